import type { Extent } from '../text/blocks.ts'
import { HashCounts } from '../text/hash-counts.ts'
import { addWords, hashOfAll, roomFor, type WordHashes, wordsIn } from '../text/word-hashes.ts'

/** The words of a page's blocks, marks and case left out, read in one go for all who compare or count them. */
export class PageWords {
  /** Of all blocks together. */
  readonly words: WordHashes
  /** Index of each block's first word in them, and behind the last block the number of words. */
  readonly firsts: Int32Array
  readonly #keys: Int32Array
  readonly #times: HashCounts

  /** @param blocks their extents in `text` (UTF-16 code units), in order */
  constructor(text: string, blocks: readonly Extent[]) {
    this.words = roomFor(text.length + blocks.length)
    this.firsts = new Int32Array(blocks.length + 1)
    this.#keys = new Int32Array(blocks.length)
    this.#times = new HashCounts(blocks.length)
    for (let b = 0; b < blocks.length; b++) {
      addWords(this.words, text, blocks[b]!.start, blocks[b]!.end)
      this.firsts[b + 1] = this.words.size
      const key = hashOfAll(this.words, this.firsts[b]!, this.words.size)
      this.#keys[b] = key
      this.#times.put(key)
      this.#times.add(key)
    }
  }

  /** How many words block `b` has. */
  countIn(b: number): number {
    return this.firsts[b + 1]! - this.firsts[b]!
  }

  /** Have two blocks the same words in the same order? */
  areSame(a: number, b: number): boolean {
    return this.#keys[a] === this.#keys[b]
  }

  /** How many blocks have the words of block `b` and no others, itself among them. */
  timesOf(b: number): number {
    return this.#times.of(this.#keys[b]!)
  }

  /** How many blocks have the words of `text` and no others. */
  timesOfText(text: string): number {
    const words = wordsIn(text)
    return this.#times.of(hashOfAll(words, 0, words.size))
  }
}
