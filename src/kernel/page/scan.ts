/* One reading of a page's blocks, code unit by code unit. */
import { findEnding, placeOnLine, skipMarks } from './block-edges'
import { charClass, DIGIT, isLetter, LOWER, lowerCase, SPACE, UPPER } from './characters'
import { hashed, mix, WORD_HASH } from './hashes'
import { CLOSER, COMMA, marksOf, SIGNS, Sign, STOP, TIGHT } from './marks'
import { BLOCK, Block, blockAt, Page, Shape, tokenAt, unitAt } from './page'
import { findPhrases, Lexicon } from './phrases'

/** Reads every block of the page once. */
export function scan(page: Page, lexicon: Lexicon): void {
  // and one behind the last, for sums
  memory.fill(page.blocks, 0, <usize>(page.size + 1) * BLOCK)
  let before = 0
  let tokens = 0
  for (let b = 0; b < page.size; b++) {
    const block = blockAt(page, b)
    const extent = page.extents + ((<usize>b) << 3)
    const start = load<i32>(extent)
    const end = load<i32>(extent, 4)
    placeOnLine(page, block, before, start, b === 0)
    tokens = scanBlock(page, block, start, end, tokens)
    findPhrases(page, lexicon, block)
    before = end
  }
}

function wordOf(text: string): i32 {
  let h = WORD_HASH
  for (let i = 0; i < text.length; i++) h = hashed(h, text.charCodeAt(i))
  return h
}
const WWW = wordOf('www')
const HTTP = wordOf('http')
const HTTPS = wordOf('https')
const COM = wordOf('com')
const ORG = wordOf('org')
const NET = wordOf('net')

/** Letters of a stem, and of the longest word that has none. */
const STEM = 5

/** In place of case shapes. */
const NO_SHAPE = -1
const COMMA_SHAPE = 9
const MARK_SHAPE = 10

/** Whether a sentence may have ended: not, at a stop, at a stop with a space. */
const NOT = 0
const AT_STOP = 1
const AFTER_STOP = 2

/** Reads the block from `start` to `end` of the text; its tokens come from number `from` on. Gives where they end. */
function scanBlock(page: Page, block: Block, start: i32, end: i32, from: i32): i32 {
  let i = skipMarks(page, block, start, end)
  if (i >= end) i = start
  block.lead = unitAt(page, i)
  let at = from
  let signs = 0
  let caseless = 0
  let stop = NOT
  let whole = 0
  let shape = 0
  let lastShape = NO_SHAPE
  while (i < end) {
    const c = unitAt(page, i)
    const kind = charClass(c)
    if (isLetter(kind)) {
      if (stop === AFTER_STOP && kind !== LOWER) block.sentences++
      stop = NOT
      let h = WORD_HASH
      let stem = 0
      let uppers = 0
      let lowers = 0
      const begin = i
      for (; i < end; i++) {
        const d = unitAt(page, i)
        const k = charClass(d)
        if (!isLetter(k)) break
        lowers += <i32>(k === LOWER)
        uppers += <i32>(k === UPPER)
        h = hashed(h, lowerCase(d))
        if (i - begin === STEM - 1) stem = h
      }
      const length = i - begin
      let form: Shape = Shape.lower
      if (uppers + lowers === 0) {
        form = Shape.caseless
        caseless += length
      } else if (kind === UPPER)
        form = lowers === 0 && uppers > 1 ? Shape.capitals : uppers > 2 ? Shape.mixed : Shape.capital
      else if (uppers > 0) form = Shape.mixed
      if (form === Shape.lower) block.lowers++
      else if (form !== Shape.caseless) block.capitals++
      if (form === Shape.capitals) block.allCapitals++
      if (isOfAddress(h, unitAt(page, begin - 1))) signs |= Sign.url
      store<i32>(page.stems + ((<usize>at) << 2), length > STEM ? stem : h)
      store<i32>(page.tokens + ((<usize>at) << 2), h)
      store<u8>(page.shapes + <usize>at, form)
      at++
      whole = mix(whole, h)
      if (form !== lastShape) shape = mix(shape, form)
      lastShape = form
    } else if (kind === DIGIT) {
      stop = NOT
      let h = WORD_HASH
      const begin = i
      for (; i < end && charClass(unitAt(page, i)) === DIGIT; i++) h = hashed(h, unitAt(page, i))
      const length = i - begin
      block.numbers++
      if (length === 4 && (c === 49 || c === 50)) signs |= Sign.year
      if (length <= 2 && unitAt(page, i) === 58 && charClass(unitAt(page, i + 1)) === DIGIT) signs |= Sign.time
      store<i32>(page.stems + ((<usize>at) << 2), 0)
      store<i32>(page.tokens + ((<usize>at) << 2), h)
      store<u8>(page.shapes + <usize>at, Shape.number)
      at++
      whole = mix(whole, h)
      if (lastShape !== Shape.number) shape = mix(shape, Shape.number)
      lastShape = Shape.number
    } else if (kind === SPACE) {
      i++
      if (stop === AT_STOP) stop = AFTER_STOP
    } else {
      i++
      const marks = marksOf(c)
      signs |= marks & SIGNS
      if (marks & COMMA) {
        block.commas++
        lastShape = NO_SHAPE
        shape = mix(shape, COMMA_SHAPE)
      } else if (marks & STOP || c === 33 || c === 63) {
        stop = marks & TIGHT ? AFTER_STOP : AT_STOP
        if (marks & TIGHT) block.sentences++
      } else if (!(marks & CLOSER)) {
        stop = NOT
        if (lastShape !== MARK_SHAPE) shape = mix(shape, c & 0xff)
        lastShape = MARK_SHAPE
      }
    }
  }
  block.from = from
  block.to = at
  block.chars = end - start
  block.words = at - from + (caseless >> 1)
  block.signs |= signs
  block.whole = whole
  block.shape = shape
  if (at - from >= 4)
    block.start = mix(
      mix(tokenAt(page, from), tokenAt(page, from + 1)),
      mix(tokenAt(page, from + 2), tokenAt(page, from + 3)),
    )
  findEnding(page, block, start, end)
  return at
}

/** Is the word with this hash part of an address, where this code unit stands before it? */
function isOfAddress(h: i32, before: u32): bool {
  return h === WWW || h === HTTP || h === HTTPS || (before === 46 && (h === COM || h === ORG || h === NET))
}
