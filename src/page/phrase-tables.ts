import { functionWords } from '../lexicon/function-words.ts'
import { type PhraseKind, zonePhrases } from '../lexicon/zone-phrases.ts'
import { mix } from '../model/hash.ts'
import { wordHash } from './word-hash.ts'

/* Phrases and little words as tables of integers. The build puts the tables in place of this file: making them takes 15 ms. */

/** Kinds of phrases; a kind's bit in masks is its place here. */
export const phraseKinds = Object.keys(zonePhrases) as PhraseKind[]
/** Languages that are told apart by their little words; a language's place here is its number. */
export const languages = Object.keys(functionWords) as (keyof typeof functionWords)[]

const PART = /[|\n]/
const GAP = / +/

/** Integers but 0 to integers above 0 by open addressing; as many slots as a power of two, key 0 where none is. */
export interface IntTable {
  keys: Int32Array
  values: Int32Array
}

function tableOf(entries: ReadonlyMap<number, number>): IntTable {
  let size = 16
  while (size < entries.size * 2) size *= 2
  const keys = new Int32Array(size)
  const values = new Int32Array(size)
  for (const [key, value] of entries) {
    let slot = key & (size - 1)
    while (keys[slot]) slot = (slot + 1) & (size - 1)
    keys[slot] = key
    values[slot] = value
  }
  return { keys, values }
}

/** A trie over word hashes: states by first word, `steps` from state to state; `masks` says which kinds end in a state. */
function buildTrie(): { starts: Map<number, number>; steps: Map<number, number>; masks: number[] } {
  const starts = new Map<number, number>()
  const steps = new Map<number, number>()
  const masks = [0]
  phraseKinds.forEach((kind, bit) => {
    for (const phrase of zonePhrases[kind].split(PART)) {
      let state = 0
      for (const word of phrase.trim().split(GAP)) {
        if (!word) continue
        const [ways, key] = state ? ([steps, mix(state, wordHash(word))] as const) : ([starts, wordHash(word)] as const)
        let next = ways.get(key)
        if (next === undefined) {
          next = masks.length
          masks.push(0)
          ways.set(key, next)
        }
        state = next
      }
      if (state) masks[state]! |= 1 << bit
    }
  })
  return { starts, steps, masks }
}

/** Bits of the languages in which a word is a function word, by word hash. */
function functionWordMasks(): Map<number, number> {
  const masks = new Map<number, number>()
  languages.forEach((language, bit) => {
    for (const word of functionWords[language].split(' ')) {
      const key = wordHash(word)
      masks.set(key, (masks.get(key) ?? 0) | (1 << bit))
    }
  })
  return masks
}

const { starts, steps, masks } = buildTrie()
const little = functionWordMasks()
const known = [...new Set([...starts.keys(), ...little.keys()])]

/** Words that begin a phrase or are function words, numbered from 1 on: looked up once for both. */
export const knownWords = tableOf(new Map(known.map((hash, i) => [hash, i + 1])))
/** The state after each of them as the first of a phrase, 0 for none, and the languages of which it is a function word. */
export const firstStates = Int32Array.from([0, ...known.map((hash) => starts.get(hash) ?? 0)])
export const littleMasks = Int32Array.from([0, ...known.map((hash) => little.get(hash) ?? 0)])

export const phraseSteps = tableOf(steps)
export const phraseMasks = Int32Array.from(masks)
