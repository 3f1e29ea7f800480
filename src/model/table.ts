/** Slots for each row: few enough collisions that most look-ups take one probe. */
const SLOTS_PER_ROW = 2

/** Finds the row of a hashed feature: open addressing in one typed array, key beside row, no objects. */
export class FeatureTable {
  readonly #slots: Int32Array
  readonly #mask: number

  /** @param keys the feature of each row, each once */
  constructor(keys: Int32Array) {
    let size = 16
    while (size < keys.length * SLOTS_PER_ROW) size *= 2
    this.#slots = new Int32Array(size * 2).fill(-1)
    this.#mask = size - 1
    for (let row = 0; row < keys.length; row++) {
      let slot = keys[row]! & this.#mask
      while (this.#slots[2 * slot + 1]! >= 0) slot = (slot + 1) & this.#mask
      this.#slots[2 * slot] = keys[row]!
      this.#slots[2 * slot + 1] = row
    }
  }

  /** The row of `key`, or -1. */
  row(key: number): number {
    let slot = key & this.#mask
    for (;;) {
      const row = this.#slots[2 * slot + 1]!
      if (row < 0 || this.#slots[2 * slot] === key) return row
      slot = (slot + 1) & this.#mask
    }
  }
}
