import { functionWords } from '../lexicon/function-words.ts'
import { type PhraseKind, zonePhrases } from '../lexicon/zone-phrases.ts'
import { mix } from '../model/hash.ts'
import { lowerCase } from '../text/chars.ts'

/** Kinds of phrases; a kind's bit in masks is its place here. */
export const phraseKinds = Object.keys(zonePhrases) as PhraseKind[]
/** Languages that are told apart by their little words; a language's place here is its number. */
export const languages = Object.keys(functionWords) as (keyof typeof functionWords)[]

const PART = /[|\n]/
const GAP = / +/

/** FNV-1a over the lower case of the code units from `start` to `end`: how words are known here. */
export function wordHash(text: string, start = 0, end = text.length): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i++) h = Math.imul(h ^ lowerCase(text.charCodeAt(i)), 0x01000193)
  return h | 0
}

/** Integers to integers, open addressing in typed arrays: what the inner loops can afford. */
class IntMap {
  readonly #mask: number
  readonly #keys: Int32Array
  readonly #values: Int32Array

  constructor(entries: Map<number, number>) {
    let size = 16
    while (size < entries.size * 3) size *= 2
    this.#mask = size - 1
    this.#keys = new Int32Array(size)
    this.#values = new Int32Array(size).fill(-1)
    for (const [key, value] of entries) {
      let slot = key & this.#mask
      while (this.#values[slot]! >= 0) slot = (slot + 1) & this.#mask
      this.#keys[slot] = key
      this.#values[slot] = value
    }
  }

  /** The value (0 or more) of `key`, or -1. */
  get(key: number): number {
    let slot = key & this.#mask
    for (;;) {
      const value = this.#values[slot]!
      if (value < 0 || this.#keys[slot] === key) return value
      slot = (slot + 1) & this.#mask
    }
  }
}

/** A trie over word hashes: `step` from state to state, `masks` says which kinds end in a state. */
function buildTrie(): { steps: IntMap; masks: Int32Array } {
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
  return { steps: new IntMap(steps), masks: Int32Array.from(masks) }
}

/** Bits of the languages in which a word is a function word, by word hash. */
function buildFunctionWords(): IntMap {
  const masks = new Map<number, number>()
  languages.forEach((language, bit) => {
    for (const word of functionWords[language].split(' ')) {
      const key = wordHash(word)
      masks.set(key, (masks.get(key) ?? 0) | (1 << bit))
    }
  })
  return new IntMap(masks)
}

const trie = buildTrie()
const little = buildFunctionWords()

/** State after `word` in `state` (0 to start with), or -1. */
export function phraseStep(state: number, word: number): number {
  return trie.steps.get(mix(state, word))
}

/** Kinds of phrase that end in `state`, a bit each. */
export function phraseMask(state: number): number {
  return trie.masks[state]!
}

/** Languages (a bit each) of which the word is a function word; 0 for none. */
export function functionWordMask(word: number): number {
  const mask = little.get(word)
  return Math.max(mask, 0)
}
