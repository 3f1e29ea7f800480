import type { WordHashes } from './word-hashes.ts'

/** Counts of words or other things by their hashes: as a map, but of numbers alone. */
export class HashCounts {
  readonly #keys: Int32Array
  readonly #counts: Int32Array
  readonly #last: number

  /** @param most how many different hashes there may be */
  constructor(most: number) {
    const size = 4 << (32 - Math.clz32(most))
    this.#keys = new Int32Array(size)
    this.#counts = new Int32Array(size)
    this.#last = size - 1
  }

  /** Makes a place for `hash`, whose count is 0 at first. */
  put(hash: number): void {
    this.#keys[this.#slotOf(hash)] = hash || 1
  }

  /** Counts `hash`, which has a place. */
  add(hash: number): void {
    this.#counts[this.#slotOf(hash)]!++
  }

  has(hash: number): boolean {
    return this.#keys[this.#slotOf(hash)] !== 0
  }

  /** 0 for what has no place. */
  of(hash: number): number {
    return this.#counts[this.#slotOf(hash)]!
  }

  /** Where a hash is or would be; no hash is 0, which stands for an empty slot. */
  #slotOf(hash: number): number {
    const keys = this.#keys
    const last = this.#last
    const key = hash || 1
    let slot = key & last
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & last
    return slot
  }
}

/** Places for the first `size` of `hashes`. */
export function placesFor(hashes: ArrayLike<number>, size = hashes.length): HashCounts {
  const places = new HashCounts(size)
  for (let i = 0; i < size; i++) places.put(hashes[i]!)
  return places
}

/** Places for `words`. */
export const placesOf = ({ hashes, size }: WordHashes): HashCounts => placesFor(hashes, size)

/** Share of `words`, from index `from` to before `to`, that has a place among `some`; 0 of no words. */
export function shareOf({ hashes }: WordHashes, some: HashCounts, from: number, to: number): number {
  let among = 0
  for (let i = from; i < to; i++) if (some.has(hashes[i]!)) among++
  return among / Math.max(1, to - from)
}
