import { FeatureTable } from './table.ts'
import { loadWeights } from './weights.ts'

/**
 * What is known of a word by itself: two cluster numbers (512 and 64 clusters of word vectors) and the number of its
 * commonest parts of speech, each counted from 1.
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
  readonly #table: FeatureTable

  constructor({ keys, fine, coarse, tag }: WordList) {
    this.#table = new FeatureTable(keys)
    this.fine = fine
    this.coarse = coarse
    this.tag = tag
  }

  /** The number of the word with this hash, or -1. */
  find(hash: number): number {
    return this.#table.row(hash)
  }
}

/** The words of `words.weights.bin`. */
export function loadWords(): Words {
  return new Words(readWords(loadWeights('words')))
}

/** The file: number of words (uint32, little-endian), then the four columns. */
export function writeWords({ keys, fine, coarse, tag }: WordList): Uint8Array {
  const n = keys.length
  const bytes = new Uint8Array(4 + n * 8)
  new Uint32Array(bytes.buffer, 0, 1)[0] = n
  new Int32Array(bytes.buffer, 4, n).set(keys)
  new Uint16Array(bytes.buffer, 4 + n * 4, n).set(fine)
  bytes.set(coarse, 4 + n * 6)
  bytes.set(tag, 4 + n * 7)
  return bytes
}

/** Reads what `writeWords` wrote. */
export function readWords(file: Uint8Array): WordList {
  const { buffer } = new Uint8Array(file)
  const n = new Uint32Array(buffer, 0, 1)[0]!
  return {
    keys: new Int32Array(buffer, 4, n),
    fine: new Uint16Array(buffer, 4 + n * 4, n),
    coarse: new Uint8Array(buffer, 4 + n * 6, n),
    tag: new Uint8Array(buffer, 4 + n * 7, n),
  }
}
