import { mix } from '../model/hash.ts'
import { firstStates, type IntTable, knownWords, littleMasks, phraseMasks, phraseSteps } from './phrase-tables.ts'

/** The value of `key`, or 0. */
function valueIn({ keys, values }: IntTable, key: number): number {
  const last = keys.length - 1
  let slot = key & last
  for (;;) {
    const here = keys[slot]!
    if (here === key) return values[slot]!
    if (here === 0) return 0
    slot = (slot + 1) & last
  }
}

/** The number of a word that begins a phrase or is a function word, by its hash; 0 for others. */
export function knownWord(hash: number): number {
  return valueIn(knownWords, hash)
}

/** State after a word by its number as the first of a phrase; 0 if none begins with it. */
export function phraseStart(known: number): number {
  return firstStates[known]!
}

/** State after the word with this hash in `state`; 0 if no phrase goes on with it. */
export function phraseStep(state: number, hash: number): number {
  return valueIn(phraseSteps, mix(state, hash))
}

/** Kinds of phrase that end in `state`, a bit each. */
export function phraseMask(state: number): number {
  return phraseMasks[state]!
}

/** Languages (a bit each) of which the word with this hash is a function word; 0 for none. */
export function functionWordMask(hash: number): number {
  return littleMasks[knownWord(hash)]!
}
