import {
  auxiliaries,
  boundaryWords,
  determiners,
  innerPrepositions,
  personPronouns,
  prepositions,
  subjectPronouns,
  timeWords,
} from '../lexicon/clause-words.ts'
import { groupWords, isRole } from '../lexicon/person-words.ts'
import { cueVerbs, phrasalCues } from '../lexicon/speech-verbs.ts'
import type { ClauseToken } from './clause.ts'

/** Indices of the first and the last token of a phrase that names a source. */
export interface Phrase {
  first: number
  last: number
}

const ADVERB = /^\p{Ll}{3,}ly$/u
export const VERB_LIKE = /(?:ed|ing)$/
const JOINS = new Set(['and', '&'])
const OPENS_APPOSITION = new Set('a an the who whose which of from formerly then now one then-'.split(' '))
/** What a preposition "to" may lean on inside the name of a source: "a person close to the mayor". */
const TAKES_TO = new Set(
  'close related linked adviser advisor aide assistant ambassador envoy secretary witness heir successor party'.split(
    ' ',
  ),
)
const AGED = /-old$/
const DIGITS = /^\d/
const PLURAL = /[^s]s$/
/** A phrase of more tokens than this is no name of a source. */
const LONGEST = 18
/** How far back an apposition may reach, in tokens. */
const APPOSITION = 40

const isWord = (token: ClauseToken | undefined): token is ClauseToken => token?.kind === 'word'
export const isCueVerb = (token: ClauseToken | undefined): boolean =>
  isWord(token) && !token.capital && cueVerbs.has(token.lower)
/** How many tokens from `i` on are a cue: 0, 1, or 2 for "points out". */
export function cueLength(tokens: readonly ClauseToken[], i: number): number {
  const token = tokens[i]
  if (!isWord(token) || token.capital) return 0
  const second = phrasalCues.get(token.lower)
  if (second !== undefined && tokens[i + 1]?.lower === second) return 2
  return cueVerbs.has(token.lower) ? 1 : 0
}
const isPronoun = ({ lower }: ClauseToken): boolean => subjectPronouns.has(lower) || personPronouns.has(lower)
const isTime = (token: ClauseToken): boolean => timeWords.has(token.lower) && (token.capital || !isRole(token.lower))
const isNominal = (token: ClauseToken | undefined): token is ClauseToken =>
  isWord(token) &&
  (token.capital || !(boundaryWords.has(token.lower) || prepositions.has(token.lower))) &&
  !isTime(token)

/**
 * The phrase that ends with token `last`, not reaching before token `from`. A subject follows no preposition: only what
 * a relative clause hangs on may be `led` by one.
 */
export function phraseEndingAt(tokens: readonly ClauseToken[], last: number, from: number, led = false): Phrase | null {
  const end = tokens[last]
  if (!isWord(end)) return null
  if (subjectPronouns.has(end.lower) && !(end.capital && tokens[last - 1]?.capital)) return { first: last, last }
  if (!isNominal(end) || determiners.has(end.lower)) return null
  let first = last
  const floor = Math.max(from, last - LONGEST)
  while (first > floor) {
    const token = tokens[first]!
    const before = tokens[first - 1]!
    if (!isWord(before)) break
    const opened =
      determiners.has(token.lower) || before.capital !== token.capital ? determiners.has(token.lower) : false
    const head = tokens[first - 2]
    if (isInner(before, head)) {
      if (
        first - 2 < floor ||
        !isNominal(head) ||
        determiners.has(head.lower) ||
        isCueVerb(head) ||
        ADVERB.test(head.lower)
      )
        break
      if (VERB_LIKE.test(head.lower) && !head.capital) break
      first -= 2
      continue
    }
    if (JOINS.has(before.lower)) {
      if (first - 2 < floor || !head?.capital || !token.capital || determiners.has(token.lower)) break
      first -= 2
      continue
    }
    if (opened && !before.possessive) break
    if (!isNominal(before) || (personPronouns.has(before.lower) && !determiners.has(before.lower))) break
    if (isCueVerb(before) || (ADVERB.test(before.lower) && !before.capital)) break
    first--
  }
  while (first < last && isSkippable(tokens[first]!)) first++
  const lead = tokens[first - 1]
  if (!led && first > from && lead?.kind === 'word' && prepositions.has(lead.lower)) return null
  return isSource(tokens, { first, last }) ? { first, last } : null
}

