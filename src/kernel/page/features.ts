/* The features of a page's blocks, for the model that names zones: what a block is, says, and stands among. */
import { coarse, logBin, shareOf, wordBin } from './bins'
import { add, addBits, closeBlock, openBlock } from './collector'
import { mix } from './hashes'
import { Sign } from './marks'
import { Block, blockAt, Page, Shape, shapeAt, tokenAt } from './page'
import { PhraseWindow, WINDOW } from './phrase-window'
import { Lexicon, littleMask } from './phrases'
import { NO_KIND } from './runs'
import { coreEnd, coreStart } from './surroundings'

/** Words up to which every word of a block is a feature; of longer blocks the first and the last are. */
const SHORT = 12
const MIDDLE = 40
/** Words up to which the shapes and the signs of a block are, and the whole of a neighbour. */
const LINE = 16
const FEW = 6
/** The first kinds of features that tell of the block before and after, and of those two off. */
const BEFORE = 208
const AFTER = 224
const FAR_BEFORE = 192
const FAR_AFTER = 240

/** Adds the features of all blocks. `language` is the number of the page's, -1 for none. */
export function addFeatures(page: Page, lexicon: Lexicon, language: i32): void {
  const near = changetype<PhraseWindow>(page.scratch)
  const far = changetype<PhraseWindow>(page.scratch + WINDOW)
  near.clear()
  far.clear()
  for (let b = 0; b < page.size; b++) {
    store<i32>(page.offsets + ((<usize>b) << 2), openBlock())
    const block = blockAt(page, b)
    addOwn(block, language)
    addWords(page, lexicon, block, language)
    addPlace(page, block, b)
    addWithin(page, block, b, CLOSE)
    addWithin(page, block, b, NEAR)
    addPhrases(page, near, b, NEAR)
    addWithin(page, block, b, FAR)
    addPhrases(page, far, b, FAR)
    addRun(block)
    addHeading(page, block, b)
    add(175, block.period * 256 + block.look)
    addNeighbour(page, block, b - 1, BEFORE, block.gap)
    addNeighbour(page, block, b + 1, AFTER, blockAt(page, b + 1).gap)
    addFarNeighbour(page, b - 2, FAR_BEFORE)
    addFarNeighbour(page, b + 2, FAR_AFTER)
    closeBlock()
  }
  store<i32>(page.offsets + ((<usize>page.size) << 2), openBlock())
}

function capsOf(block: Block): i32 {
  if (block.allCapitals === block.words) return 4
  if (block.capitals === 0) return 0
  if (block.lowers === 0) return 3
  return block.capitals * 2 >= block.words ? 2 : 1
}

/** A share of its words, in tenths; 11 if it has none. */
function tenthsOf(block: Block, n: i32): i32 {
  return block.words ? min(10, shareOf(n, block.words, 10)) : 11
}

function addOwn(block: Block, language: i32): void {
  const size = coarse(block.words)
  const caps = capsOf(block)
  add(1, 0)
  add(3, logBin(block.chars))
  add(4, block.end * 16 + wordBin(block.words))
  add(5, block.lead)
  add(6, block.lastChar)
  add(7, caps * 8 + size)
  add(8, tenthsOf(block, block.lowers) * 8 + size)
  add(9, (language < 0 ? 12 : tenthsOf(block, block.little)) * 8 + size)
  add(10, min(6, block.commas) * 8 + size)
  add(11, min(6, block.sentences) * 8 + size)
  add(12, tenthsOf(block, block.numbers) * 8 + size)
  addBits(13, block.signs)
  if (block.words <= LINE) add(15, block.shape)
  add(16, block.mark * 8 + size)
  add(17, block.gap * 8 + size)
  add(19, min(12, <i32>block.indent))
  add(20, (block.end * 8 + caps) * 8 + size)
  add(21, block.firstChar)
}

function addWords(page: Page, lexicon: Lexicon, block: Block, language: i32): void {
  const from = block.from
  const to = block.to
  const n = to - from
  const size = coarse(block.words)
  addBits(30, block.phrases)
  addBits(31, block.opening)
  addBits(32, block.closing)
  addBits(33, block.being)
  addBits(40 + size, block.phrases)
  addBits(50 + size, block.opening)
  if (!block.phrases) add(34, size)
  if (!n) {
    add(35, block.firstChar)
    return
  }
  add(60, tokenAt(page, from))
  add(61, tokenAt(page, to - 1))
  if (n >= 2) {
    add(62, mix(tokenAt(page, from), tokenAt(page, from + 1)))
    add(63, mix(tokenAt(page, to - 2), tokenAt(page, to - 1)))
  }
  if (n <= SHORT) {
    add(64, block.whole)
    addAllWords(page, from, to)
  } else if (n <= MIDDLE) {
    // of other languages the labelled pages are few, so that their little words would tell the publisher
    const all = language === lexicon.english
    for (let i = from; i < to; i++) if (all || !littleMask(page, lexicon, i)) add(67, tokenAt(page, i))
  }
}

/** In place of a number. */
const NUMBER = 4

function wordAt(page: Page, i: i32): i32 {
  return shapeAt(page, i) === Shape.number ? NUMBER : tokenAt(page, i)
}

function addAllWords(page: Page, from: i32, to: i32): void {
  for (let i = from; i < to; i++) {
    const stem = load<i32>(page.stems + ((<usize>i) << 2))
    add(65, wordAt(page, i))
    if (stem !== tokenAt(page, i)) add(68, stem)
    if (i + 1 < to) add(66, mix(wordAt(page, i), wordAt(page, i + 1)))
  }
}

