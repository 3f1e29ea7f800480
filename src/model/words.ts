import { type Buckets, bucketed, bucketsFor, rowIn } from './buckets.ts'
import { joinParts } from './join-parts.ts'
import { viewsOf } from './views.ts'
import { loadWeights } from './weights.ts'

/**
 * What is known of a word by itself: the number of its cluster of word vectors (of 512) and that of its commonest parts
 * of speech, each counted from 1.
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
  readonly #buckets: Buckets

  constructor({ keys, starts, fine, tag }: Buckets & WordList) {
    this.#buckets = { keys, starts }
    this.fine = fine
    this.tag = tag
  }

  /** The number of the word with this hash, or -1. */
  find(hash: number): number {
    return rowIn(this.#buckets, hash)
  }
}

/** The words of `words.weights.bin`. */
export function loadWords(): Words {
  return new Words(readWords(loadWeights('words.weights.bin')))
}

/** As many times fewer buckets than usual: a word is looked up but once, and the file is to be small. */
const CROWDED = 4

/** The file: numbers of words and of buckets (uint32, little-endian), where these start, then the three columns. */
export function writeWords({ keys: words, fine, tag }: WordList): Uint8Array {
  const { order, keys, starts } = bucketed(words, bucketsFor(words.length) / CROWDED)
  return joinParts([
    Uint32Array.of(keys.length, starts.length),
    starts,
    keys,
    Uint16Array.from(order, (word) => fine[word]!),
    Uint8Array.from(order, (word) => tag[word]!),
  ])
}

/** Reads what `writeWords` wrote; all are views of `bytes`, so nothing is built before the first word is looked up. */
export function readWords(bytes: Uint8Array): Buckets & WordList {
  const take = viewsOf(bytes)
  const [words = 0, starts = 0] = take(Uint32Array, 2)
  return {
    starts: take(Uint32Array, starts),
    keys: take(Int32Array, words),
    fine: take(Uint16Array, words),
    tag: take(Uint8Array, words),
  }
}
