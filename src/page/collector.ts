import type { Features } from '../model/crf.ts'
import { mix } from '../model/hash.ts'

/** Gathers the hashed features of a sequence, position by position. */
export class Collector {
  #features = new Int32Array(1 << 14)
  #size = 0
  readonly #offsets: Int32Array
  #position = 0

  constructor(positions: number) {
    this.#offsets = new Int32Array(positions + 1)
  }

  /** Adds a feature to the position at hand: the number of its kind, and a value. */
  add(kind: number, value: number): void {
    if (this.#size === this.#features.length) {
      const larger = new Int32Array(this.#size * 2)
      larger.set(this.#features)
      this.#features = larger
    }
    this.#features[this.#size++] = mix(kind, value)
  }

  /** Adds a feature for each bit of `mask`; kinds `kind` and after are the bits'. */
  addBits(kind: number, mask: number): void {
    for (let rest = mask; rest; rest &= rest - 1) this.add(kind, 31 - Math.clz32(rest & -rest))
  }

  /** Goes on to the next position. */
  next(): void {
    this.#offsets[++this.#position] = this.#size
  }

  done(): Features {
    return { features: this.#features.slice(0, this.#size), offsets: this.#offsets }
  }
}
