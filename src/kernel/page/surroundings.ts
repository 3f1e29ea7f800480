/* Facts about where blocks stand on the page, got from the whole of it before any block is named. */
import { coarse } from './bins'
import { isSentenceEnd } from './block-edges'
import { Block, blockAt, End, Page } from './page'
import { Lexicon } from './phrases'

/** Words from which on a block that ends like a sentence is prose, if it is not all capitals, and if it is. */
const PROSE = 12
const SURE_PROSE = 16
/** The same of one that ends otherwise. */
const UNENDED_PROSE = 30

function isProse(block: Block): bool {
  const words = block.words
  if (words < PROSE) return false
  const isLower = block.lowers * 2 > words
  if (isSentenceEnd(block) || block.end === End.colon) return words >= SURE_PROSE || isLower
  return words >= UNENDED_PROSE && isLower && block.sentences >= 1
}

function lookOf(block: Block): i32 {
  const end = isSentenceEnd(block) ? 1 : block.end === End.colon ? 2 : 0
  return coarse(block.words) * 16 + end * 4 + (block.numbers ? 2 : 0) + (block.lowers === 0 ? 1 : 0)
}

/** Most words of a heading, and of one that only starts with what headings say. */
const HEADING = 7
const SHORT_HEADING = 5

function isHeading(block: Block, lexicon: Lexicon): bool {
  if (block.words > HEADING || block.isProse) return false
  const opening = block.words <= SHORT_HEADING ? block.opening : 0
  return ((block.being | opening) & lexicon.headings) !== 0
}

/** Looks, sums and headings. */
export function surround(page: Page, lexicon: Lexicon): void {
  let words = 0
  let proseWords = 0
  let proses = 0
  let heading = -1
  for (let b = 0; b < page.size; b++) {
    const block = blockAt(page, b)
    block.isProse = isProse(block)
    block.look = lookOf(block)
    block.wordsBefore = words
    block.proseBefore = proseWords
    block.prosesBefore = proses
    block.heading = heading
    words += block.words
    if (block.isProse) {
      proseWords += block.words
      proses++
    }
    if (isHeading(block, lexicon)) heading = b
  }
  // behind the last block stands one more, for the sums
  const end = blockAt(page, page.size)
  end.wordsBefore = words
  end.proseBefore = proseWords
  end.prosesBefore = proses
}

/** First and last block of the stretch that is densest in prose; -1 if there is none. */
export let coreStart: i32 = -1
export let coreEnd: i32 = -1

/** What a block that is not prose costs the stretch, in words, and one that is gives at most. */
const COST = 7
const GAIN = 60

/** The stretch with the largest sum of prose words less a cost for each other block. */
export function findCore(page: Page): void {
  coreStart = -1
  coreEnd = -1
  let best = 0
  let sum = 0
  let start = 0
  for (let b = 0; b < page.size; b++) {
    const block = blockAt(page, b)
    sum += block.isProse ? min(GAIN, block.words) : -COST
    if (sum < 0) {
      sum = 0
      start = b + 1
    } else if (sum > best) {
      best = sum
      coreStart = start
      coreEnd = b
    }
  }
}
