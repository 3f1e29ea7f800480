import {
  auxiliaries,
  boundaryWords,
  determiners,
  prepositions,
  subjectPronouns,
  timeWords,
} from '../lexicon/clause-words.ts'
import { baseForms } from '../lexicon/speech-verbs.ts'
import type { ClauseToken } from './clause.ts'
import {
  cueLength,
  headOfApposition,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
  skipAuxiliaries,
} from './source-phrase.ts'

const RELATIVES = new Set(['who', 'which', 'that'])
/** "She recalled him saying" */
const OBJECTS = new Set(['him', 'her', 'them', 'me', 'us'])
const QUOTED = new Set([
  'quoted',
  'cited',
  'reported',
  'heard',
  'recorded',
  'caught',
  'quotes',
  'cites',
  'quoting',
  'citing',
])
/** So many tokens at most from "quoted" to "as saying". */
const QUOTED_REACH = 12
const PASSIVE = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be'])
const PLURAL = /[^s]s$|people|men$/
const JOINS = new Set([
  'and',
  'or',
  'but',
  'not',
  "don't",
  "didn't",
  "doesn't",
  "can't",
  "won't",
  'who',
  'which',
  'that',
])
const PARTICIPLE = /ing$/
const PAST = /(?:ed|told|said|written|known|seen)$/
/** Determiners that may be a subject by themselves. */
const STANDS_ALONE = new Set(['that', 'this', 'both', 'one', 'some', 'many', 'another', 'all', 'others'])
/** Marks after which a frame may start or a clause go on. */
export const PAUSES: ReadonlySet<string> = new Set([',', '—', '–', '-', '―', '~', ')', ']', '…', ';'])

export const isParticiple = (lower: string): boolean => PARTICIPLE.test(lower)

/** "the report", "in reply", "his claim that", "his posts said": a noun that looks like a verb of saying. */
export function isNoun(tokens: readonly ClauseToken[], c: number): boolean {
  const before = tokens[c - 1]
  const { lower } = tokens[c]!
  if (before?.kind !== 'word' || PARTICIPLE.test(lower) || PAST.test(lower)) return false
  if (determiners.has(before.lower) || before.possessive) return !STANDS_ALONE.has(before.lower)
  if (prepositions.has(before.lower) && !(before.lower === 'to' && baseForms.has(lower))) return true
  const next = tokens[c + 1]
  if (next?.kind === 'word' && PAST.test(next.lower) && cueLength(tokens, c + 1)) return true
  return baseForms.has(lower) && !takesBaseForm(before.lower)
}

/** Plurals, "I", "to", "would": what a base form may be the verb of. */
function takesBaseForm(lower: string): boolean {
  return auxiliaries.has(lower) || subjectPronouns.has(lower) || PLURAL.test(lower) || JOINS.has(lower)
}

/** The subject of cue `c`, looked for from token `from` to token `to`. */
export function subjectOf(tokens: readonly ClauseToken[], c: number, from: number, to: number): Phrase | null {
  const at = skipAuxiliaries(tokens, c - 1, from)
  const { lower } = tokens[c]!
  const next = c + Math.max(1, cueLength(tokens, c))
  if (PAST.test(lower) && hasPassive(tokens, at + 1, c))
    return tokens[next]?.lower === 'by' ? phraseStartingAt(tokens, next + 1, to) : null
  const left = tokens[at]
  if (left?.kind === 'quote' && PARTICIPLE.test(lower)) return sharedSubject(tokens, c, from, to)
  if (at < from || !left || left.kind === 'quote') return phraseStartingAt(tokens, next, to)
  if (PAUSES.has(left.lower)) {
    if (PARTICIPLE.test(lower)) return sharedSubject(tokens, c, from, to)
    const inverted = phraseStartingAt(tokens, next, to)
    if (inverted && tokens[at - 1]?.kind === 'quote') return inverted
    const head = headOfApposition(tokens, at, from)
    if (head) return head
    const closes = inverted && tokens[inverted.last + 1]?.kind !== 'word'
    return closes ? inverted : sharedSubject(tokens, c, from, to)
  }
  if (RELATIVES.has(left.lower) && !(left.lower === 'that' && cueLength(tokens, at - 1))) {
    const end = tokens[at - 1]?.lower === ',' ? at - 2 : at - 1
    return end >= from ? (phraseEndingAt(tokens, end, from, true) ?? headOfApposition(tokens, end + 1, from)) : null
  }
  const quoted = left.lower === 'as' && PARTICIPLE.test(lower) ? quotedAsSaying(tokens, at, from) : null
  if (quoted) return quoted
  if (PARTICIPLE.test(lower) && OBJECTS.has(left.lower) && cueLength(tokens, at - 1)) return { first: at, last: at }
  const phrase = phraseEndingAt(tokens, at, from)
  return phrase ? (headOfOpenApposition(tokens, phrase, from) ?? phrase) : sharedSubject(tokens, c, from, to)
}

