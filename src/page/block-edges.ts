import type { Extent } from '../text/blocks.ts'
import { CASELESS, charClass, codesOf, DIGIT, LOWER, SPACE, UPPER } from '../text/chars.ts'
import { End, type Scan, Sign } from './scan-form.ts'

const BULLETS = codesOf('*•·●○◦▪■□☆★✓✔▸►▶‣⁃»›-–—+#@')
/** What ends sentences, but for `!` and `?`, in the scripts of the world: Unicode's Sentence_Terminal, the usual ones. */
export const STOPS = codesOf('.。｡।॥؟۔։።။។')
/** Those that no space follows. */
export const TIGHT_STOPS = codesOf('。｡')
export const CLOSERS = codesOf('"”’\')]»›』」）')
const LETTER_O = 'o'.charCodeAt(0)

/** Tells where the block stands on its line, and how many empty lines are before it. */
export function layout(s: Scan, text: string, blocks: readonly Extent[], b: number): void {
  const { start } = blocks[b]!
  const before = b ? blocks[b - 1]!.end : 0
  let breaks = 0
  let column = 0
  for (let i = start - 1; i >= before; i--) {
    const c = text.charCodeAt(i)
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) breaks++
    else if (!breaks) column += c === 9 ? 8 : 1
  }
  s.gap[b] = Math.min(3, b ? Math.max(0, breaks - 1) : 0)
  s.indent[b] = breaks || !b ? Math.min(255, column) : 0
  if (b && !breaks) s.signs[b]! |= Sign.blank
}

/** Skips list marks and link marks; gives where the words begin. */
export function skipMarks(s: Scan, text: string, start: number, end: number, b: number): number {
  s.firstChar[b] = text.charCodeAt(start)
  let i = start
  for (let marks = 0; marks < 6 && i < end; marks++) {
    const from = i
    const c = text.charCodeAt(i)
    if (charClass(c) === DIGIT) {
      while (i < end && i < from + 3 && charClass(text.charCodeAt(i)) === DIGIT) i++
      const stop = text.charCodeAt(i)
      if ((stop !== 46 && stop !== 41) || charClass(text.charCodeAt(i + 1)) !== SPACE) return from
      s.mark[b] = 2
      i++
    } else if (c === 91) {
      i++
      while (i < end && i < from + 6 && charClass(text.charCodeAt(i)) === DIGIT) i++
      if (i === from + 1 || text.charCodeAt(i) !== 93) return from
      s.signs[b]! |= Sign.link
      i++
    } else if (BULLETS.has(c) || (c === LETTER_O && s.indent[b]! >= 4)) {
      if (i + 1 < end && charClass(text.charCodeAt(i + 1)) !== SPACE) return from
      s.mark[b] = 1
      i++
    } else return from
    while (i < end && charClass(text.charCodeAt(i)) === SPACE) i++
  }
  return i
}

/** Thai and Lao end sentences with no mark: a block of so many code units is one. Headlines are shorter. */
const THAI_SENTENCE = 120
const isThai = (code: number): boolean => code >= 0x0e00 && code < 0x0f00

export function ending(s: Scan, text: string, start: number, end: number, b: number): void {
  let i = end - 1
  while (i > start && CLOSERS.has(text.charCodeAt(i))) i--
  const c = text.charCodeAt(i)
  s.lastChar[b] = text.charCodeAt(end - 1)
  let kind: number = End.other
  if (STOPS.has(c)) kind = text.charCodeAt(i - 1) === 46 && c === 46 ? End.dots : End.stop
  else if (c === 0x2026) kind = End.dots
  else if (c === 63 || c === 0xff1f) kind = End.ask
  else if (c === 33 || c === 0xff01) kind = End.shout
  else if (c === 58 || c === 0xff1a) kind = End.colon
  else if (c === 44 || c === 59) kind = End.comma
  else if (i < end - 1) kind = End.paren
  else if (isThai(c) && s.chars[b]! >= THAI_SENTENCE) kind = End.stop
  else if (charClass(c) === LOWER || charClass(c) === UPPER || charClass(c) === CASELESS || charClass(c) === DIGIT)
    kind = End.word
  s.end[b] = kind
  if (kind === End.stop || kind === End.ask || kind === End.shout) s.sentences[b]!++
}
