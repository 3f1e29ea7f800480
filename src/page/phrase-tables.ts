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

/** Integers to integers of 0 or more by open addressing; as many slots as a power of two, -1 where none is. */
export interface IntTable {
  keys: Int32Array
  values: Int32Array
}

function tableOf(entries: ReadonlyMap<number, number>): IntTable {
  let size = 16
  while (size < entries.size * 3) size *= 2
  const keys = new Int32Array(size)
  const values = new Int32Array(size).fill(-1)
  for (const [key, value] of entries) {
    let slot = key & (size - 1)
    while (values[slot]! >= 0) slot = (slot + 1) & (size - 1)
    keys[slot] = key
    values[slot] = value
  }
  return { keys, values }
}

/** A trie over word hashes: `step` from state to state, `masks` says which kinds end in a state. */
function buildTrie(): { steps: IntTable; masks: Int32Array } {
  const steps = new Map<number, number>()
  const masks = [0]
  phraseKinds.forEach((kind, bit) => {
    for (const phrase of zonePhrases[kind].split(PART)) {
      let state = 0
      for (const word of phrase.trim().split(GAP)) {
        if (!word) continue
        const key = mix(state, wordHash(word))
        let next = steps.get(key)
        if (next === undefined) {
          next = masks.length
          masks.push(0)
          steps.set(key, next)
        }
        state = next
      }
      if (state) masks[state]! |= 1 << bit
    }
  })
  return { steps: tableOf(steps), masks: Int32Array.from(masks) }
}

/** Bits of the languages in which a word is a function word, by word hash. */
function buildFunctionWords(): IntTable {
  const masks = new Map<number, number>()
  languages.forEach((language, bit) => {
    for (const word of functionWords[language].split(' ')) {
      const key = wordHash(word)
      masks.set(key, (masks.get(key) ?? 0) | (1 << bit))
    }
  })
  return tableOf(masks)
}

export const trie = buildTrie()
export const little = buildFunctionWords()
