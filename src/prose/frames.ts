import { boundaryWords, objectWords, personPronouns, prepositions, timeWords } from '../lexicon/clause-words.ts'
import { callingVerbs, reportingVerbs } from '../lexicon/speech-verbs.ts'
import type { ClauseToken } from './clause.ts'
import { sentenceEnd, sentenceStart } from './clause.ts'
import { cueLength, type Phrase, phraseStartingAt } from './source-phrase.ts'
import { clauseSubject, isNoun, isParticiple, PAUSES, subjectOf } from './subjects.ts'

/** Who is said to have said a quote, by the words of its own sentence; phrases are token indices. */
export interface Frame {
  source: Phrase | null
  cue: Phrase | null
  /** The dash before a name that signs a quote: no cue of the quote, but that of its attribution. */
  dash?: Phrase
  /** The frame touches the quote: nothing but a comma, colon or object stands between them. */
  close: boolean
}

/** What may stand behind somebody's name: "in Roe's words". */
const WORDS_OF = new Set([
  'words',
  'phrase',
  'statement',
  'tweet',
  'post',
  'message',
  'letter',
  'email',
  'answer',
  'reply',
])
const QUOTING = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing', 'reported', 'recorded'])
const GOES = new Set(['go', 'goes', 'went'])
const BE = new Set(['am', 'is', 'are', 'was', 'were', 'be', "i'm"])
const DASHES = new Set(['—', '–', '-', '―', '~'])
const REPLIES = new Set(['reply', 'answer', 'response', 'retort'])
const UNKNOWN_VERB = /^\p{Ll}{3,}(?:ed|s)$/u
const PLURAL_NOUN = /(?:ss|us|is|ys)$/
const OPEN_ENDED = /[,?!—–…-]["'”’)\]]*$/
const QUESTION = /[?!]["'”’)\]]*$/
const COMMA = /,["'”’)\]]*$/
/** Cue and subject are looked for in so many tokens around a quote. */
const REACH = 60
const TELLING = /^(?:told|tells?)$/
/** Tokens at most of "Roe" in "asked Roe." */
const LISTENER = 3
/** Tokens at most of "he said during a talk in Ayr on Monday." behind the verb. */
const SHORT_TAIL = 9
/** So many tokens at most from a cue to the quote that it touches. */
const CLOSE_GAP = 9
/** And so many if a comma, "as" or "that" opens the quote. */
const WIDE_GAP = 16

/** Finds the frame of quote token `q`, whose text is `words`: a cue of its sentence that has a subject. */
export function frameOf(tokens: readonly ClauseToken[], q: number, words: string): Frame | null {
  const before = frameBefore(tokens, q)
  const after = frameAfter(tokens, q, words)
  const told = after?.close && COMMA.test(words) && !isAccording(tokens, after)
  const end = before?.cue && isParticiple(tokens[before.cue.first]!.lower) && after && !after.close
  if (before?.close && before.source && !told && !end) return before
  if (after?.close || (after && (!before?.close || end))) return after
  return before ?? after
}

/** The frame that leads to place `q` among the tokens, which may be their end: "Roe replied:". */
export function frameBefore(tokens: readonly ClauseToken[], q: number): Frame | null {
  const from = Math.max(sentenceStart(tokens, q), q - REACH)
  const told = colloquial(tokens, q, from)
  if (told) return told
  let spare: Frame | null = null
  for (let c = q - 1; c >= from; c--) {
    const according = accordingTo(tokens, c, q - 1)
    if (according) return { ...according, close: q - according.source!.last <= CLOSE_GAP }
    const opening = c === from && isOpeningVerb(tokens[c]!)
    const length = opening ? 1 : cueLength(tokens, c)
    if (!length || (!opening && isNoun(tokens, c))) continue
    const close = isCloseBefore(tokens, c + length - 1, q)
    const states = length === 2 || reportingVerbs.has(tokens[c]!.lower) || leadsToThat(tokens, c, q)
    if (!close && !states) continue
    const source = opening ? phraseStartingAt(tokens, c + 1, q - 1) : subjectOf(tokens, c, from, q - 1)
    const cue = { first: c, last: c + length - 1 }
    if (source) return { source, cue, close }
    spare ??= { source, cue, close }
  }
  return inWordsOf(tokens, q) ?? (spare?.close ? spare : colonLabel(tokens, from, q))
}

/** "assured investors that …" */
function leadsToThat(tokens: readonly ClauseToken[], c: number, q: number): boolean {
  for (let i = c + 1; i <= Math.min(c + 4, q - 1); i++) if (tokens[i]!.lower === 'that') return true
  return false
}

function accordingTo(tokens: readonly ClauseToken[], c: number, to: number): Frame | null {
  if (tokens[c]!.lower !== 'according' || tokens[c + 1]?.lower !== 'to') return null
  const source = phraseStartingAt(tokens, c + 2, to)
  return source && { source, cue: { first: c, last: c + 1 }, close: true }
}

function isAccording(tokens: readonly ClauseToken[], { cue }: Frame): boolean {
  return cue !== null && tokens[cue.first]!.lower === 'according'
}

/** "Replied Roe, …" */
function isOpeningVerb({ capital, lower }: ClauseToken): boolean {
  return capital && reportingVerbs.has(lower) && !isParticiple(lower)
}

/** "And he goes, “…”", "I was like, “…”" */
function colloquial(tokens: readonly ClauseToken[], q: number, from: number): Frame | null {
  const c = tokens[q - 1]?.lower === ',' ? q - 2 : q - 1
  const cue = tokens[c]
  if (
    c <= from ||
    cue?.kind !== 'word' ||
    !(GOES.has(cue.lower) || (cue.lower === 'like' && BE.has(tokens[c - 1]!.lower)))
  )
    return null
  const source = subjectOf(tokens, c, from, q - 1)
  return source && { source, cue: { first: c, last: c }, close: true }
}

/** "In Roe's words, …" */
function inWordsOf(tokens: readonly ClauseToken[], q: number): Frame | null {
  let noun = q - 1
  while (noun > 0 && PAUSES.has(tokens[noun]!.lower)) noun--
  const owner = tokens[noun - 1]
  if (noun < 1 || !WORDS_OF.has(tokens[noun]!.lower) || !owner?.possessive) return null
  let first = noun - 1
  while (
    first > 0 &&
    tokens[first - 1]!.kind === 'word' &&
    tokens[first - 1]!.capital &&
    !prepositions.has(tokens[first - 1]!.lower)
  )
    first--
  return { source: { first, last: noun - 1 }, cue: { first: noun, last: noun }, close: true }
}

/** "Roe: …" */
function colonLabel(tokens: readonly ClauseToken[], from: number, q: number): Frame | null {
  if (tokens[q - 1]?.lower !== ':') return null
  const source = clauseSubject(tokens, from, q - 1)
  return source && { source, cue: null, close: true }
}

/** Between cue and quote stands a pause, or objects alone. */
function isCloseBefore(tokens: readonly ClauseToken[], c: number, q: number): boolean {
  const last = tokens[q - 1]!
  if (last.lower === ':') return true
  if (
    q - c <= WIDE_GAP &&
    (last.lower === ',' || last.lower === 'as' || last.lower === 'that' || tokens[q - 2]?.lower === 'that')
  )
    return true
  if (q - c > CLOSE_GAP) return false
  for (let i = c + 1; i < q; i++) {
    const { kind, lower, capital } = tokens[i]!
    if (kind === 'word' && !(objectWords.has(lower) || capital)) return q - c <= 3 || callingVerbs.has(tokens[c]!.lower)
  }
  return true
}

function frameAfter(tokens: readonly ClauseToken[], q: number, words: string): Frame | null {
  let i = q + 1
  while (i < tokens.length && (PAUSES.has(tokens[i]!.lower) || tokens[i]!.lower === '(')) i++
  const first = tokens[i]
  if (first?.kind !== 'word') return null
  const signed = signature(tokens, q)
  if (signed) return signed
  const paused = i > q + 1 || OPEN_ENDED.test(words)
  const stopped = !paused && tokens[q]!.stop
  const to = Math.min(sentenceEnd(tokens, i), i + REACH)
  const according = stopped && first.capital ? null : accordingTo(tokens, i, to)
  if (according) return according
  if (first.lower === 'came' && REPLIES.has(tokens[i + 2]?.lower ?? ''))
    return { source: null, cue: { first: i, last: i + 2 }, close: true }
  const length = cueLength(tokens, i)
  if (length) {
    const source = phraseStartingAt(tokens, i + length, to)
    if (source) return { source, cue: { first: i, last: i + length - 1 }, close: true }
  }
  const bare = stopped || (QUESTION.test(words) && first.capital)
  return (
    subjectThenCue(tokens, i, to, bare) ??
    (paused && !bare ? unknownVerb(tokens, i, to) : null) ??
    (stopped ? null : frameAtEnd(tokens, i, to))
  )
}

/** "“…” — Jo Roe" at the end of the paragraph. */
function signature(tokens: readonly ClauseToken[], q: number): Frame | null {
  if (!DASHES.has(tokens[q + 1]?.lower ?? '') || !tokens[q + 2]?.capital) return null
  const source = phraseStartingAt(tokens, q + 2, tokens.length - 1)
  const next = source && tokens[source.last + 1]
  return source && (!next || next.lower === ',')
    ? { source, cue: null, dash: { first: q + 1, last: q + 1 }, close: true }
    : null
}

/**
 * "he said", "Jo Roe, a keeper, told reporters", "as she puts it" right behind a quote; `bare` if a sentence may have
 * ended before it, so that nothing but a time or a listener may follow.
 */
function subjectThenCue(tokens: readonly ClauseToken[], i: number, to: number, bare: boolean): Frame | null {
  const start = tokens[i]!.lower === 'as' || tokens[i]!.lower === 'is' ? i + 1 : i
  for (let c = start + 1; c <= to; c++) {
    if (tokens[c]!.kind === 'quote') return null
    const length = cueLength(tokens, c)
    if (!length || isNoun(tokens, c) || (QUOTING.has(tokens[c]!.lower) && asSaying(tokens, c, to))) continue
    const source = subjectOf(tokens, c, start, to)
    if (source && isAsSaying(tokens, c)) return { source, cue: { first: c, last: c }, close: true }
    if (!source || source.first > start + 1 || source.first > c) {
      if (tokens[c + 1]?.kind === 'word' && c - start > 1) continue
      return null
    }
    if (bare && !endsThere(tokens, c + length - 1, to)) return null
    return reportedSaying(tokens, c) ?? { source, cue: { first: c, last: c + length - 1 }, close: true }
  }
  return null
}

/** A verb of quoting that "as saying" follows: who is quoted is told by that. */
function asSaying(tokens: readonly ClauseToken[], c: number, to: number): boolean {
  for (let i = c + 2; i <= Math.min(to, c + CLOSE_GAP); i++) if (isAsSaying(tokens, i)) return true
  return false
}

function isAsSaying(tokens: readonly ClauseToken[], c: number): boolean {
  return tokens[c - 1]?.lower === 'as' && isParticiple(tokens[c]!.lower) && cueLength(tokens, c) > 0
}

/** "she recalls him saying": the one who spoke is he. */
function reportedSaying(tokens: readonly ClauseToken[], c: number): Frame | null {
  const who = tokens[c + 1]
  const saying = tokens[c + 2]
  if (who?.kind !== 'word' || !saying || !personPronouns.has(who.lower)) return null
  if (!isParticiple(saying.lower) || !cueLength(tokens, c + 2)) return null
  return { source: { first: c + 1, last: c + 1 }, cue: { first: c + 2, last: c + 2 }, close: true }
}

/** "instructed Jo Roe", "Roe quoted": a verb that no list holds, next to a name. */
function unknownVerb(tokens: readonly ClauseToken[], i: number, to: number): Frame | null {
  if (isUnknownVerb(tokens[i])) {
    const source = tokens[i + 1]?.capital ? phraseStartingAt(tokens, i + 1, to) : null
    return source && { source, cue: { first: i, last: i }, close: true }
  }
  const source = phraseStartingAt(tokens, i, to)
  if (!source || !isUnknownVerb(tokens[source.last + 1])) return null
  return { source, cue: { first: source.last + 1, last: source.last + 1 }, close: true }
}

function isUnknownVerb(token: ClauseToken | undefined): boolean {
  if (token?.kind !== 'word' || token.capital || token.possessive) return false
  return UNKNOWN_VERB.test(token.lower) && !PLURAL_NOUN.test(token.lower) && !boundaryWords.has(token.lower)
}

/** "… on climate, the minister said." at the end of the sentence of a woven fragment. */
function frameAtEnd(tokens: readonly ClauseToken[], i: number, to: number): Frame | null {
  for (let c = to; c > i; c--) {
    const according = accordingTo(tokens, c, to)
    if (according) return { ...according, close: false }
    if (!cueLength(tokens, c) || !reportingVerbs.has(tokens[c]!.lower) || isNoun(tokens, c)) continue
    const inverted = PAUSES.has(tokens[c - 1]!.lower) ? phraseStartingAt(tokens, c + 1, to) : null
    const source = inverted ?? subjectOf(tokens, c, i, to)
    if (!source) continue
    const lead = tokens[Math.min(source.first, c) - 1]
    if (lead && (PAUSES.has(lead.lower) || lead.kind === 'quote') && endsSoon(tokens, Math.max(c, source.last), to))
      return { source, cue: { first: c, last: c }, close: false }
  }
  return null
}

/** The sentence ends at once, or with a time, a place or a listener: no second quote, no clause. */
function endsThere(tokens: readonly ClauseToken[], c: number, to: number): boolean {
  if (to - c > SHORT_TAIL) return false
  for (let i = c + 1; i < to; i++) if (tokens[i]!.kind !== 'word') return false
  const next = tokens[c + 1]
  return c >= to - 1 || (next!.lower !== 'to' && next!.lower !== 'that' && endsSoon(tokens, c, to))
}

/** Nothing but a time, a place or a listener follows up to the end of the sentence or the next pause. */
function endsSoon(tokens: readonly ClauseToken[], c: number, to: number): boolean {
  const next = tokens[c + 1]
  if (c >= to || !next || next.kind !== 'word') return next?.kind !== 'quote' && next?.lower !== ':'
  if (prepositions.has(next.lower) || timeWords.has(next.lower)) return true
  if (next.lower === 'that') return false
  return to - c <= LISTENER || (TELLING.test(tokens[c]!.lower) && (objectWords.has(next.lower) || next.capital))
}