/** "Roe was quoted by the Gazette as | saying", "it quoted Roe as | saying": Roe, where token `as` leads to the verb. */
function quotedAsSaying(tokens: readonly ClauseToken[], as: number, from: number): Phrase | null {
  for (let i = as - 1; i >= Math.max(from, as - QUOTED_REACH); i--) {
    if (!QUOTED.has(tokens[i]!.lower)) continue
    const left = skipAuxiliaries(tokens, i - 1, from)
    if (!hasPassive(tokens, left + 1, i)) return phraseStartingAt(tokens, i + 1, as - 1)
    return left < from ? null : (phraseEndingAt(tokens, left, from) ?? headOfApposition(tokens, left, from))
  }
  return null
}

/** "Jo Roe, the head of the unit said": the second comma forgotten, at the start of a clause. */
function headOfOpenApposition(tokens: readonly ClauseToken[], { first }: Phrase, from: number): Phrase | null {
  if (tokens[first - 1]?.lower !== ',' || first - 2 < from || !determiners.has(tokens[first]!.lower)) return null
  const near = phraseEndingAt(tokens, first - 2, from)
  const head = near?.first === from ? near : headOfApposition(tokens, first - 1, from)
  if (head?.first !== from) return null
  for (let i = head.first; i <= head.last; i++)
    if (!tokens[i]!.capital || PARTICIPLE.test(tokens[i]!.lower)) return null
  return head
}

function hasPassive(tokens: readonly ClauseToken[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (PASSIVE.has(tokens[i]!.lower)) return true
  return false
}

/** "She left, saying …", "He nodded and said …": the subject of an earlier cue, else that of the clause. */
function sharedSubject(tokens: readonly ClauseToken[], c: number, from: number, to: number): Phrase | null {
  for (let i = c - 1; i > from; i--) {
    if (!cueLength(tokens, i) || isNoun(tokens, i) || PARTICIPLE.test(tokens[i]!.lower)) continue
    return subjectOf(tokens, i, from, Math.min(to, c - 1))
  }
  return clauseSubject(tokens, from, c - 1)
}

/** The phrase that opens the clause, an opening adverbial up to its comma stepped over. */
export function clauseSubject(tokens: readonly ClauseToken[], from: number, to: number): Phrase | null {
  let i = from
  while (i <= to && (tokens[i]!.kind !== 'word' || tokens[i]!.lower === 'and' || tokens[i]!.lower === 'but')) i++
  const first = tokens[i]
  if (!first || i > to) return null
  if (!opensAdverbial(first)) return phraseStartingAt(tokens, i, to)
  for (let comma = i; comma < to; comma++) {
    if (tokens[comma]!.lower !== ',') continue
    const phrase = phraseStartingAt(tokens, comma + 1, to)
    if (phrase && tokens[phrase.last + 1]?.kind === 'word') return phrase
  }
  return phraseStartingAt(tokens, i + 1, to)
}

function opensAdverbial({ lower, capital }: ClauseToken): boolean {
  if (prepositions.has(lower) || boundaryWords.has(lower) || timeWords.has(lower)) return true
  return capital && (PARTICIPLE.test(lower) || PAST.test(lower))
}
