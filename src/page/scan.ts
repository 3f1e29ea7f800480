import { mix } from '../model/hash.ts'
import type { Extent } from '../text/blocks.ts'
import { CASELESS, charClass, DIGIT, LOWER, lowerCase, SPACE, UPPER } from '../text/chars.ts'
import { functionWordMask, languages, phraseMask, phraseStep } from './phrases.ts'

/** Case shapes of tokens. */
export const Shape = { lower: 0, capital: 1, capitals: 2, mixed: 3, number: 4, caseless: 5 } as const

/** Signs that a block holds, a bit each. */
export const Sign = {
  at: 1,
  copyright: 2,
  url: 4,
  money: 8,
  percent: 16,
  bar: 32,
  arrow: 64,
  dot: 128,
  hash: 256,
  slash: 512,
  time: 1024,
  year: 2048,
  blank: 4096,
  dash: 8192,
  quote: 16384,
  paren: 32768,
  link: 65536,
  underscore: 131072,
} as const

/** How a block ends. */
export const End = { word: 0, stop: 1, ask: 2, shout: 3, colon: 4, comma: 5, dots: 6, paren: 7, other: 8 } as const

/**
 * What one reading of the page tells of its blocks: numbers in typed arrays, an entry a block. Tokens are runs of
 * letters or of digits; marks of lists and of links (`*`, `12.`, `[12]`) are no tokens.
 */
export interface Scan {
  size: number
  /** Tokens of block i: from `offsets[i]` up to `offsets[i + 1]`. */
  offsets: Int32Array
  tokens: Int32Array
  shapes: Uint8Array
  /** Kinds of phrases (bits) that end at, start at, or are the whole of the block. */
  lexIn: Int32Array
  lexStart: Int32Array
  lexEnd: Int32Array
  lexWhole: Int32Array
  chars: Int32Array
  /** Words; of scripts without spaces, half of the characters. */
  words: Int32Array
  /** Words without which a language's prose cannot do. */
  little: Int32Array
  capitals: Int32Array
  allCapitals: Int32Array
  lowers: Int32Array
  numbers: Int32Array
  digits: Int32Array
  commas: Int32Array
  /** Sentence ends, the last one of the block too. */
  sentences: Int32Array
  signs: Int32Array
  end: Uint8Array
  /** First code unit, and first after list marks. */
  firstChar: Uint16Array
  lead: Uint16Array
  lastChar: Uint16Array
  /** Kind of list mark: 0 none, 1 bullet, 2 number, 3 `[12]`. */
  mark: Uint8Array
  indent: Uint8Array
  /** Empty lines before the block, at most 3. */
  gap: Uint8Array
  /** Hash of all tokens, and of the first four (0 if there are fewer). */
  whole: Int32Array
  start4: Int32Array
  /** Hash of the case shapes, runs of one made one. */
  shape: Int32Array
  /** Number of the page's language in `languages`, or -1. */
  language: number
  /** Share of function words of that language among the words of long blocks. */
  languageShare: number
}

const code = (char: string): number => char.charCodeAt(0)
const setOf = (chars: string): Set<number> => new Set(Array.from(chars, code))
const BULLETS = setOf('*•·●○◦▪■□☆★✓✔▸►▶‣⁃»›-–—+#@')
const STOPS = setOf('.。।؟')
const CLOSERS = setOf('"”’\')]»›』」）')
const QUOTES = setOf('"“”„«»‘『「')
const MONEY = setOf('$€£¥₹')
const ARROWS = setOf('>›»→▸►❯')
const DOTS = setOf('·•∙●|')
const DASHES = setOf('–—')

const signOf = new Int32Array(0x3100)
for (const [chars, sign] of [
  [MONEY, Sign.money],
  [ARROWS, Sign.arrow],
  [DOTS, Sign.dot],
  [DASHES, Sign.dash],
  [QUOTES, Sign.quote],
] as const)
  for (const c of chars) signOf[c]! |= sign
signOf[code('@')] = Sign.at
signOf[code('©')] = Sign.copyright
signOf[code('%')] = Sign.percent
signOf[code('|')]! |= Sign.bar
signOf[code('#')] = Sign.hash
signOf[code('/')] = Sign.slash
signOf[code('(')] = Sign.paren
signOf[code('_')] = Sign.underscore

