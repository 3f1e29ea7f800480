import type { Features } from '../model/crf.ts'
import { keyOf } from '../model/feature-keys.ts'

/** Room that is made at first: for so many features a position, and for no more than so many in all. */
const USUAL = 128
const MOST = 1 << 20

/** Gathers the hashed features of a sequence, position by position. */
export class Collector {
  #features: Int32Array
  #size = 0
  #room: number
  readonly #offsets: Int32Array
  #position = 0

  constructor(positions: number) {
    const usual = Math.min(positions * USUAL, MOST) + 1
    this.#room = usual
    this.#features = new Int32Array(usual)
    this.#offsets = new Int32Array(positions + 1)
  }

  /** Adds a feature to the position at hand: the number of its kind (below 256), and a value. */
  add(kind: number, value: number): void {
    if (this.#size === this.#room) this.#grow()
    this.#features[this.#size++] = keyOf(kind, value)
  }

  /** Adds a feature of this kind for each bit of `mask`. */
  addBits(kind: number, mask: number): void {
    for (let rest = mask; rest; rest &= rest - 1) this.add(kind, 31 - Math.clz32(rest & -rest))
  }

  /** Goes on to the next position. */
  next(): void {
    this.#offsets[++this.#position] = this.#size
  }

  done(): Features {
    return { features: this.#features.subarray(0, this.#size), offsets: this.#offsets }
  }

  #grow(): void {
    this.#room *= 2
    const features = new Int32Array(this.#room)
    features.set(this.#features)
    this.#features = features
  }
}
