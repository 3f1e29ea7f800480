import { codeUnits } from '../text/code-units.ts'
import { EnglishParser } from './english.ts'
import { typeOf, WHITE_SPACE, WORD } from './unit-types.ts'

/** No code unit. */
const NONE = -1
const SPACE = 0x20
const LINE_FEED = 0x0a
const FULL_STOP = 0x2e
const BRACKET = 0x28
const QUOTE = 0x201c
const codes = (marks: string): Set<number> => new Set(Array.from(marks, (mark) => mark.charCodeAt(0)))
const ENDS = codes('.!?')
/** Marks that end sentences as well, but come in odd places: no plain text has them. */
const ODD_ENDS = codes('…‽')
/** What may stand between the end mark and the space. */
const CLOSING = codes('"”’)\'')
/** What may stand before the end mark, besides a word. */
const CLOSED = codes('"”)]%')
const OPENING = codes('"“‘(\'')
const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xe000
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a
const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a

/** Words of so many letters are no abbreviations, but for these. */
const LONG = 6
const LONG_ABBREVIATIONS = new Set(['Derbys', 'Messrs', 'Northants', 'Northd', 'Northumb', 'Shrops', 'Staffs'])

/** A paragraph: code units from one offset up to another. */
interface Extent {
  codes: Uint16Array
  from: number
  to: number
}

/**
 * Where the sentences of a paragraph start, `text` from `from` to `to`, as retext-english has it, without a tree; null
 * where that is not plain to see. In plain text a mark ends a sentence where a space and a capital, a digit or an opening
 * mark follow, and does not where a small letter does or an abbreviation stands before it.
 */
export function plainSentences(text: string, from = 0, to = text.length): number[] | null {
  const codes = codeUnits(text)
  const extent = { codes, from, to }
  if (from === to || typeOf(codes[from]!) === WHITE_SPACE) return null
  const starts = [from]
  // whether the sentence has a word so far
  let worded = false
  for (let i = from; i < to; i++) {
    const unit = codes[i]!
    const type = typeOf(unit)
    if (type === WORD) worded = true
    else if (type === WHITE_SPACE) {
      if (unit === LINE_FEED ? lineFeedNear(extent, i) : unit !== SPACE) return null
    } else if (isSurrogate(unit) || ODD_ENDS.has(unit)) return null
    else if (ENDS.has(unit)) {
      // inside a word: "3.5", "example.org"
      if (unit === FULL_STOP && isWordAt(extent, i - 1) && isWordAt(extent, i + 1)) continue
      if (!worded) return null
      const ends = endsSentence(text, extent, i, unit)
      if (ends === null) return null
      if (!ends) continue
      let next = i + 1
      while (CLOSING.has(unitAt(extent, next))) {
        if (codes[next] === codes[next - 1]) return null
        next++
      }
      if (next === to) break
      const gap = next
      while (isGap(unitAt(extent, next))) next++
      if (next === to) break
      if (next === gap) return null
      for (let k = gap; k < next; k++) if (codes[k] === LINE_FEED && lineFeedNear(extent, k)) return null
      const first = codes[next]!
      i = next - 1
      if (isSmall(first)) continue
      const opens = OPENING.has(first) && isWordAt(extent, next + 1)
      if (!opens && !isCapital(first) && !isDigit(first)) return null
      starts.push(next)
      worded = false
    }
  }
  return worded || starts.length === 1 ? starts : null
}

/** The code unit at `i`; outside the paragraph there is none. */
const unitAt = ({ codes, from, to }: Extent, i: number): number => (i >= from && i < to ? codes[i]! : NONE)
const isWordAt = ({ codes, from, to }: Extent, i: number): boolean => i >= from && i < to && typeOf(codes[i]!) === WORD
const isGap = (unit: number): boolean => unit === SPACE || unit === LINE_FEED

/** Whether there is another line feed in the white space around the one at `i`. */
function lineFeedNear(extent: Extent, i: number): boolean {
  let k = i + 1
  while (unitAt(extent, k) === SPACE) k++
  return unitAt(extent, k) === LINE_FEED
}

/** Whether the end mark at `i` may end a sentence, as far as what stands before it tells; null if it does not. */
function endsSentence(text: string, extent: Extent, i: number, mark: number): boolean | null {
  if (CLOSED.has(unitAt(extent, i - 1))) return true
  if (!isWordAt(extent, i - 1)) return null
  if (mark !== FULL_STOP) return true
  let from = i - 1
  while (isWordAt(extent, from - 1)) from--
  const size = i - from
  for (let k = from; k < i; k++) if (!isPlain(extent.codes[k]!)) return null
  if (size === 1 && unitAt(extent, from - 1) === FULL_STOP) return areInitials(extent, from) ? false : null
  const word = text.slice(from, i)
  if (size >= LONG ? !LONG_ABBREVIATIONS.has(word) : !isAbbreviation(word)) return true
  return standsAlone(extent, from) && isGap(unitAt(extent, i + 1)) ? false : null
}

const isPlain = (unit: number): boolean => isSmall(unit) || isCapital(unit) || isDigit(unit)

/** Whether nothing is joined to the word that starts at `at`. */
function standsAlone(extent: Extent, at: number): boolean {
  const before = unitAt(extent, at - 1)
  return at === extent.from || isGap(before) || before === BRACKET || before === QUOTE
}

/** "U.S.", "a.m.": single letters, of which the one at `at` is the last; the full stop behind them is theirs. */
function areInitials(extent: Extent, at: number): boolean {
  let first = at
  while (unitAt(extent, first - 1) === FULL_STOP && isWordAt(extent, first - 2) && !isWordAt(extent, first - 3)) {
    first -= 2
    const unit = extent.codes[first]!
    if (!isSmall(unit) && !isCapital(unit)) return false
  }
  return first < at && standsAlone(extent, first)
}

const parser = new EnglishParser()
const START = { line: 1, column: 1, offset: 0 }
/** Short words, and whether they are abbreviations; so many are kept. */
const known = new Map<string, boolean>()
const MOST = 4096

/** Asks retext-english. */
function isAbbreviation(word: string): boolean {
  const told = known.get(word)
  if (told !== undefined) return told
  const [paragraph] = parser.parseAt(`${word}. A`, START).children
  const is = paragraph?.type === 'ParagraphNode' && !paragraph.children.some(({ type }) => type === 'WhiteSpaceNode')
  if (known.size < MOST) known.set(word, is)
  return is
}
