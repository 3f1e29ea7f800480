/* Where a block stands on its line, what marks it starts with, how it ends. */
import { charClass, DIGIT, isLetter, SPACE } from './characters'
import { BULLET, CLOSER, marksOf, Sign, STOP } from './marks'
import { Block, End, Page, unitAt } from './page'

const TAB: u32 = 9
const LINE_FEED: u32 = 10
const RETURN: u32 = 13
const STOP_SIGN: u32 = 46

/** Tells where the block from `start` stands on its line, and how many empty lines are before it, where `before` ended. */
export function placeOnLine(page: Page, block: Block, before: i32, start: i32, isFirst: bool): void {
  let breaks = 0
  let column = 0
  for (let i = start - 1; i >= before; i--) {
    const c = unitAt(page, i)
    if (c === LINE_FEED || (c === RETURN && unitAt(page, i + 1) !== LINE_FEED)) breaks++
    else if (!breaks) column += c === TAB ? 8 : 1
  }
  block.gap = isFirst ? 0 : min(3, max(0, breaks - 1))
  block.indent = breaks || isFirst ? min(255, column) : 0
  if (!isFirst && !breaks) block.signs |= Sign.blank
}

const MARKS = 6
const LETTER_O: u32 = 0x6f
const OPEN: u32 = 91
const CLOSE: u32 = 93
const PAREN: u32 = 41

/** Skips list marks and link marks; gives where the words begin. */
export function skipMarks(page: Page, block: Block, start: i32, end: i32): i32 {
  block.firstChar = unitAt(page, start)
  let i = start
  for (let marks = 0; marks < MARKS && i < end; marks++) {
    const from = i
    const c = unitAt(page, i)
    if (charClass(c) === DIGIT) {
      i = afterDigits(page, i, min(end, from + 3))
      const stop = unitAt(page, i)
      if ((stop !== STOP_SIGN && stop !== PAREN) || charClass(unitAt(page, i + 1)) !== SPACE) return from
      block.mark = 2
      i++
    } else if (c === OPEN) {
      i = afterDigits(page, i + 1, min(end, from + 6))
      if (i === from + 1 || unitAt(page, i) !== CLOSE) return from
      block.signs |= Sign.link
      i++
    } else if (marksOf(c) & BULLET || (c === LETTER_O && block.indent >= 4)) {
      if (i + 1 < end && charClass(unitAt(page, i + 1)) !== SPACE) return from
      block.mark = 1
      i++
    } else return from
    while (i < end && charClass(unitAt(page, i)) === SPACE) i++
  }
  return i
}

function afterDigits(page: Page, from: i32, to: i32): i32 {
  let i = from
  while (i < to && charClass(unitAt(page, i)) === DIGIT) i++
  return i
}

/** Thai and Lao end sentences with no mark: a block of so many code units is one. Headlines are shorter. */
const THAI_SENTENCE = 120

function isThai(code: u32): bool {
  return code >= 0x0e00 && code < 0x0f00
}

/** Tells how the block ends. */
export function findEnding(page: Page, block: Block, start: i32, end: i32): void {
  let i = end - 1
  while (i > start && marksOf(unitAt(page, i)) & CLOSER) i--
  const c = unitAt(page, i)
  block.lastChar = unitAt(page, end - 1)
  let kind: End = End.other
  if (marksOf(c) & STOP) kind = c === STOP_SIGN && unitAt(page, i - 1) === STOP_SIGN ? End.dots : End.stop
  else if (c === 0x2026) kind = End.dots
  else if (c === 63 || c === 0xff1f) kind = End.ask
  else if (c === 33 || c === 0xff01) kind = End.shout
  else if (c === 58 || c === 0xff1a) kind = End.colon
  else if (c === 44 || c === 59) kind = End.comma
  else if (i < end - 1) kind = End.paren
  else if (isThai(c) && block.chars >= THAI_SENTENCE) kind = End.stop
  else if (isLetter(charClass(c)) || charClass(c) === DIGIT) kind = End.word
  block.end = kind
  if (isSentenceEnd(block)) block.sentences++
}

/** Does the block end like a sentence? */
export function isSentenceEnd(block: Block): bool {
  return block.end === End.stop || block.end === End.ask || block.end === End.shout
}
