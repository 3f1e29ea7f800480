import { hash } from '../model/hash.ts'
import { charClass, DIGIT, lowerCase, MARK, SPACE, UPPER } from '../text/chars.ts'
import { codeUnits } from '../text/code-units.ts'
import { markQuotations } from './quotation.ts'
import { emptyTokens, type Piece, Shape, type Tokens } from './token-stream.ts'

const SHAPES: [number, string][] = [
  [Shape.Comma, ',;'],
  [Shape.Stop, '.!?…'],
  [Shape.Colon, ':'],
  [Shape.Bracket, '()[]{}'],
  [Shape.Dash, '-–—−―'],
  [Shape.Double, '"“”„‟«»'],
  [Shape.Single, "'‘’‚‛`´‹›"],
]
const shapeOfMark = new Uint8Array(65_536)
for (const [shape, marks] of SHAPES) for (const mark of marks) shapeOfMark[mark.charCodeAt(0)] = shape

const isWord = (kind: number): boolean => kind !== SPACE && kind !== MARK
const isSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xe000
const APOSTROPHE = 0x27
const ZERO = 0x30
const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === 0x2019 || code === 0x2bc
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011
/** What stands between the letters of a word or the digits of a number: "U.S", "3.5", "1,000", "9:30", "and/or", "AT&T". */
const INNER = new Set(Array.from('.,:/&_@', (char) => char.charCodeAt(0)))
const mayJoin = (code: number): boolean => isApostrophe(code) || isHyphen(code) || INNER.has(code)

const FULL_STOP = 0x2e
const COMMA = 0x2c
const COLON = 0x3a
const HYPHEN = 0x2d
/** I: a word of one capital letter that no full stop shortens. */
const CAPITAL_I = 0x49
const DASH = hash('—')
const ELLIPSIS = hash('…')
/** Endings that are tokens of their own: "Roe's", "he'd". */
const CLITICS = new Set(["'s", "'re", "'ve", "'ll", "'d", "'m"].map((clitic) => hash(clitic)))

/** Hash of a word as `Tokens.word` has it, for lexicons. */
export function wordHash(word: string): number {
  return hash(word.toLowerCase().replaceAll('’', "'").replace(/\p{N}/gu, '0'))
}

/** Cuts the pieces of `text` (in order, apart from each other) into tokens. Linear in their length. */
export function tokenize(text: string, pieces: readonly Piece[], make = emptyTokens): Tokens {
  const room = pieces.reduce((sum, { start, end }) => sum + end - start, 0)
  const tokens = make(room, pieces.length)
  const codes = codeUnits(text)
  let sentence = -1
  for (const [p, piece] of pieces.entries()) {
    tokens.pieces[p] = tokens.count
    sentence++
    let next = 1
    let at = piece.start
    while (at < piece.end) {
      const kind = charClass(codes[at]!)
      if (kind === SPACE) {
        at++
        continue
      }
      const from = tokens.count
      at = isWord(kind) ? word(tokens, codes, at, piece.end) : mark(tokens, codes, at, piece.end)
      while (next < piece.sentences.length && piece.sentences[next]! <= tokens.start[from]!) {
        next++
        sentence++
      }
      for (let t = from; t < tokens.count; t++) {
        tokens.piece[t] = p
        tokens.sentence[t] = sentence
      }
    }
    markQuotations(tokens, text, piece, tokens.pieces[p]!)
  }
  tokens.pieces[pieces.length] = tokens.count
  return tokens
}

/** Adds the word that starts at `at`, its clitic apart; gives where it ends. */
function word(tokens: Tokens, codes: Uint16Array, at: number, limit: number): number {
  let end = at + 1
  let apostrophe = -1
  while (end < limit) {
    const code = codes[end]!
    const kind = charClass(code)
    if (isWord(kind)) end++
    else if (kind === MARK && end + 1 < limit && mayJoin(code) && joins(codes, end)) {
      if (isApostrophe(code)) apostrophe = end
      end += 2
    } else break
  }
  // "U.S." and "a.m.": a full stop after a word that has one inside is the word's; so is one after a lone capital
  if (end < limit && codes[end]! === FULL_STOP && (codes[end - 2]! === FULL_STOP || abbreviates(codes, at, end, limit)))
    end++
  if (apostrophe > at && CLITICS.has(lowerHash(codes, apostrophe, end))) {
    addWord(tokens, codes, at, apostrophe)
    addWord(tokens, codes, apostrophe, end)
  } else addWord(tokens, codes, at, end)
  return end
}

