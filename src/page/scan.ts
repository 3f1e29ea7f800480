import { mix } from '../model/hash.ts'
import type { Extent } from '../text/blocks.ts'
import { CASELESS, charClass, codesOf, DIGIT, LOWER, lowerCase, SPACE, UPPER } from '../text/chars.ts'
import { CLOSERS, ending, layout, STOPS, skipMarks, TIGHT_STOPS } from './block-edges.ts'
import { matchLexicon } from './lexicon-matches.ts'
import { type Scan, Shape, Sign } from './scan-form.ts'
import { wordHash } from './word-hash.ts'

const codeOf = (char: string): number => char.charCodeAt(0)
const QUOTES = codesOf('"“”„«»‘『「')
const MONEY = codesOf('$€£¥₹')
const ARROWS = codesOf('>›»→▸►❯')
const DOTS = codesOf('·•∙●|')
const DASHES = codesOf('–—')

const signOf = new Int32Array(0x3100)
for (const [chars, sign] of [
  [MONEY, Sign.money],
  [ARROWS, Sign.arrow],
  [DOTS, Sign.dot],
  [DASHES, Sign.dash],
  [QUOTES, Sign.quote],
] as const)
  for (const c of chars) signOf[c]! |= sign
signOf[codeOf('@')] = Sign.at
signOf[codeOf('©')] = Sign.copyright
signOf[codeOf('%')] = Sign.percent
signOf[codeOf('|')]! |= Sign.bar
signOf[codeOf('#')] = Sign.hash
signOf[codeOf('/')] = Sign.slash
signOf[codeOf('(')] = Sign.paren
signOf[codeOf('_')] = Sign.underscore

const WWW = wordHash('www')
const HTTP = wordHash('http')
const HTTPS = wordHash('https')
const COM = wordHash('com')
const ORG = wordHash('org')
const NET = wordHash('net')

const NONE = new Uint16Array()

/** Reads every block of the page once. */
export function scan(text: string, blocks: readonly Extent[]): Scan {
  const size = blocks.length
  const ints = (): Int32Array => new Int32Array(size)
  const bytes = (): Uint8Array => new Uint8Array(size)
  // a token takes a character, and each but the last of a block something to part it: no page has more tokens than this
  const tokens = new Int32Array(text.length + 1)
  const shapes = new Uint8Array(text.length + 1)
  const stems = new Int32Array(text.length + 1)
  const s: Scan = {
    size,
    offsets: new Int32Array(size + 1),
    tokens,
    shapes,
    stems,
    known: NONE,
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
  matchLexicon(s)
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
      let stem = 0
      let uppers = 0
      let lowers = 0
      const begin = i
      for (; i < end; i++) {
        const d = text.charCodeAt(i)
        const k = charClass(d)
        if (k === LOWER) {
          lowers++
          h = Math.imul(h ^ d, 0x01000193)
        } else if (k === UPPER) {
          uppers++
          h = Math.imul(h ^ lowerCase(d), 0x01000193)
        } else if (k === CASELESS) h = Math.imul(h ^ lowerCase(d), 0x01000193)
        else break
        if (i - begin === 4) stem = h | 0
      }
      h |= 0
      s.stems[at] = i - begin > 5 ? stem : h
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
        const isTight = TIGHT_STOPS.has(c)
        afterStop = isTight ? 2 : 1
        if (isTight) s.sentences[b]!++
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
