import { auxiliaries, boundaryWords, determiners, prepositions } from '../lexicon/clause-words.ts'
import { femaleNames, maleNames } from '../lexicon/given-names.ts'
import { femaleWords, isRole, maleWords, regalTitles } from '../lexicon/person-words.ts'
import { collapse } from '../text/span.ts'
import type { ClauseToken } from './clause.ts'
import { isTitleWord, type NameRun, nameRuns, surelyCapital } from './name-runs.ts'
import { cueLength, isCueVerb, phraseEndingAt } from './source-phrase.ts'
import { isNoun } from './subjects.ts'

export type Gender = 'male' | 'female'

/** A person or body that the page names, under its fullest name. */
export interface Entity {
  name: string
  /** The words of the name in lower case. */
  words: string[]
  type: NameRun['type']
  role: string | null
  /** Words of its roles: "minister", "spokeswoman". */
  roles: Set<string>
  gender: Gender | null
  /** A title, role, given name or cue says that it is somebody. */
  sure: boolean
  /** It has no name, only a description. */
  unnamed: boolean
  /** End of its last naming so far while the text is gone through, -1 before it. */
  namedAt: number
}

/** Where an entity is named, by offset in the page. */
export interface Naming {
  start: number
  end: number
  entity: Entity
  /** It stands next to a verb of saying, as whoever says something. */
  says: boolean
}

export interface Names {
  entities: Entity[]
  /** In the order of the text. */
  namings: Naming[]
  /** Entities by each word of their names. */
  byWord: Map<string, Entity[]>
  /** Whom a surname alone means: who it meant first, though others bear it too. */
  bare: Map<string, Entity>
}

