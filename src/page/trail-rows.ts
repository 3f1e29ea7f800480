/** Marks between the parts of a trail; bars are left to menus. */
const MARK = /\s[/>»›→▸]\s/
const PART = /^["'‘“(]?[\p{Lu}\p{N}]\S*(?:\s+\S+){0,3}$/u
const FEWEST = 3
const MOST = 7
/** Code units of the longest row. */
const LONGEST = 160

/** Whether a text is a row of short parts with marks between ("News / Velmara / Opinion"): it is no headline. */
export function isTrailRow(text: string): boolean {
  if (text.length > LONGEST || !MARK.test(text)) return false
  const parts = text.split(MARK)
  return parts.length >= FEWEST && parts.length <= MOST && parts.every((part) => PART.test(part.trim()))
}
