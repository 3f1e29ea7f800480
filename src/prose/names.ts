import { auxiliaries } from '../lexicon/clause-words.ts'
import { femaleWords, maleWords, regalTitles } from '../lexicon/person-words.ts'
import { collapse } from '../text/span.ts'
import type { ClauseToken } from './clause.ts'
import { addEntity, addWord, type Entity, entityOf, type Gender, type Names, surnameOf } from './entities.ts'
import { describe } from './name-jobs.ts'
import { type NameRun, nameRuns } from './name-runs.ts'
import { cueLength, isCueVerb } from './source-phrase.ts'
import { isNoun } from './subjects.ts'

const POSSESSIVE = /['’]s?$/
const VOTES = new Map([
  ['he', 1],
  ['his', 1],
  ['him', 1],
  ['she', -1],
  ['her', -1],
])
const LONGEST_VOTE = 3
const VOTE_REACH = 40
const ACRONYM = /^(?:\p{Lu}[.&]?){2,8}s?$/u

/**
 * Gathers the people and bodies that the paragraphs name, `lists` being their tokens, in the order of the text;
 * `others` (captions, headline) lend names, but are no place where somebody was named last. `capital`: the
 * words that are so inside sentences.
 */
export function gatherNames(
  text: string,
  lists: readonly ClauseToken[][],
  others: readonly ClauseToken[][],
  capital: ReadonlySet<string>,
): Names {
  const all = [...lists, ...others]
  const wordAt = ({ start, end }: ClauseToken): string => text.slice(start, end)
  const found = all.map((tokens) => ({ tokens, runs: nameRuns(tokens, capital, wordAt) }))
  const names: Names = { entities: [], namings: [], byWord: new Map() }
  const seen = new Map<string, Entity>()
  for (const { tokens, runs } of found) {
    for (const { name, last, type } of runs) {
      const peerage = peerageBehind(tokens, last)
      const acronym = acronymBehind(text, tokens, last)
      const isNew = type !== 'unclear' || peerage !== null
      if (!isNew && acronym === null) continue
      const words = wordsOf(tokens, name, last)
      const key = words.join(' ')
      const known = seen.get(key) ?? (isNew ? addEntity(names, nameOf(text, tokens, name, last), words, type) : null)
      if (!known) continue
      seen.set(key, known)
      if (peerage) known.name = nameOf(text, tokens, name, peerage)
      if (acronym) addWord(names, acronym, known)
    }
  }
  const votes = new Map<Entity, number>()
  for (const { tokens, runs } of found.slice(0, lists.length)) {
    for (const [r, run] of runs.entries()) {
      if (run.name > run.last) continue
      const words = wordsOf(tokens, run.name, run.last)
      const entity =
        entityOf(names, words, titleGender(tokens, run)) ??
        addEntity(names, nameOf(text, tokens, run.name, run.last), words, 'unclear')
      const says = standsAtCue(tokens, run)
      if (entity.type === 'person' && (says || (words.length === 1 && surnameOf(entity) === words[0])))
        entity.sure = true
      describe(text, tokens, run, entity)
      const vote = pronounBehind(tokens, run.last + 1, runs[r + 1]?.first ?? tokens.length)
      if (vote) votes.set(entity, (votes.get(entity) ?? 0) + vote)
      entity.namedAt = tokens[run.last]!.end
      names.namings.push({ start: tokens[run.first]!.start, end: tokens[run.last]!.end, entity, says })
    }
  }
  for (const entity of names.entities) entity.namedAt = -1
  for (const [entity, vote] of votes) {
    if (!vote || entity.type === 'organization') continue
    entity.gender ??= vote > 0 ? 'male' : 'female'
  }
  return names
}

/** The first "he" (1) or "she" (-1) between a name and the next one: a vote for its gender; 0 if there is none. */
function pronounBehind(tokens: readonly ClauseToken[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + VOTE_REACH); i++) {
    const { lower } = tokens[i]!
    const vote = lower.length <= LONGEST_VOTE ? VOTES.get(lower) : undefined
    if (vote) return vote
  }
  return 0
}

/** What "Mr" or "Mrs" before a name says. */
function titleGender(tokens: readonly ClauseToken[], { first, name }: NameRun): Gender | null {
  for (let i = first; i < name; i++) {
    if (maleWords.has(tokens[i]!.lower)) return 'male'
    if (femaleWords.has(tokens[i]!.lower)) return 'female'
  }
  return null
}

/** "Roe also said", "said Roe" */
function standsAtCue(tokens: readonly ClauseToken[], { first, last }: NameRun): boolean {
  let next = last + 1
  while (auxiliaries.has(tokens[next]?.lower ?? '')) next++
  if (cueLength(tokens, next) && !isNoun(tokens, next)) return true
  return first > 0 && isCueVerb(tokens[first - 1]) && !isNoun(tokens, first - 1)
}

/** "Ada, Duchess of Ayr": the last token of the title, which is a part of the name. */
function peerageBehind(tokens: readonly ClauseToken[], last: number): number | null {
  const title = tokens[last + 2]
  if (tokens[last + 1]?.lower !== ',' || !title?.capital || !regalTitles.has(title.lower)) return null
  return tokens[last + 3]?.lower === 'of' && tokens[last + 4]?.capital ? last + 4 : null
}

/** "Harbour Workers Union (HWU)": the letters in the brackets behind token `last`, in lower case. */
function acronymBehind(text: string, tokens: readonly ClauseToken[], last: number): string | null {
  const inside = tokens[last + 2]
  if (tokens[last + 1]?.lower !== '(' || tokens[last + 3]?.lower !== ')' || !inside?.capital) return null
  return ACRONYM.test(text.slice(inside.start, inside.end)) ? inside.lower : null
}

export function wordsOf(tokens: readonly ClauseToken[], first: number, last: number): string[] {
  const words: string[] = []
  for (let i = first; i <= last; i++) if (tokens[i]!.kind === 'word') words.push(tokens[i]!.lower)
  return words
}

function nameOf(text: string, tokens: readonly ClauseToken[], first: number, last: number): string {
  return collapse(text.slice(tokens[first]!.start, tokens[last]!.end)).replace(POSSESSIVE, '')
}
