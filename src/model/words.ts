import { joinParts } from './join-parts.ts'
import { placeIn } from './sorted.ts'
import { viewsOf } from './views.ts'
import { loadWeights } from './weights.ts'

/**
 * What is known of a word by itself: two cluster numbers (512 and 64 clusters of word vectors) and the number of its
 * commonest parts of speech, each counted from 1; keys ascending.
 */
export interface WordList {
  keys: Int32Array
  fine: Uint16Array
  coarse: Uint8Array
  tag: Uint8Array
}

/** Words by hash. */
export class Words {
  readonly fine: Uint16Array
  readonly coarse: Uint8Array
  readonly tag: Uint8Array
  readonly #keys: Int32Array

  constructor({ keys, fine, coarse, tag }: WordList) {
    this.#keys = keys
    this.fine = fine
    this.coarse = coarse
    this.tag = tag
  }

  /** The number of the word with this hash, or -1. */
  find(hash: number): number {
    return placeIn(this.#keys, hash)
  }
}

/** The words of `words.weights.bin`. */
export function loadWords(): Words {
  return new Words(readWords(loadWeights('words')))
}

/** The file: number of words (uint32, little-endian), then the four columns, words by ascending keys. */
export function writeWords({ keys, fine, coarse, tag }: WordList): Uint8Array {
  const order = keys.map((_, word) => word).sort((a, b) => keys[a]! - keys[b]!)
  return joinParts([
    Uint32Array.of(keys.length),
    order.map((word) => keys[word]!),
    Uint16Array.from(order, (word) => fine[word]!),
    Uint8Array.from(order, (word) => coarse[word]!),
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
    coarse: take(Uint8Array, n),
    tag: take(Uint8Array, n),
  }
}
