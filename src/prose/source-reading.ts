import {
  boundaryWords,
  determiners,
  innerPrepositions,
  personPronouns,
  prepositions,
  subjectPronouns,
} from '../lexicon/clause-words.ts'
import { documentHeads, organizationHeads } from '../lexicon/organization-heads.ts'
import { groupWords, isRole } from '../lexicon/person-words.ts'
import type { Span } from '../schema/record.ts'
import type { ClauseToken } from './clause.ts'
import { clauseTokens } from './clause-tokens.ts'
import { nameRuns, officeBefore } from './name-runs.ts'
import { wordsOf } from './names.ts'

/** What the words that name a source say of it. */
export type Reading =
  | { kind: 'pronoun'; word: string }
  /** One name, or several that are joined; `the` stands before the first: "the Gazette". */
  | { kind: 'name'; names: string[][]; the: boolean }
  /** No name, but a job, a body or a group: "the minister", "a spokesman for the port". */
  | { kind: 'description'; head: string; words: string[]; definite: boolean; organization: boolean }

/** Words that open no source that can be named: relatives, and words for all and none. */
const NOBODY = new Set(['which', 'that', 'whose', 'what', 'no', 'nobody', 'everyone', 'everybody', 'anyone', 'it'])
const QUANTIFIERS = 'many most some several few two three four five other'.split(' ')
/** Before a plural: of groups no single one is meant. */
const SOME = new Set([...QUANTIFIERS, 'all'])
const RELATIVE = new Set(['which', 'that', 'who'])
const INDEFINITE = new Set(['a', 'an', 'one', 'another', ...QUANTIFIERS])

/** Reads the span of a source: the name that heads it, else the noun that does. */
export function readSource(text: string, { start, end }: Span): Reading | null {
  const tokens = clauseTokens(text, start, end, [])
  const first = tokens[0]
  if (!first) return null
  if (
    tokens.length === 1 &&
    (RELATIVE.has(first.lower) || subjectPronouns.has(first.lower) || personPronouns.has(first.lower))
  )
    return { kind: 'pronoun', word: first.lower }
  if (NOBODY.has(first.lower)) return null
  const capitals = new Set(tokens.filter((token) => token.capital).map((token) => token.lower))
  const runs = nameRuns(tokens, capitals, (token) => text.slice(token.start, token.end))
  const heads = runs.filter((run) => run.name <= run.last && headsPhrase(tokens, run.first, run.last))
  if (!heads[0] || SOME.has(first.lower)) return describe(tokens)
  const joined = heads.filter((run, i) => i === 0 || isJoined(tokens, heads[i - 1]!.last, run.first))
  return {
    kind: 'name',
    names: joined.map((run) => wordsOf(tokens, run.name, run.last)),
    the: heads[0].first === 1 && first.lower === 'the',
  }
}

/** "Jo Roe and Tom Brandt", "Jo Roe and minister Tom Brandt" */
function isJoined(tokens: readonly ClauseToken[], last: number, first: number): boolean {
  for (let i = last + 1; i < first; i++) if (tokens[i]!.lower === 'and' || tokens[i]!.lower === '&') return true
  return false
}

/** A name is the source's own unless it stands behind a preposition or a noun follows: "Roe's lawyer", "a friend of Roe". */
function headsPhrase(tokens: readonly ClauseToken[], first: number, last: number): boolean {
  let from = first
  while (from > 0 && tokens[from - 1]!.kind === 'word') from--
  const office = officeBefore(tokens, first)
  for (let i = Math.max(from, 1); i < (office < 0 ? first : office); i++) {
    if ((innerPrepositions.has(tokens[i]!.lower) || tokens[i]!.lower === 'to') && !tokens[i]!.capital) return false
  }
  const next = tokens[last + 1]
  if (next && first === last && isRole(tokens[first]!.lower)) return false
  if (next?.kind !== 'word') return true
  if (tokens[last]!.possessive || (next.lower === 'and' && isAttribute(tokens, last + 2))) return false
  return innerPrepositions.has(next.lower) || next.lower === 'and' || next.lower === 'to'
}

/** "Northern and | Southern officials": the capitals at `at` stand before a noun. */
function isAttribute(tokens: readonly ClauseToken[], at: number): boolean {
  let i = at
  while (tokens[i]?.capital) i++
  const noun = tokens[i]
  return i > at && noun?.kind === 'word' && !prepositions.has(noun.lower) && !boundaryWords.has(noun.lower)
}

function describe(tokens: readonly ClauseToken[]): Reading | null {
  let last = tokens.length - 1
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'word' && !innerPrepositions.has(tokens[i]!.lower)) continue
    last = i - 1
    break
  }
  const first = tokens[0]!
  const head = tokens[last]!
  if (head.kind !== 'word') return null
  const start = determiners.has(first.lower) && last > 0 ? 1 : 0
  const { lower } = head
  return {
    kind: 'description',
    head: lower,
    words: wordsOf(tokens, start, tokens.length - 1),
    definite: start === 1 && !INDEFINITE.has(first.lower),
    organization:
      (organizationHeads.has(lower) || documentHeads.has(lower)) && !isRole(lower) && !groupWords.has(lower),
  }
}