const WWW = hashOf('www')
const HTTP = hashOf('http')
const HTTPS = hashOf('https')
const COM = hashOf('com')
const ORG = hashOf('org')
const NET = hashOf('net')
const LETTER_O = code('o')

function hashOf(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h | 0
}

/** Reads every block of the page once. */
export function scan(text: string, blocks: readonly Extent[]): Scan {
  const size = blocks.length
  const ints = (): Int32Array => new Int32Array(size)
  const bytes = (): Uint8Array => new Uint8Array(size)
  // a token takes a character, and each but the last of a block something to part it: no page has more tokens than this
  const tokens = new Int32Array(text.length + 1)
  const shapes = new Uint8Array(text.length + 1)
  const s: Scan = {
    size,
    offsets: new Int32Array(size + 1),
    tokens,
    shapes,
    lexIn: ints(),
    lexStart: ints(),
    lexEnd: ints(),
    lexWhole: ints(),
    chars: ints(),
    words: ints(),
    little: ints(),
    capitals: ints(),
    allCapitals: ints(),
    lowers: ints(),
    numbers: ints(),
    digits: ints(),
    commas: ints(),
    sentences: ints(),
    signs: ints(),
    end: bytes(),
    firstChar: new Uint16Array(size),
    lead: new Uint16Array(size),
    lastChar: new Uint16Array(size),
    mark: bytes(),
    indent: bytes(),
    gap: bytes(),
    whole: ints(),
    start4: ints(),
    shape: ints(),
    language: -1,
    languageShare: 0,
  }
  let at = 0
  for (let b = 0; b < size; b++) {
    s.offsets[b] = at
    at = scanBlock(s, text, blocks, b, at)
  }
  s.offsets[size] = at
  for (let b = 0; b < size; b++) matchPhrases(s, b)
  countLittleWords(s)
  return s
}

function scanBlock(s: Scan, text: string, blocks: readonly Extent[], b: number, from: number): number {
  const { start, end } = blocks[b]!
  layout(s, text, blocks, b)
  let i = skipMarks(s, text, start, end, b)
  if (i >= end) i = start
  s.lead[b] = text.charCodeAt(i)
  let at = from
  let signs = 0
  let caseless = 0
  let afterStop = 0
  let whole = 0
  let shape = 0
  let lastShape = -1
  while (i < end) {
    const c = text.charCodeAt(i)
    const kind = charClass(c)
    if (kind === LOWER || kind === UPPER || kind === CASELESS) {
      if (afterStop === 2 && kind !== LOWER) s.sentences[b]!++
      afterStop = 0
      let h = 0x811c9dc5
      let uppers = 0
      let lowers = 0
      const begin = i
      for (; i < end; i++) {
        const d = text.charCodeAt(i)
        const k = charClass(d)
        if (k === UPPER) uppers++
        else if (k === LOWER) lowers++
        else if (k !== CASELESS) break
        h = Math.imul(h ^ lowerCase(d), 0x01000193)
      }
      h |= 0
      const length = i - begin
      let form: number = Shape.lower
      if (uppers + lowers === 0) {
        form = Shape.caseless
        caseless += length
      } else if (kind === UPPER)
        form = lowers === 0 && uppers > 1 ? Shape.capitals : uppers > 2 ? Shape.mixed : Shape.capital
      else if (uppers > 0) form = Shape.mixed
      if (form === Shape.lower) s.lowers[b]!++
      else if (form === Shape.capitals) {
        s.allCapitals[b]!++
        s.capitals[b]!++
      } else if (form !== Shape.caseless) s.capitals[b]!++
      if (
        h === WWW ||
        h === HTTP ||
        h === HTTPS ||
        ((h === COM || h === ORG || h === NET) && text.charCodeAt(begin - 1) === 46)
      )
        signs |= Sign.url
      s.tokens[at] = h
      s.shapes[at++] = form
      whole = mix(whole, h)
      if (form !== lastShape) {
        lastShape = form
        shape = mix(shape, form)
      }
    } else if (kind === DIGIT) {
      afterStop = 0
      let h = 0x811c9dc5
      const begin = i
      for (; i < end; i++) {
        const d = text.charCodeAt(i)
        if (charClass(d) !== DIGIT) break
        h = Math.imul(h ^ d, 0x01000193)
      }
      const length = i - begin
      s.digits[b]! += length
      s.numbers[b]!++
      const first = text.charCodeAt(begin)
      if (length === 4 && (first === 49 || first === 50)) signs |= Sign.year
      if (
        length <= 2 &&
        (text.charCodeAt(i) === 58 || text.charCodeAt(i) === 46) &&
        charClass(text.charCodeAt(i + 1)) === DIGIT
      )
        signs |= text.charCodeAt(i) === 58 ? Sign.time : 0
      s.tokens[at] = h | 0
      s.shapes[at++] = Shape.number
      whole = mix(whole, h | 0)
      if (lastShape !== Shape.number) {
        lastShape = Shape.number
        shape = mix(shape, Shape.number)
      }
    } else {
      i++
      if (kind === SPACE) {
        if (afterStop === 1) afterStop = 2
        continue
      }
      if (c < 0x3100) signs |= signOf[c]!
      if (c === 44 || c === 0x3001 || c === 0x60c) {
        s.commas[b]!++
        lastShape = -1
        shape = mix(shape, 9)
      } else if (STOPS.has(c) || c === 33 || c === 63) {
        afterStop = c === 0x3002 ? 2 : 1
        if (c === 0x3002) s.sentences[b]!++
      } else if (!CLOSERS.has(c)) {
        afterStop = 0
        if (lastShape !== 10) {
          shape = mix(shape, c & 0xff)
          lastShape = 10
        }
      }
    }
  }
  s.chars[b] = end - start
  s.words[b] = at - from + (caseless >> 1)
  s.signs[b] = s.signs[b]! | signs
  s.whole[b] = whole
  s.shape[b] = shape
  if (at - from >= 4) {
    const t = s.tokens
    s.start4[b] = mix(mix(t[from]!, t[from + 1]!), mix(t[from + 2]!, t[from + 3]!))
  }
  ending(s, text, start, end, b)
  return at
}

