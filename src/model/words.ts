import { joinParts } from './join-parts.ts'
import { SortedKeys } from './sorted-keys.ts'
import { viewsOf } from './views.ts'
import { loadWeights } from './weights.ts'

/**
 * What is known of a word by itself: the number of its cluster of word vectors (of 512) and that of its commonest parts
 * of speech, each counted from 1; keys ascending.
 */
export interface WordList {
  keys: Int32Array
  fine: Uint16Array
  tag: Uint8Array
}

/** Words by hash. */
export class Words {
  readonly fine: Uint16Array
  readonly tag: Uint8Array
  readonly #keys: SortedKeys

  constructor({ keys, fine, tag }: WordList) {
    this.#keys = new SortedKeys(keys)
    this.fine = fine
    this.tag = tag
  }

  /** The number of the word with this hash, or -1. */
  find(hash: number): number {
    return this.#keys.find(hash)
  }
}

/** The words of `words.weights.bin`. */
export function loadWords(): Words {
  return new Words(readWords(loadWeights('words')))
}

/** The file: number of words (uint32, little-endian), then the three columns, words by ascending keys. */
export function writeWords({ keys, fine, tag }: WordList): Uint8Array {
  const order = keys.map((_, word) => word).sort((a, b) => keys[a]! - keys[b]!)
  return joinParts([
    Uint32Array.of(keys.length),
    order.map((word) => keys[word]!),
    Uint16Array.from(order, (word) => fine[word]!),
    Uint8Array.from(order, (word) => tag[word]!),
  ])
}

/** Reads what `writeWords` wrote; the columns are views of `bytes`. */
export function readWords(bytes: Uint8Array): WordList {
  const take = viewsOf(bytes)
  const [n = 0] = take(Uint32Array, 1)
  return {
    keys: take(Int32Array, n),
    fine: take(Uint16Array, n),
    tag: take(Uint8Array, n),
  }
}
