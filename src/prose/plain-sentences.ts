import { EnglishParser } from './english.ts'
import { typeOf, WHITE_SPACE, WORD } from './unit-types.ts'

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

/**
 * Where the sentences of a paragraph start, as retext-english has it, without a tree; null where that is not plain to
 * see. In plain text a mark ends a sentence where a space and a capital, a digit or an opening mark follow, and does not
 * where a small letter does or an abbreviation stands before it.
 */
export function plainSentences(text: string): number[] | null {
  if (text === '' || typeOf(text.charCodeAt(0)) === WHITE_SPACE) return null
  const starts = [0]
  // whether the sentence has a word so far
  let worded = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const type = typeOf(unit)
    if (type === WORD) worded = true
    else if (type === WHITE_SPACE) {
      if (unit === LINE_FEED ? lineFeedNear(text, i) : unit !== SPACE) return null
    } else if (isSurrogate(unit) || ODD_ENDS.has(unit)) return null
    else if (ENDS.has(unit)) {
      // inside a word: "3.5", "example.org"
      if (unit === FULL_STOP && isWordAt(text, i - 1) && isWordAt(text, i + 1)) continue
      if (!worded) return null
      const ends = endsSentence(text, i, unit)
      if (ends === null) return null
      if (!ends) continue
      let next = i + 1
      while (next < text.length && CLOSING.has(text.charCodeAt(next))) {
        if (text.charCodeAt(next) === text.charCodeAt(next - 1)) return null
        next++
      }
      if (next === text.length) break
      const gap = next
      while (isGap(text.charCodeAt(next))) next++
      if (next === text.length) break
      if (next === gap) return null
      for (let k = gap; k < next; k++) if (text.charCodeAt(k) === LINE_FEED && lineFeedNear(text, k)) return null
      const first = text.charCodeAt(next)
      i = next - 1
      if (isSmall(first)) continue
      const opens = OPENING.has(first) && isWordAt(text, next + 1)
      if (!opens && !isCapital(first) && !isDigit(first)) return null
      starts.push(next)
      worded = false
    }
  }
  return worded || starts.length === 1 ? starts : null
}

const isWordAt = (text: string, i: number): boolean => i >= 0 && i < text.length && typeOf(text.charCodeAt(i)) === WORD
const isGap = (unit: number): boolean => unit === SPACE || unit === LINE_FEED

/** Whether there is another line feed in the white space around the one at `i`. */
function lineFeedNear(text: string, i: number): boolean {
  let k = i + 1
  while (text.charCodeAt(k) === SPACE) k++
  return text.charCodeAt(k) === LINE_FEED
}

/** Whether the end mark at `i` may end a sentence, as far as what stands before it tells; null if it does not. */
function endsSentence(text: string, i: number, mark: number): boolean | null {
  if (CLOSED.has(text.charCodeAt(i - 1))) return true
  if (!isWordAt(text, i - 1)) return null
  if (mark !== FULL_STOP) return true
  let from = i - 1
  while (isWordAt(text, from - 1)) from--
  const size = i - from
  for (let k = from; k < i; k++) if (!isPlain(text.charCodeAt(k))) return null
  if (size === 1 && text.charCodeAt(from - 1) === FULL_STOP) return areInitials(text, from) ? false : null
  const word = text.slice(from, i)
  if (size >= LONG ? !LONG_ABBREVIATIONS.has(word) : !isAbbreviation(word)) return true
  return standsAlone(text, from) && isGap(text.charCodeAt(i + 1)) ? false : null
}

const isPlain = (unit: number): boolean => isSmall(unit) || isCapital(unit) || isDigit(unit)

/** Whether nothing is joined to the word that starts at `from`. */
function standsAlone(text: string, from: number): boolean {
  const before = text.charCodeAt(from - 1)
  return from === 0 || isGap(before) || before === BRACKET || before === QUOTE
}

/** "U.S.", "a.m.": single letters, of which the one at `at` is the last; the full stop behind them is theirs. */
function areInitials(text: string, at: number): boolean {
  let first = at
  while (text.charCodeAt(first - 1) === FULL_STOP && isWordAt(text, first - 2) && !isWordAt(text, first - 3)) {
    first -= 2
    if (!isSmall(text.charCodeAt(first)) && !isCapital(text.charCodeAt(first))) return false
  }
  return first < at && standsAlone(text, first)
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
