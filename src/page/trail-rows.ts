import type { Extent } from '../text/blocks.ts'

/** Marks between the parts of a trail; bars are left to menus. */
const MARK = /\s[/>»›→▸]\s/
const PART = /^["'‘“(]?[\p{Lu}\p{N}]\S*(?:\s+\S+){0,3}$/u
const FEWEST = 3
const MOST = 7
/** Code units of the longest row that is looked at. */
const LONGEST = 160

/** Whether each block is a row of short parts with marks between ("News / Velmara / Opinion"): it is no headline. */
export function trailRows(text: string, blocks: readonly Extent[]): boolean[] {
  return blocks.map(({ start, end }) => {
    if (end - start > LONGEST) return false
    const parts = text.slice(start, end).split(MARK)
    return parts.length >= FEWEST && parts.length <= MOST && parts.every((part) => PART.test(part.trim()))
  })
}
