/** Slots for each row: few enough collisions that most look-ups take one probe. */
const SLOTS_PER_ROW = 2

/** Finds the row of a hashed feature: open addressing in typed arrays, no objects. */
export class FeatureTable {
  readonly #slots: Int32Array
  readonly #keys: Int32Array
  readonly #mask: number

  /** @param keys the feature of each row, each once */
  constructor(keys: Int32Array) {
    let size = 16
    while (size < keys.length * SLOTS_PER_ROW) size *= 2
    this.#slots = new Int32Array(size).fill(-1)
    this.#keys = keys
    this.#mask = size - 1
    for (let row = 0; row < keys.length; row++) {
      let slot = keys[row]! & this.#mask
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & this.#mask
      this.#slots[slot] = row
    }
  }

  /** The row of `key`, or -1. */
  row(key: number): number {
    let slot = key & this.#mask
    for (;;) {
      const row = this.#slots[slot]!
      if (row < 0 || this.#keys[row] === key) return row
      slot = (slot + 1) & this.#mask
    }
  }
}