/** Where a block stands to the stretch of prose: numbers below are above it. */
const INSIDE = 30
const NOWHERE = 60

function whereIs(b: i32): i32 {
  if (coreStart < 0) return NOWHERE
  if (b < coreStart) return INSIDE - 1 - logBin(coreStart - b)
  return b > coreEnd ? INSIDE + 1 + logBin(b - coreEnd) : INSIDE
}

function addPlace(page: Page, block: Block, b: i32): void {
  const n = page.size
  const size = coarse(block.words)
  const where = whereIs(b)
  const side = where < INSIDE ? 1 : where === INSIDE ? 2 : 3
  const total = blockAt(page, n).proseBefore
  add(70, min(15, b))
  add(71, min(15, n - 1 - b))
  add(72, <i32>Math.floor((<f64>b / <f64>n) * 10) * 8 + size)
  add(73, where)
  add(74, where * 8 + size)
  add(75, mix(where, block.look))
  if (where === INSIDE) add(76, logBin(b - coreStart) * 8 + size)
  add(77, (total ? shareOf(block.proseBefore, total, 10) : 11) * 8 + size)
  add(79, (block.before * 4 + block.after) * 8 + size)
  add(81, ((block.startBefore * 4 + block.startAfter) * 8 + size) * 4 + side)
  add(83, (block.overlap * 8 + size) * 4 + side)
  if (block.site) add(84, block.site * 8 + size)
  add(85, (logBin(total) * 8 + size) * 16 + block.end)
}

/** How many blocks above and below are looked at. */
const CLOSE = 2
const NEAR = 5
const FAR = 12

/** What the blocks are like up to `reach` above and below. */
function addWithin(page: Page, block: Block, b: i32, reach: i32): void {
  const size = coarse(block.words)
  const from = max(0, b - reach)
  const to = min(page.size, b + reach + 1)
  const first = blockAt(page, from)
  const end = blockAt(page, to)
  add(100 + reach, shareOf(end.prosesBefore - first.prosesBefore, to - from, 10) * 8 + size)
  add(120 + reach, logBin(shareOf(end.wordsBefore - first.wordsBefore, to - from, 2)) * 8 + size)
}

/** The phrases that they begin with. */
function addPhrases(page: Page, window: PhraseWindow, b: i32, reach: i32): void {
  const from = max(0, b - reach)
  const to = min(page.size, b + reach + 1)
  window.slide(page, from, to)
  for (let rest = window.kinds; rest; rest &= rest - 1) {
    const kind = ctz(rest)
    add(140 + reach, kind * 8 + min(4, shareOf(window.count(kind), to - from, 8)))
  }
}

/** The run of short lines that the block is in. */
function addRun(block: Block): void {
  const runAt = block.runAt
  const runLength = block.runLength
  if (!runLength) return
  const length = logBin(runLength)
  add(160, length)
  add(161, length * 32 + min(5, runAt))
  add(162, length * 32 + min(5, runLength - 1 - runAt))
  add(163, block.runKind)
  if (block.runKind !== NO_KIND) add(164, (block.runKind * 8 + block.runShare) * 8 + min(7, length >> 1))
}

/** The heading above it. */
function addHeading(page: Page, block: Block, b: i32): void {
  if (block.heading < 0) return
  const size = coarse(block.words)
  const heading = blockAt(page, block.heading)
  const far = logBin(b - block.heading)
  const farther = min(3, far >> 2)
  for (let rest = heading.being ? heading.being : heading.opening; rest; rest &= rest - 1) {
    const kind = ctz(rest)
    add(170, kind * 32 + far)
    add(171, (kind * 8 + size) * 4 + farther)
  }
  add(172, mix(heading.whole, farther))
}

const TELLING_SIGNS = Sign.time | Sign.year | Sign.copyright | Sign.at

/** What tells of neighbour `i` of a block; `gap` lies between. */
function addNeighbour(page: Page, block: Block, i: i32, kind: i32, gap: i32): void {
  if (i < 0 || i >= page.size) {
    add(kind, 0)
    return
  }
  const other = blockAt(page, i)
  const words = other.words
  const look = other.look
  const size = coarse(block.words)
  add(kind + 1, look)
  add(kind + 2, wordBin(words) * 16 + other.end)
  addBits(kind + 3, other.being)
  addBits(kind + 4, other.opening)
  add(kind + 5, other.lead)
  add(kind + 6, other.signs & TELLING_SIGNS)
  add(kind + 7, look * 8 + size)
  if (words <= FEW) add(kind + 8, other.whole)
  if (other.to > other.from) {
    add(kind + 9, tokenAt(page, other.from))
    add(kind + 10, tokenAt(page, other.to - 1))
  }
  add(kind + 11, gap * 64 + coarse(words) * 8 + size)
  addBits(kind + 12, other.phrases)
  if (words <= LINE) addBits(kind + 13, other.signs)
  if (other.before || other.after) add(kind + 14, other.before * 4 + other.after)
}

/** Less, of a block `i` that is farther off. */
function addFarNeighbour(page: Page, i: i32, kind: i32): void {
  if (i < 0 || i >= page.size) {
    add(kind, 0)
    return
  }
  const other = blockAt(page, i)
  add(kind + 1, other.look)
  add(kind + 2, wordBin(other.words) * 16 + other.end)
  addBits(kind + 3, other.being)
  addBits(kind + 4, other.opening)
  add(kind + 6, other.signs & TELLING_SIGNS)
}