/** The phrase that starts with token `first`, not reaching over token `to`. */
export function phraseStartingAt(tokens: readonly ClauseToken[], first: number, to: number): Phrase | null {
  const start = tokens[first]
  if (!isWord(start)) return null
  if (
    isPronoun(start) &&
    !(determiners.has(start.lower) && isNominal(tokens[first + 1]) && !isCueVerb(tokens[first + 1]))
  )
    return { first, last: first }
  if (!isNominal(start)) return null
  let last = first
  const ceiling = Math.min(to, first + LONGEST)
  while (last < ceiling) {
    const token = tokens[last]!
    const next = tokens[last + 1]!
    if (!isWord(next)) break
    if (isInner(next, token) || (JOINS.has(next.lower) && !next.capital)) {
      const after = tokens[last + 2]
      if (last + 2 > ceiling || !isNominal(after)) break
      if (token.capital && !isRole(token.lower) && determiners.has(after.lower) && !tokens[last + 3]?.capital) break
      const joins = JOINS.has(next.lower)
      if (
        joins
          ? !(after.capital && token.capital)
          : !(next.lower === 'of' || next.lower === 'for' || next.lower === 'to' || (after.capital && !token.capital))
      )
        break
      last += 2
      continue
    }
    if (!isNominal(next) || isCueVerb(next) || (determiners.has(next.lower) && !token.possessive)) break
    if (!next.capital && (ADVERB.test(next.lower) || (personPronouns.has(next.lower) && !determiners.has(next.lower))))
      break
    if (token.capital && !next.capital && !determiners.has(token.lower) && !leadsToName(tokens, last + 1, ceiling))
      break
    last++
  }
  return isSource(tokens, { first, last }) ? { first, last } : null
}

function isInner(preposition: ClauseToken, head: ClauseToken | undefined): boolean {
  if (preposition.capital) return false
  return innerPrepositions.has(preposition.lower) || (preposition.lower === 'to' && TAKES_TO.has(head?.lower ?? ''))
}

/** Small words that only lead to a further name belong to it: "Cardiff care worker Ann Roe". */
function leadsToName(tokens: readonly ClauseToken[], at: number, to: number): boolean {
  for (let i = at; i <= Math.min(at + 3, to); i++) {
    const token = tokens[i]
    if (!isNominal(token) || isCueVerb(token) || determiners.has(token.lower)) return false
    if (token.capital) return true
    if (isRole(token.lower)) return true
  }
  return false
}

function isSkippable(token: ClauseToken): boolean {
  return isTime(token) || boundaryWords.has(token.lower) || (prepositions.has(token.lower) && token.capital)
}

/** A source needs a name, a determiner, a role or a plural: "officials", not "result". */
function isSource(tokens: readonly ClauseToken[], { first, last }: Phrase): boolean {
  for (let i = first; i <= last; i++) {
    const { capital, lower } = tokens[i]!
    if (capital || isRole(lower) || groupWords.has(lower)) return true
    if (i < last && determiners.has(lower)) return true
  }
  return PLURAL.test(tokens[last]!.lower) || AGED.test(tokens[last]!.lower)
}

/** "her mother, Ann Roe," is named by both: `phrase` with the bare name that the next commas hold. */
export function withName(tokens: readonly ClauseToken[], phrase: Phrase): Phrase {
  let head = phrase.first
  while (head < phrase.last && !innerPrepositions.has(tokens[head + 1]!.lower)) head++
  if (tokens[head]!.capital && !isRole(tokens[head]!.lower)) return phrase
  if (tokens[phrase.last + 1]?.lower !== ',' || isPronoun(tokens[head]!)) return phrase
  let end = phrase.last + 2
  while (tokens[end]?.kind === 'word' && tokens[end]!.capital && !isTime(tokens[end]!)) end++
  const closed = tokens[end]?.kind !== 'word'
  return end > phrase.last + 2 && closed ? { first: phrase.first, last: end - 1 } : phrase
}

/** Steps left from `at` over auxiliaries and adverbs; gives the index of the token before them. */
export function skipAuxiliaries(tokens: readonly ClauseToken[], at: number, from: number): number {
  let i = at
  while (
    i >= from &&
    isWord(tokens[i]) &&
    !tokens[i]!.possessive &&
    (auxiliaries.has(tokens[i]!.lower) || (ADVERB.test(tokens[i]!.lower) && !tokens[i]!.capital))
  )
    i--
  return i
}

/**
 * The head of "Jo Roe, 34, from Ayr," when token `comma` is the comma that closes the apposition; null if the commas
 * hold something else.
 */
export function headOfApposition(tokens: readonly ClauseToken[], comma: number, from: number): Phrase | null {
  const floor = Math.max(from, comma - APPOSITION)
  let close = comma
  let head: Phrase | null = null
  for (let i = comma - 1; i > floor; i--) {
    if (tokens[i]!.stop) break
    if (tokens[i]!.lower !== ',' && tokens[i]!.lower !== '—' && tokens[i]!.lower !== '–' && tokens[i]!.lower !== '(')
      continue
    const opener = tokens[i + 1]
    const before = phraseEndingAt(tokens, i - 1, from)
    if (head && isFullName(tokens, head) && before && !isFullName(tokens, before)) break
    if (close > i + 1 && isWord(opener) && before && opensApposition(opener)) head = before
    else if (head) break
    close = i
  }
  return head
}

/** Ends with two capitals: "engineer Jo Roe". */
function isFullName(tokens: readonly ClauseToken[], { first, last }: Phrase): boolean {
  return last > first && tokens[last]!.capital && tokens[last - 1]!.capital && !isRole(tokens[last]!.lower)
}

function opensApposition(token: ClauseToken): boolean {
  const { lower, capital } = token
  return OPENS_APPOSITION.has(lower) || DIGITS.test(lower) || isRole(lower) || capital || !boundaryWords.has(lower)
}
