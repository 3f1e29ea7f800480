/** Share of the slots that rows may fill: high, so that the whole stays small; the filter keeps unknown keys out. */
const FULLEST = 0.75
/** Bits for each row in the filter: one look-up in ten of an unknown key passes it. */
const BITS_PER_ROW = 8
/** Bytes of a key. */
const KEY = 4
/** The power that an empty slot has. */
const EMPTY = -128
/** Steps are powers of two in quarters, a byte each. */
const QUARTERS = 4
const steps = Float64Array.from({ length: 256 }, (_, power) => 2 ** ((power - 128) / QUARTERS))

/** The power whose step is `step` or the next larger one. */
export const powerOf = (step: number): number => Math.max(EMPTY + 1, Math.ceil(Math.log2(step) * QUARTERS))
export const stepOf = (power: number): number => steps[power + 128]!

/**
 * Rows of small integers by hashed feature. Most of the time goes into waiting for memory, so a row lies beside its
 * key, one place to look at; and since most features that are asked for are unknown, a filter of a bit a key, small
 * enough for the processor's cache, turns them away.
 */
export class PackedRows {
  readonly #labels: number
  readonly #width: number
  readonly #stride: number
  readonly #mask: number
  readonly #keys: Int32Array
  readonly #cells: Int8Array
  readonly #filter: Int32Array
  readonly #filterMask: number

  /**
   * @param powers two of each row: of its first `labels` values, and of its `hidden` other ones
   * @param rows `labels + hidden` values each
   */
  constructor(keys: Int32Array, powers: Int8Array, rows: Int8Array, labels: number, hidden: number) {
    this.#labels = labels
    this.#width = labels + hidden
    const head = KEY + 2
    this.#stride = Math.ceil((head + this.#width) / KEY)
    let size = 16
    while (size * FULLEST < keys.length) size *= 2
    this.#mask = size - 1
    const bytes = new ArrayBuffer(size * this.#stride * KEY)
    this.#keys = new Int32Array(bytes)
    this.#cells = new Int8Array(bytes)
    for (let slot = 0; slot < size; slot++) this.#cells[slot * this.#stride * KEY + KEY] = EMPTY
    let bits = 32
    while (bits < keys.length * BITS_PER_ROW) bits *= 2
    this.#filter = new Int32Array(bits / 32)
    this.#filterMask = this.#filter.length - 1
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!
      let cell = (key & this.#mask) * this.#stride * KEY
      while (this.#cells[cell + KEY] !== EMPTY) cell = this.#after(cell)
      this.#keys[cell / KEY] = key
      this.#cells.set(powers.subarray(2 * row, 2 * row + 2), cell + KEY)
      this.#cells.set(rows.subarray(row * this.#width, (row + 1) * this.#width), cell + head)
      this.#filter[(key >>> 5) & this.#filterMask]! |= 1 << key
    }
  }

  /** Adds the weights of `key` to the sums that start at `at`; nothing if it is unknown. */
  addTo(sums: Float64Array, at: number, key: number): void {
    if (((this.#filter[(key >>> 5) & this.#filterMask]! >>> key) & 1) === 0) return
    const cells = this.#cells
    let cell = (key & this.#mask) * this.#stride * KEY
    while (this.#keys[cell >> 2] !== key) {
      if (cells[cell + KEY] === EMPTY) return
      cell = this.#after(cell)
    }
    if (cells[cell + KEY] === EMPTY) return
    const step = steps[cells[cell + KEY]! + 128]!
    let w = cell + KEY + 2
    const end = w + this.#labels
    for (let j = at; w < end; j++, w++) sums[j]! += cells[w]! * step
    if (this.#width === this.#labels) return
    const below = steps[cells[cell + KEY + 1]! + 128]!
    const last = end + this.#width - this.#labels
    for (let j = at + this.#labels; w < last; j++, w++) sums[j]! += cells[w]! * below
  }

  #after(cell: number): number {
    const next = cell + this.#stride * KEY
    return next < this.#cells.length ? next : 0
  }
}
