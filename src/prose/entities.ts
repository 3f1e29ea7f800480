import { femaleNames, maleNames } from '../lexicon/given-names.ts'
import { femaleWords, maleWords } from '../lexicon/person-words.ts'
import type { NameRun } from './name-runs.ts'

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
}

/** Of the names that share a word, so many are looked at: a bound on the work that odd pages make. */
const MOST_NAMESAKES = 40
/** Ranks of one word: all of a name after a surname and a first name, whose nearness in the text counts too. */
const SURNAME = 3e9
const FIRST_NAME = 2e9
const WHOLE = 1e9
const JUNIOR = new Set(['jr', 'sr', 'ii', 'iii'])

/**
 * The entity that `words` (lower case) name: the longest name that holds them all; for one word the first that bears it
 * as surname, since whom a story is about is named first and then by the surname alone, else whoever was named last of
 * those that start with it, then of the bodies that hold it. `gender` is what a title before the name says.
 */
export function entityOf(names: Names, words: readonly string[], gender: Gender | null = null): Entity | null {
  const first = words[0]
  if (first === undefined) return null
  let best: Entity | null = null
  let rank = -1
  const last = words.length > 2 && JUNIOR.has(words.at(-1)!) ? words.at(-2)! : words.at(-1)!
  for (const entity of names.byWord.get(last)?.slice(0, MOST_NAMESAKES) ?? []) {
    if (gender && entity.gender && entity.gender !== gender) continue
    const now = words.length > 1 ? fitOfAll(entity, words) : fitOfOne(entity, first)
    if (now > rank) {
      best = entity
      rank = now
    }
  }
  return best && fullest(names, best)
}

function fitOfAll(entity: Entity, words: readonly string[]): number {
  return words.every((word) => entity.words.includes(word)) ? entity.words.length : -1
}

/** How well one word names an entity; an acronym of its own is none of the words of its name. */
function fitOfOne(entity: Entity, word: string): number {
  if (!entity.words.includes(word) || (entity.words.length > 1 && surnameOf(entity) === word)) return SURNAME
  if (entity.words[0] === word) return entity.words.length > 1 ? FIRST_NAME + entity.namedAt : WHOLE
  return entity.type === 'organization' ? Math.max(entity.namedAt, 0) : -1
}

/** The longest name with the same first and last word: "Jo B. Roe" for "Jo Roe". */
function fullest(names: Names, entity: Entity): Entity {
  const first = entity.words[0]!
  const last = surnameOf(entity)
  if (entity.type !== 'person' || first === last) return entity
  let best = entity
  for (const other of names.byWord.get(last)?.slice(0, MOST_NAMESAKES) ?? []) {
    const same = other.type === 'person' && other.words[0] === first && surnameOf(other) === last
    if (same && other.words.length > best.words.length) best = other
  }
  return best
}

/** The last word of a name, "Jr." not counted. */
export function surnameOf({ words }: Entity): string {
  const last = words.at(-1)!
  return words.length > 2 && JUNIOR.has(last) ? words.at(-2)! : last
}

export function addEntity(names: Names, name: string, words: string[], type: NameRun['type']): Entity {
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
  for (const [i, word] of words.entries()) if (words.indexOf(word) === i) addWord(names, word, entity)
  return entity
}

export function addWord({ byWord }: Names, word: string, entity: Entity): void {
  const list = byWord.get(word)
  if (!list) byWord.set(word, [entity])
  else list.push(entity)
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

export function addGender(word: string, entity: Entity): void {
  if (maleWords.has(word)) entity.gender = 'male'
  if (femaleWords.has(word)) entity.gender = 'female'
}
