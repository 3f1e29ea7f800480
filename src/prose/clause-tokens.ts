import { abbreviations } from '../lexicon/clause-words.ts'
import { codeUnits } from '../text/code-units.ts'
import type { ClauseToken } from './clause.ts'
import { isCapital, isCapitalAt, lowerAt, placeOf } from './known-words.ts'
import { APOSTROPHE, BEHIND, FIRST, JOINT, MORE, roleAt, WHITE } from './token-roles.ts'

interface Extent {
  start: number
  end: number
}

const WORD = /[\p{L}\p{N}]/u
const DOTTED = /^(?:\p{L}|(?:\p{L}\.)+\p{L})$/u
const POSSESSIVE = /['’]s?$/
/** A pronoun with the verb that leans on it: "she'd", "it's". */
const CONTRACTION = /^(\p{L}+)['’](ve|re|d|ll|m)$|^(he|she|it|that|there|here|who|what|let|where|how)['’](s)$/iu
const FULL_FORMS: Readonly<Record<string, string>> = { ve: 'have', re: 'are', d: 'would', ll: 'will', m: 'am', s: 'is' }
const CURLY = /’/g
const SENTENCE_STOP = new Set(['.', '!', '?', '…'])
const STOPPED_QUOTE = /[.!?…]["'”’)\]]*$/
const QUOTE_MARKS = '"“”„‟«»＂「」`‘’\''

/**
 * Cuts one paragraph, `text` from `start` to `end`, into words, marks and whole quotes; the quotation marks themselves
 * are left out. `quotes` are the paragraph's own, in order. A stop after "Mr" or an initial ends no sentence.
 */
export function clauseTokens(text: string, start: number, end: number, quotes: readonly Extent[]): ClauseToken[] {
  const tokens: ClauseToken[] = []
  let at = start
  quotes.forEach((quote, i) => {
    addPlain(tokens, text, at, Math.max(at, quote.start))
    const stop = STOPPED_QUOTE.test(text.slice(Math.max(quote.start, quote.end - 4), quote.end))
    tokens.push(tokenOf('quote', quote.start, quote.end, '', false, false, stop, i))
    at = quote.end
  })
  addPlain(tokens, text, at, end)
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.stop) tokens[i]!.stop = endsSentence(tokens, i)
  return tokens
}

/** Every token is made here, so that all have one shape and the engine keeps them fast. */
function tokenOf(
  kind: ClauseToken['kind'],
  start: number,
  end: number,
  lower: string,
  capital = false,
  possessive = false,
  stop = false,
  quote = -1,
): ClauseToken {
  return { kind, start, end, lower, capital, possessive, stop, quote }
}

/** Words are letters and numbers with joints between them; any other character stands alone. */
function addPlain(tokens: ClauseToken[], text: string, from: number, to: number): void {
  const codes = codeUnits(text)
  for (let i = from; i < to; ) {
    const role = roleAt(text, codes, i)
    if (role & WHITE) {
      i++
      continue
    }
    const start = i
    if (!(role & FIRST)) {
      i += isPair(codes, i, to) ? 2 : 1
      addOther(tokens, text, start, i)
      continue
    }
    let hash = codes[i++]!
    let apostrophe = false
    while (i < to && roleAt(text, codes, i) & MORE) hash = step(hash, codes[i++]!)
    while (i + 1 < to && roleAt(text, codes, i) & JOINT && roleAt(text, codes, i + 1) & BEHIND) {
      if (roleAt(text, codes, i) & APOSTROPHE) apostrophe = true
      hash = step(hash, codes[i++]!)
      while (i < to && roleAt(text, codes, i) & BEHIND) hash = step(hash, codes[i++]!)
    }
    if (apostrophe) addJoined(tokens, text.slice(start, i), start)
    else if (i === start + 1 && !WORD.test(text[start]!)) addOther(tokens, text, start, i)
    else {
      const place = placeOf(text, codes, start, i, hash)
      tokens.push(tokenOf('word', start, i, lowerAt(place), isCapitalAt(place)))
    }
  }
}

const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

function isPair(codes: Uint16Array, i: number, to: number): boolean {
  return i + 1 < to && codes[i]! >> 10 === 0x36 && codes[i + 1]! >> 10 === 0x37
}

/** A character that is no part of a word; of those that two code units make each counts as a word. */
function addOther(tokens: ClauseToken[], text: string, start: number, end: number): void {
  const mark = text.slice(start, end)
  if (mark.length > 1) tokens.push(tokenOf('word', start, end, mark))
  else if (!QUOTE_MARKS.includes(mark)) addMark(tokens, mark, start)
}

/** A stop right behind an abbreviation or an initial belongs to it. */
function addMark(tokens: ClauseToken[], mark: string, start: number): void {
  const end = start + mark.length
  const last = tokens.at(-1)
  if (mark === '.' && last?.kind === 'word' && last.end === start) {
    if (abbreviations.has(last.lower) || (last.capital && DOTTED.test(last.lower))) {
      last.end = end
      if (last.lower.length === 1) last.lower += '.'
      return
    }
  }
  tokens.push(tokenOf('mark', start, end, mark, false, false, SENTENCE_STOP.has(mark)))
}

/** A word with an apostrophe: a verb that leans on it is a token of its own, an ending of possession is cut off. */
function addJoined(tokens: ClauseToken[], word: string, start: number): void {
  const end = start + word.length
  const leaning = CONTRACTION.exec(word)
  if (leaning) {
    const stem = (leaning[1] ?? leaning[3])!
    const cut = start + stem.length
    tokens.push(tokenOf('word', start, cut, stem.toLowerCase(), isCapital(stem, true)))
    tokens.push(tokenOf('word', cut, end, FULL_FORMS[(leaning[2] ?? leaning[4])!.toLowerCase()]!))
    return
  }
  const possessive = POSSESSIVE.test(word)
  const bare = possessive ? word.replace(POSSESSIVE, '') : word
  const lower = bare.toLowerCase().replace(CURLY, "'")
  tokens.push(tokenOf('word', start, end, lower, isCapital(word, lower !== bare), possessive))
}

/** A full stop ends a sentence unless a small letter or a closing comma follows. */
function endsSentence(tokens: ClauseToken[], i: number): boolean {
  const next = tokens[i + 1]
  if (!next || next.kind === 'quote') return true
  return next.kind === 'word' ? next.capital : !(next.lower === ',' || next.lower === ';' || next.lower === ')')
}