const COMMA = new Set([',', '—', '–', '('])
const POSSESSIVE = /['’]s?$/
/** Of the names that share a word, so many are looked at: a bound on the work that odd pages make. */
const MOST_NAMESAKES = 40
const LONGEST_ROLE = 14
const AGE = /^\d{1,3}$/
/** What may stand in a job before a name: "award-winning chef", "registered dietitian". */
const JOB_LIKE = /(?:ed|ing|al|ic|ry|ce|ty|er|or|ist|an)$/
const VOTES = new Map([
  ['he', 1],
  ['his', 1],
  ['him', 1],
  ['she', -1],
  ['her', -1],
])
const VOTE_REACH = 40
const ACRONYM = /^(?:\p{Lu}[.&]?){2,8}s?$/u
const JUNIOR = new Set(['jr', 'sr', 'ii', 'iii'])
const ARTICLES = new Set(['a', 'an', 'the'])

/**
 * Gathers the people and bodies that the paragraphs name, `lists` being their tokens, in the order of the text;
 * `others` (captions, headline) lend names, but are no place where somebody was named last.
 */
export function gatherNames(
  text: string,
  lists: readonly ClauseToken[][],
  others: readonly ClauseToken[][] = [],
): Names {
  const known = new Set<string>()
  const all = [...lists, ...others]
  for (const tokens of all) surelyCapital(tokens, known)
  const wordAt = ({ start, end }: ClauseToken): string => text.slice(start, end)
  const found = all.map((tokens) => ({ tokens, runs: nameRuns(tokens, known, wordAt) }))
  const names: Names = { entities: [], namings: [], byWord: new Map(), bare: new Map() }
  const seen = new Map<string, Entity>()
  for (const { tokens, runs } of found) {
    for (const { name, last, type } of runs) {
      const words = wordsOf(tokens, name, last)
      const key = words.join(' ')
      const known =
        seen.get(key) ??
        (type === 'unclear' && !peerageBehind(tokens, last)
          ? null
          : addEntity(names, nameOf(text, tokens, name, last), words, type))
      if (!known) continue
      seen.set(key, known)
      const peerage = peerageBehind(tokens, last)
      if (peerage) known.name = nameOf(text, tokens, name, peerage)
      const acronym = acronymBehind(text, tokens, last)
      if (acronym) addWord(names, acronym, known)
    }
  }
  const votes = new Map<Entity, number>()
  for (const { tokens, runs } of found.slice(0, lists.length)) {
    for (const [r, run] of runs.entries()) {
      if (run.name > run.last) continue
      const words = wordsOf(tokens, run.name, run.last)
      const entity =
        entityOf(names, words) ?? addEntity(names, nameOf(text, tokens, run.name, run.last), words, 'unclear')
      if (words.length === 1 && entity.words.length > 1 && surnameOf(entity) === words[0])
        names.bare.set(words[0]!, entity)
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

/**
 * The entity that `words` (lower case) name: the longest name that holds them all; for one word the entity named last
 * of those that end with it, then of those that start with it, then of the bodies that hold it.
 */
export function entityOf(names: Names, words: readonly string[]): Entity | null {
  const first = words[0]
  if (first === undefined) return null
  const bound = words.length === 1 ? names.bare.get(first) : undefined
  if (bound) return fullest(names, bound)
  let best: Entity | null = null
  let rank = -1
  for (const entity of names.byWord
    .get(words.length > 2 && JUNIOR.has(words.at(-1)!) ? words.at(-2)! : words.at(-1)!)
    ?.slice(-MOST_NAMESAKES) ?? []) {
    const alias = words.length === 1 && !entity.words.includes(first)
    if (!alias && !words.every((word) => entity.words.includes(word))) continue
    const place =
      words.length > 1
        ? 3
        : alias || surnameOf(entity) === first
          ? entity.words.length === 1
            ? 1
            : 3
          : entity.words[0] === first
            ? 2
            : entity.type === 'organization'
              ? 0
              : -1
    const now = place < 0 ? -1 : words.length > 1 ? entity.words.length : place * 1e9 + entity.namedAt
    if (now > rank) {
      best = entity
      rank = now
    }
  }
  return best && fullest(names, best)
}

/** The longest name with the same first and last word: "Jo B. Roe" for "Jo Roe". */
function fullest(names: Names, entity: Entity): Entity {
  const first = entity.words[0]!
  const last = surnameOf(entity)
  if (entity.type !== 'person' || first === last) return entity
  let best = entity
  for (const other of names.byWord.get(last)?.slice(-MOST_NAMESAKES) ?? []) {
    const same = other.type === 'person' && other.words[0] === first && surnameOf(other) === last
    if (same && other.words.length > best.words.length) best = other
  }
  return best
}

/** The first "he" (1) or "she" (-1) between a name and the next one: a vote for its gender; 0 if there is none. */
function pronounBehind(tokens: readonly ClauseToken[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + VOTE_REACH); i++) {
    const vote = VOTES.get(tokens[i]!.lower)
    if (vote) return vote
  }
  return 0
}

/** "Roe also said", "said Roe" */
function standsAtCue(tokens: readonly ClauseToken[], { first, last }: NameRun): boolean {
  let next = last + 1
  while (auxiliaries.has(tokens[next]?.lower ?? '')) next++
  if (cueLength(tokens, next) && !isNoun(tokens, next)) return true
  return first > 0 && isCueVerb(tokens[first - 1]) && !isNoun(tokens, first - 1)
}

/** The last word of a name, "Jr." not counted. */
function surnameOf({ words }: Entity): string {
  const last = words.at(-1)!
  return words.length > 2 && JUNIOR.has(last) ? words.at(-2)! : last
}

function addEntity(names: Names, name: string, words: string[], type: NameRun['type']): Entity {
  const entity: Entity = {
    name,
    words,
    type,
    role: null,
    roles: new Set(),
    gender: null,
    sure: false,
    unnamed: false,
    namedAt: -1,
  }
  const given = words[0]!
  if (type !== 'organization') {
    entity.gender = maleNames.has(given) ? 'male' : femaleNames.has(given) ? 'female' : null
    for (const word of words) addGender(word, entity)
    entity.sure = entity.gender !== null
  }
  names.entities.push(entity)
  for (const word of new Set(words)) addWord(names, word, entity)
  return entity
}

function addWord({ byWord }: Names, word: string, entity: Entity): void {
  const list = byWord.get(word)
  if (!list) byWord.set(word, [entity])
  else list.push(entity)
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

/** Reads titles before a name, jobs and ages behind it, and a job that it explains: "the keeper, Jo Roe". */
function describe(text: string, tokens: readonly ClauseToken[], { first, name, last }: NameRun, entity: Entity): void {
  if (entity.type === 'organization') return
  let lead = first
  while (lead > 0 && first - lead < 5 && isJobWord(tokens[lead - 1]!)) lead--
  if (lead < name && hasRole(tokens, lead, name)) addRole(text, tokens, lead, name - 1, entity)
  for (let i = lead; i < name; i++) addGender(tokens[i]!.lower, entity)
  if (name > first) entity.sure = true
  const comma = tokens[last + 1]
  const next = tokens[last + 2]
  if (comma && next && COMMA.has(comma.lower)) {
    if (AGE.test(next.lower) || next.lower === 'who' || next.lower === 'whose') entity.sure = true
    else if (next.kind === 'word' && (entity.type === 'person' || entity.sure)) {
      const end = roleEnd(tokens, last + 2)
      if (hasRole(tokens, last + 2, Math.min(end, last + 8))) addRole(text, tokens, last + 2, end - 1, entity)
    }
  }
  const before = tokens[lead - 1]?.lower === ',' ? phraseEndingAt(tokens, lead - 2, 0) : null
  if (before && determiners.has(tokens[before.first]!.lower) && hasRole(tokens, before.first, before.last + 1))
    addRole(text, tokens, before.first, before.last, entity)
}

function isJobWord(token: ClauseToken): boolean {
  const { kind, capital, lower } = token
  return (
    kind === 'word' &&
    !capital &&
    !token.possessive &&
    (isTitleWord(lower) || JOB_LIKE.test(lower)) &&
    !isFunctionWord(lower)
  )
}

function hasRole(tokens: readonly ClauseToken[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isRole(tokens[i]?.lower ?? '')) return true
  return false
}

/** Index behind the last token of a job that starts at `from`: it ends at a comma, a stop, a verb or "who". */
function roleEnd(tokens: readonly ClauseToken[], from: number): number {
  let end = from
  while (end < tokens.length && end - from < LONGEST_ROLE) {
    const { kind, lower, capital } = tokens[end]!
    if (
      kind !== 'word' ||
      (end > from &&
        !capital &&
        ((isCueVerb(tokens[end]) && !isNoun(tokens, end)) || auxiliaries.has(lower) || lower === 'who'))
    )
      break
    end++
  }
  return end
}

function addRole(text: string, tokens: readonly ClauseToken[], first: number, last: number, entity: Entity): void {
  if (last < first) return
  entity.sure = true
  const start = ARTICLES.has(tokens[first]!.lower) && first < last ? first + 1 : first
  entity.role ??= collapse(text.slice(tokens[start]!.start, tokens[last]!.end))
  for (let i = first; i <= last; i++) {
    if (!isRole(tokens[i]!.lower)) continue
    entity.roles.add(tokens[i]!.lower)
    addGender(tokens[i]!.lower, entity)
  }
}

function addGender(word: string, entity: Entity): void {
  if (maleWords.has(word)) entity.gender = 'male'
  if (femaleWords.has(word)) entity.gender = 'female'
}

export function wordsOf(tokens: readonly ClauseToken[], first: number, last: number): string[] {
  const words: string[] = []
  for (let i = first; i <= last; i++) if (tokens[i]!.kind === 'word') words.push(tokens[i]!.lower)
  return words
}

function nameOf(text: string, tokens: readonly ClauseToken[], first: number, last: number): string {
  return collapse(text.slice(tokens[first]!.start, tokens[last]!.end)).replace(POSSESSIVE, '')
}

function isFunctionWord(lower: string): boolean {
  return boundaryWords.has(lower) || prepositions.has(lower) || determiners.has(lower)
}

/** Somebody who has no name but a description: "a spokesman for the port". */
export function unnamedEntity(description: string, words: string[]): Entity {
  const entity: Entity = {
    name: description,
    words,
    type: 'unclear',
    role: null,
    roles: new Set(),
    gender: null,
    sure: true,
    unnamed: true,
    namedAt: -1,
  }
  for (const word of words) addGender(word, entity)
  return entity
}
