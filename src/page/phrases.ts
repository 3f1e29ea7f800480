import { mix } from '../model/hash.ts'
import { type IntTable, little, trie } from './phrase-tables.ts'

/** The value (0 or more) of `key`, or -1. */
function valueIn({ keys, values }: IntTable, key: number): number {
  const mask = keys.length - 1
  let slot = key & mask
  for (;;) {
    const value = values[slot]!
    if (value < 0 || keys[slot] === key) return value
    slot = (slot + 1) & mask
  }
}

/** State after `word` in `state` (0 to start with), or -1. */
export function phraseStep(state: number, word: number): number {
  return valueIn(trie.steps, mix(state, word))
}

/** Kinds of phrase that end in `state`, a bit each. */
export function phraseMask(state: number): number {
  return trie.masks[state]!
}

/** Languages (a bit each) of which the word is a function word; 0 for none. */
export function functionWordMask(word: number): number {
  const mask = valueIn(little, word)
  return Math.max(mask, 0)
}