/** Where the block stands on its line, and how many empty lines are before it. */
function layout(s: Scan, text: string, blocks: readonly Extent[], b: number): void {
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
function skipMarks(s: Scan, text: string, start: number, end: number, b: number): number {
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

function ending(s: Scan, text: string, start: number, end: number, b: number): void {
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
  else if (charClass(c) === LOWER || charClass(c) === UPPER || charClass(c) === CASELESS || charClass(c) === DIGIT)
    kind = End.word
  s.end[b] = kind
  if (kind === End.stop || kind === End.ask || kind === End.shout) s.sentences[b]!++
}

/** Longest block whose every word is looked up; of longer ones the first and the last words tell. */
const LOOKED_UP = 48

function matchPhrases(s: Scan, b: number): void {
  const first = s.offsets[b]!
  const last = s.offsets[b + 1]!
  const t = s.tokens
  for (let i = first; i < last; i++) {
    if (i === first + LOOKED_UP / 2 && last - first > LOOKED_UP) i = last - LOOKED_UP / 2
    let state = 0
    for (let j = i; j < last; j++) {
      state = phraseStep(state, t[j]!)
      if (state < 0) break
      const mask = phraseMask(state)
      if (!mask) continue
      s.lexIn[b]! |= mask
      if (i === first) s.lexStart[b]! |= mask
      if (j === last - 1) s.lexEnd[b]! |= mask
      if (i === first && j === last - 1) s.lexWhole[b]! |= mask
    }
  }
}

/** Words of long blocks that are looked at to tell the language. */
const SAMPLED = 4000
const LONG = 12

function countLittleWords(s: Scan): void {
  const counts = new Float64Array(languages.length)
  let seen = 0
  for (let b = 0; b < s.size && seen < SAMPLED; b++) {
    const last = s.offsets[b + 1]!
    if (last - s.offsets[b]! < LONG) continue
    for (let i = s.offsets[b]!; i < last; i++, seen++) {
      const mask = functionWordMask(s.tokens[i]!)
      if (mask) for (let k = 0; k < counts.length; k++) counts[k]! += (mask >>> k) & 1
    }
  }
  let best = 0
  for (let k = 1; k < counts.length; k++) if (counts[k]! > counts[best]!) best = k
  if (seen >= LONG && counts[best]! / seen > 0.1) {
    s.language = best
    s.languageShare = counts[best]! / seen
  }
  const bit = 1 << Math.max(0, s.language)
  for (let b = 0; b < s.size; b++) {
    const last = s.offsets[b + 1]!
    let n = 0
    for (let i = s.offsets[b]!; i < last; i++) if (functionWordMask(s.tokens[i]!) & bit) n++
    s.little[b] = n
  }
}
