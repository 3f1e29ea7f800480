import { zoneKinds } from '../schema/zone-kinds.ts'
import type { Extent } from '../text/blocks.ts'
import type { Reading } from './zone-model.ts'

/** What is known of the lines of a page's source, such as a site: how many of its pages have them. */
export interface SourceLines {
  /** Pages of the source that were read. */
  pages: number
  /** Pages that have `line` as a block of its own; case and white space do not count. */
  pagesWith(line: string): number
}

const K = zoneKinds.length
const BODY = zoneKinds.indexOf('body')
const SUBHEADING = zoneKinds.indexOf('subheading')
const HEADLINE = zoneKinds.indexOf('headline')

/** Pages that must have a line before it is one of the source's. */
export const FEWEST = 3
/**
 * Least share of the source's pages, as `surely` tells it, by the number of neighbours that are story: a line at the end
 * of the story or within it must be on far more pages than one apart from it, for stories repeat sentences, too.
 */
const LEAST = [0.1, 0.3, 0.45] as const
/** Standard deviations by which the share may be smaller than it seems: on few pages much comes back by chance. */
const DOUBT = 2

/** A share of which one may be sure when `pages` of `all` pages have something: Wilson's lower bound. */
export function surely(pages: number, all: number): number {
  const share = pages / all
  const doubt = (DOUBT * DOUBT) / all
  const spread = DOUBT * Math.sqrt((share * (1 - share)) / all + doubt / (4 * all))
  return (share + doubt / 2 - spread) / (1 + doubt)
}

/** Whether a line on `pages` of `all` pages of a source may be the source's own. */
export function comesBack(pages: number, all: number): boolean {
  return pages >= FEWEST && surely(pages, all) >= LEAST[0]
}

/** Pages of the source that have each block; 0 for blocks that do not come back. */
export function pagesOfBlocks(text: string, blocks: readonly Extent[], lines: SourceLines): Int32Array {
  return Int32Array.from(blocks, ({ start, end }) => {
    const pages = lines.pagesWith(text.slice(start, end))
    return comesBack(pages, lines.pages) ? pages : 0
  })
}

/** A page with what was found of its blocks. */
interface Found {
  /** Numbers in `zoneKinds`. */
  kinds: Uint8Array
  /** Words of each block. */
  words: Int32Array
  /** Pages of the source that have each block. */
  pages: Int32Array
  /** Pages of the source. */
  all: number
}

/**
 * Blocks that were taken for body and are the source's: those on so many pages that no story would repeat them so often
 * where they stand. Where they are more than what is left they are none: it is the story that comes back. Nor is the lead
 * whose headline comes back as often: other pages tease the story with both.
 */
export function blocksOfSource({ kinds, words, pages, all }: Found): number[] {
  const isBody = (b: number): boolean => kinds[b] === BODY || kinds[b] === SUBHEADING
  const headline = kinds.indexOf(HEADLINE)
  const lead = kinds.findIndex((_kind, b) => b > headline && isBody(b))
  const isTeased = headline >= 0 && lead >= 0 && pages[headline]! >= pages[lead]!
  const found: number[] = []
  let left = 0
  let from = 0
  while (from < kinds.length) {
    let to = from
    while (to < kinds.length && pages[to]) to++
    const least = LEAST[(from > 0 && isBody(from - 1) ? 1 : 0) + (to < kinds.length && isBody(to) ? 1 : 0)]!
    for (let b = from; b < to; b++) {
      if (!isBody(b)) continue
      if (surely(pages[b]!, all) >= least && !(isTeased && b === lead)) {
        found.push(b)
        left -= words[b]!
      } else left += words[b]!
    }
    if (to < kinds.length && isBody(to)) left += words[to]!
    from = to + 1
  }
  return left >= 0 ? found : []
}

/** The reading of a page of which `blocks` are known not to be body; what was found of the others stays. */
export function readWithout(reading: Reading, blocks: readonly number[]): Reading {
  const { model, seen } = reading
  const without = model.marginals(seen.list, seen, (scores) => {
    for (const b of blocks) for (const kind of [BODY, SUBHEADING]) scores[b * K + kind] = -Infinity
  })
  const marginals = reading.marginals.slice()
  for (const b of blocks) marginals.set(without.subarray(b * K, (b + 1) * K), b * K)
  return { ...reading, marginals }
}
