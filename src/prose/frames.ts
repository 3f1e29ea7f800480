import { boundaryWords, determiners, objectWords, prepositions, timeWords } from '../lexicon/clause-words.ts'
import { namingVerbs, speechVerbs, thoughtVerbs } from '../lexicon/speech-verbs.ts'
import type { ClauseToken } from './clause.ts'
import { sentenceEnd, sentenceStart } from './clause.ts'
import {
  headOfApposition,
  isCueVerb,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
  skipAuxiliaries,
} from './source-phrase.ts'

/** Who is said to have said a quote, by the words of its own sentence; phrases are token indices. */
export interface Frame {
  source: Phrase | null
  cue: Phrase | null
  /** The frame touches the quote: nothing but a comma, colon or object stands between them. */
  close: boolean
}

const RELATIVES = new Set(['who', 'which', 'that'])
const SHARING = new Set([
  'and',
  'or',
  'but',
  'then',
  'while',
  'before',
  'after',
  'by',
  'in',
  'when',
  'without',
  'for',
  'as',
  'not',
])
const PASSIVE = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be'])
const UNKNOWN_VERB = /^\p{Ll}{3,}(?:ed|s)$/u
const PARTICIPLE = /ing$/
const PAST = /(?:ed|told|said|written|known|seen)$/
const DASHES = new Set(['—', '–', '-', '―', '--', '~'])
const PAUSES = new Set([',', ...DASHES, ')', ']', '…', ';'])
const NOUN_LEADS = new Set(['of', 'in', 'on', 'for', 'with', 'from', 'at'])
const OPEN_ENDED = /[,?!—–…-]["'”’)\]]*$/
const QUESTION = /[?!]["'”’)\]]*$/
const COMMA = /,["'”’)\]]*$/
/** Cue and subject are looked for in so many tokens around a quote. */
const REACH = 60
const CLOSE_GAP = 9

/** Finds the frame of quote token `q`: the nearest cue of its sentence that has a subject, before it or behind it. */
export function frameOf(tokens: readonly ClauseToken[], q: number, words: string): Frame | null {
  const before = frameBefore(tokens, q)
  const after = frameAfter(tokens, q, words)
  if (before?.close && before.source && !(after?.close && COMMA.test(words))) return before
  if (after?.close) return after
  return before ?? after
}

function frameBefore(tokens: readonly ClauseToken[], q: number): Frame | null {
  const from = Math.max(sentenceStart(tokens, q), q - REACH)
  let spare: Frame | null = null
  for (let c = q - 1; c >= from; c--) {
    const token = tokens[c]!
    if (token.lower === 'according' && tokens[c + 1]?.lower === 'to') {
      const source = phraseStartingAt(tokens, c + 2, q - 1)
      if (source) return { source, cue: { first: c, last: c + 1 }, close: q - source.last <= CLOSE_GAP }
    }
    if (!isCueVerb(token) || isNoun(tokens, c, q)) continue
    const close = isCloseBefore(tokens, c, q)
    if (!close && !speechVerbs.has(token.lower)) continue
    const source = subjectOf(tokens, c, from, q - 1)
    if (source) return { source, cue: { first: c, last: c }, close }
    spare ??= { source: null, cue: { first: c, last: c }, close }
  }
  if (tokens[q - 1]?.lower === ':' && !spare) {
    const source = clauseSubject(tokens, from, q - 1)
    if (source) return { source, cue: null, close: true }
  }
  return spare?.close ? spare : null
}

/** Between cue and quote stands a pause, or objects alone. */
function isCloseBefore(tokens: readonly ClauseToken[], c: number, q: number): boolean {
  const last = tokens[q - 1]!
  if (last.lower === ':') return true
  if (q - c > CLOSE_GAP) return false
  if (last.lower === ',') return true
  for (let i = c + 1; i < q; i++) {
    const { kind, lower, capital } = tokens[i]!
    if (kind === 'word' && !(objectWords.has(lower) || capital)) return q - c <= 3
  }
  return true
}

function frameAfter(tokens: readonly ClauseToken[], q: number, words: string): Frame | null {
  let i = q + 1
  while (i < tokens.length && PAUSES.has(tokens[i]!.lower)) i++
  const first = tokens[i]
  if (first?.kind !== 'word') return null
  const paused = i > q + 1 || OPEN_ENDED.test(words)
  const stopped = !paused && tokens[q]!.stop
  const to = Math.min(sentenceEnd(tokens, i), i + REACH)
  if (first.lower === 'according' && tokens[i + 1]?.lower === 'to') {
    const source = phraseStartingAt(tokens, i + 2, to)
    if (source) return { source, cue: { first: i, last: i + 1 }, close: true }
  }
  const inverted =
    isCueVerb(first) || (paused && UNKNOWN_VERB.test(first.lower) && !first.capital && !boundaryWords.has(first.lower))
  if (inverted && !(stopped && first.capital)) {
    const source = phraseStartingAt(tokens, i + 1, to)
    if (source && !(tokens[source.first]!.lower === 'that')) return { source, cue: { first: i, last: i }, close: true }
  }
  const direct = subjectThenCue(tokens, i, to, paused, stopped || (QUESTION.test(words) && first.capital))
  if (direct) return direct
  if (stopped) return null
  return frameAtEnd(tokens, i, to)
}

/** "he said", "Jo Roe, a keeper, told reporters", "as she puts it" directly behind a quote. */
function subjectThenCue(
  tokens: readonly ClauseToken[],
  i: number,
  to: number,
  paused: boolean,
  bare: boolean,
): Frame | null {
  const start = tokens[i]!.lower === 'as' || tokens[i]!.lower === 'is' ? i + 1 : i
  for (let c = start + 1; c <= to; c++) {
    const token = tokens[c]!
    if (token.kind === 'quote') return null
    const putsIt = (token.lower === 'put' || token.lower === 'puts') && tokens[c + 1]?.lower === 'it'
    if (!putsIt && (!isCueVerb(token) || isNoun(tokens, c, to))) continue
    const source = subjectOf(tokens, c, start, to)
    if (!source || source.first > start + 1 || source.first > c) return null
    if (bare && !endsSoon(tokens, c, to)) return null
    return { source, cue: { first: c, last: putsIt ? c + 1 : c }, close: true }
  }
  if (!paused || bare) return null
  const source = phraseStartingAt(tokens, start, to)
  const verb = source && tokens[source.last + 1]
  if (verb?.kind === 'word' && !verb.capital && UNKNOWN_VERB.test(verb.lower) && !boundaryWords.has(verb.lower))
    return { source, cue: { first: source!.last + 1, last: source!.last + 1 }, close: true }
  return null
}

/** "… on climate, the minister said." at the end of the sentence of a woven fragment. */
function frameAtEnd(tokens: readonly ClauseToken[], i: number, to: number): Frame | null {
  for (let c = to; c > i; c--) {
    const token = tokens[c]!
    if (token.lower === 'according' && tokens[c + 1]?.lower === 'to') {
      const source = phraseStartingAt(tokens, c + 2, to)
      if (source) return { source, cue: { first: c, last: c + 1 }, close: false }
    }
    if (!isCueVerb(token) || !speechVerbs.has(token.lower) || isNoun(tokens, c, to)) continue
    const source = subjectOf(tokens, c, i, to)
    if (!source) continue
    const lead = tokens[Math.min(source.first, c) - 1]
    if (lead && (lead.lower === ',' || lead.kind === 'quote') && endsSoon(tokens, Math.max(c, source.last), to))
      return { source, cue: { first: c, last: c }, close: false }
  }
  return null
}

/** Nothing but a time, a place or a listener follows up to the end of the sentence or the next pause. */
function endsSoon(tokens: readonly ClauseToken[], c: number, to: number): boolean {
  const next = tokens[c + 1]
  if (c >= to || !next || next.kind !== 'word') return next?.kind !== 'quote' && next?.lower !== ':'
  if (prepositions.has(next.lower) || timeWords.has(next.lower)) return true
  return tokens[c]!.lower.startsWith('t') && next.lower !== 'that' && (objectWords.has(next.lower) || next.capital)
}

/** "the report", "in reply", "his claim that": a noun that looks like a verb of saying. */
function isNoun(tokens: readonly ClauseToken[], c: number, to: number): boolean {
  const before = tokens[c - 1]
  if (before?.kind !== 'word' || PARTICIPLE.test(tokens[c]!.lower)) return false
  if (determiners.has(before.lower) || before.possessive)
    return !PAST.test(tokens[c]!.lower) && !startsPhrase(before.lower)
  if (NOUN_LEADS.has(before.lower)) return true
  return tokens[c]!.lower === 'like' && c < to
}

const startsPhrase = (lower: string): boolean =>
  lower === 'that' || lower === 'this' || lower === 'both' || lower === 'one' || lower === 'some' || lower === 'many'

/** The subject of cue `c`, looked for from token `from` to token `to`. */
export function subjectOf(tokens: readonly ClauseToken[], c: number, from: number, to: number): Phrase | null {
  const at = skipAuxiliaries(tokens, c - 1, from)
  const cue = tokens[c]!
  const passive = PAST.test(cue.lower) && hasPassive(tokens, at + 1, c)
  if (passive) return tokens[c + 1]?.lower === 'by' ? phraseStartingAt(tokens, c + 2, to) : null
  const left = tokens[at]
  if (at < from || !left || left.kind === 'quote') return phraseStartingAt(tokens, c + 1, to)
  if (PAUSES.has(left.lower)) {
    if (tokens[at - 1]?.kind === 'quote' && !PARTICIPLE.test(cue.lower)) {
      const inverted = phraseStartingAt(tokens, c + 1, to)
      if (inverted) return inverted
    }
    if (PARTICIPLE.test(cue.lower)) return sharedSubject(tokens, c, from, to)
    return headOfApposition(tokens, at, from) ?? sharedSubject(tokens, c, from, to)
  }
  if (RELATIVES.has(left.lower)) {
    const end = tokens[at - 1]?.lower === ',' ? at - 2 : at - 1
    return end >= from ? phraseEndingAt(tokens, end, from) : null
  }
  if (left.lower === 'as' && (tokens[at - 1]?.lower === 'quoted' || tokens[at - 1]?.lower === 'cited')) {
    const end = skipAuxiliaries(tokens, at - 2, from)
    return end >= from ? (phraseEndingAt(tokens, end, from) ?? headOfApposition(tokens, end, from)) : null
  }
  const phrase = phraseEndingAt(tokens, at, from)
  if (phrase) return phrase
  return SHARING.has(left.lower) || left.kind === 'word' ? sharedSubject(tokens, c, from, to) : null
}

function hasPassive(tokens: readonly ClauseToken[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (PASSIVE.has(tokens[i]!.lower)) return true
  return false
}

/** "She left, saying …", "He nodded and said …": the subject of an earlier cue, else that of the clause. */
function sharedSubject(tokens: readonly ClauseToken[], c: number, from: number, to: number): Phrase | null {
  for (let i = c - 1; i > from; i--) {
    if (!isCueVerb(tokens[i]) || isNoun(tokens, i, c) || PARTICIPLE.test(tokens[i]!.lower)) continue
    const at = skipAuxiliaries(tokens, i - 1, from)
    const left = tokens[at]
    const phrase =
      at < from || left!.kind === 'quote' || (left!.lower === ',' && tokens[at - 1]?.kind === 'quote')
        ? phraseStartingAt(tokens, i + 1, Math.min(to, c - 1))
        : left!.lower === ','
          ? headOfApposition(tokens, at, from)
          : phraseEndingAt(tokens, at, from)
    if (phrase) return phrase
  }
  return clauseSubject(tokens, from, c - 1)
}

/** The phrase that opens the clause, an opening adverbial up to its comma stepped over. */
export function clauseSubject(tokens: readonly ClauseToken[], from: number, to: number): Phrase | null {
  let i = from
  while (i <= to && tokens[i]!.kind !== 'word') i++
  const first = tokens[i]
  if (!first || i > to) return null
  if (
    prepositions.has(first.lower) ||
    boundaryWords.has(first.lower) ||
    timeWords.has(first.lower) ||
    PARTICIPLE.test(first.lower) ||
    (first.capital && PAST.test(first.lower))
  ) {
    let comma = i
    while (comma <= to && tokens[comma]!.lower !== ',') comma++
    if (comma < to) {
      const phrase = phraseStartingAt(tokens, comma + 1, to)
      if (phrase) return phrase
    }
    return phraseStartingAt(tokens, i + 1, to)
  }
  return phraseStartingAt(tokens, i, to)
}

export const isFramingVerb = (lower: string): boolean =>
  speechVerbs.has(lower) || namingVerbs.has(lower) || thoughtVerbs.has(lower)
