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

/** So many words are kept with what is known of them; a word that comes to the place of another takes it. */
const PLACES = 8192
const FINE_BITS = 16
const TAG_BITS = 8

/** The cluster and the parts of speech that `Words.about` tells, 0 for words that the list lacks; the level as a cue. */
export const fineOf = (about: number): number => about & ((1 << FINE_BITS) - 1)
export const tagOf = (about: number): number => (about >> FINE_BITS) & ((1 << TAG_BITS) - 1)
export const levelOf = (about: number): number => about >> (FINE_BITS + TAG_BITS)

/** How likely a word is (part of) a cue: 0 for hardly, up to 4. */
export type CueLevel = (word: number) => number

/** Words by hash. Text says few words again and again: those said last cost one look at memory, not four far apart. */
export class Words {
  readonly #list: Buckets & WordList
  readonly #level: CueLevel
  /** Hash, then what is known. */
  readonly #kept = new Int32Array(2 * PLACES)

  constructor(list: Buckets & WordList, level: CueLevel) {
    this.#list = list
    this.#level = level
    // places that nothing is in have the hash 0, which belongs into the first one
    this.#kept[0] = 1
  }

  /** What is known of the word with this hash, for `fineOf`, `tagOf` and `levelOf`. */
  about(hash: number): number {
    const place = 2 * (hash & (PLACES - 1))
    if (this.#kept[place] === hash) return this.#kept[place + 1]!
    const row = rowIn(this.#list, hash)
    const listed = row < 0 ? 0 : this.#list.fine[row]! | (this.#list.tag[row]! << FINE_BITS)
    const about = listed | (this.#level(hash) << (FINE_BITS + TAG_BITS))
    this.#kept[place] = hash
    this.#kept[place + 1] = about
    return about
  }
}

/** The words of `words.weights.bin`. */
export function loadWords(level: CueLevel): Words {
  return new Words(readWords(loadWeights('words.weights.bin')), level)
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