/** Whether the mark at `at` is inside a word: between letters, or between digits. */
function joins(codes: Uint16Array, at: number): boolean {
  const before = charClass(codes[at - 1]!)
  const after = charClass(codes[at + 1]!)
  if (!isWord(after)) return false
  const code = codes[at]!
  if (isApostrophe(code) || isHyphen(code)) return true
  if (code === COMMA || code === COLON) return before === DIGIT && after === DIGIT
  // "U.S", "3.5", "example.org", but not "end.Next"
  if (code === FULL_STOP) return after !== UPPER || !isWord(charClass(codes[at - 2]!))
  return true
}

/** Words that a full stop shortens: titles, months, states, company forms. */
const SHORT = new Set(
  'mr mrs ms dr sen rep gov gen lt col sgt maj capt cmdr adm rev hon prof st jr sr jan feb aug sept sep oct nov dec inc corp co ltd ft mt d.c u.s ariz ark calif colo conn del fla ga ind kan ky la md mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'
    .split(' ')
    .map((short) => hash(short)),
)

function abbreviates(codes: Uint16Array, at: number, end: number, limit: number): boolean {
  if (end + 1 >= limit || charClass(codes[end + 1]!) !== SPACE) return false
  const first = codes[at]!
  if (lowerCase(first) === first) return false
  return end - at === 1 ? first !== CAPITAL_I : end - at <= 5 && SHORT.has(lowerHash(codes, at, end))
}

/** What the hash of a word counts of a code unit of that class: the small letter, one digit and one apostrophe for all. */
function plainOf(code: number, kind: number): number {
  return kind === DIGIT ? ZERO : isApostrophe(code) ? APOSTROPHE : lowerCase(code)
}

/** The hash of no word, and of one that goes on: `hash`, code unit by code unit. */
const NOTHING = 0x811c9dc5
const step = (h: number, unit: number): number => Math.imul(h ^ unit, 0x01000193)

function lowerHash(codes: Uint16Array, from: number, to: number): number {
  let h = NOTHING
  for (let i = from; i < to; i++) h = step(h, plainOf(codes[i]!, charClass(codes[i]!)))
  return h | 0
}

function addWord(tokens: Tokens, codes: Uint16Array, start: number, end: number): void {
  const t = tokens.count++
  let h = NOTHING
  let upper = 0
  let lower = 0
  // the last three
  let a = 0
  let b = 0
  let c = 0
  for (let i = start; i < end; i++) {
    const code = codes[i]!
    const kind = charClass(code)
    const plain = plainOf(code, kind)
    h = step(h, plain)
    a = b
    b = c
    c = plain
    if (kind === DIGIT || !isWord(kind)) continue
    if (plain === code) lower++
    else upper++
  }
  const size = end - start
  tokens.start[t] = start
  tokens.end[t] = end
  tokens.word[t] = h
  tokens.suffix2[t] = size > 2 ? step(step(NOTHING, b), c) : h
  tokens.suffix3[t] = size > 3 ? step(step(step(NOTHING, a), b), c) : h
  tokens.shape[t] = shapeOf(codes[start]!, lower, upper)
}

/** The shape of a word that starts with `first` and has so many small and capital letters. */
function shapeOf(first: number, lower: number, upper: number): number {
  if (charClass(first) === DIGIT) return Shape.Digit
  if (upper === 0) return Shape.Lower
  if (lower === 0) return upper > 1 ? Shape.Upper : Shape.Capital
  return upper === 1 && lowerCase(first) !== first ? Shape.Capital : Shape.Mixed
}

/** Adds the mark at `at`: runs of dots and hyphens, doubled single marks and surrogate pairs are one token. */
function mark(tokens: Tokens, codes: Uint16Array, at: number, limit: number): number {
  const code = codes[at]!
  let end = at + 1
  let shape: number = shapeOfMark[code]!
  let key = step(NOTHING, code)
  if (code === FULL_STOP || code === HYPHEN) while (end < limit && codes[end]! === code) end++
  else if ((code === APOSTROPHE || code === 0x60) && codes[end]! === code && end < limit) {
    end++
    shape = Shape.Double
  } else if (isSurrogate(code) && end < limit && isSurrogate(codes[end]!)) end++
  if (shape === Shape.Dash) key = DASH
  else if (code === 0x2026 || (code === FULL_STOP && end > at + 1)) key = ELLIPSIS
  const t = tokens.count++
  tokens.start[t] = at
  tokens.end[t] = end
  tokens.word[t] = key
  tokens.suffix2[t] = key
  tokens.suffix3[t] = key
  tokens.shape[t] = shape
  return end
}
