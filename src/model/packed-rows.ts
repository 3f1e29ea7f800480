/** Share of the slots that rows may fill: high, so that the whole stays small; the filter keeps unknown keys out. */
const FULLEST = 0.75
/** Bits for each row in the filter: one look-up in ten of an unknown key passes it. */
const BITS_PER_ROW = 8
/** Bytes before the weights: half of the key, and two powers. */
const HEAD = 4
/** The power that an empty slot has. */
const EMPTY = -128
/** Steps are powers of two in quarters, a byte each. */
const QUARTERS = 4
const steps = Float64Array.from({ length: 256 }, (_, power) => 2 ** ((power - 128) / QUARTERS))

/** The power whose step is `step` or the next larger one. */
export const powerOf = (step: number): number => Math.max(EMPTY + 1, Math.ceil(Math.log2(step) * QUARTERS))
export const stepOf = (power: number): number => steps[power + 128]!

/**
 * Rows of small integers by hashed feature. Most of the time goes into waiting for memory: a row lies beside the upper
 * half of its key (the lower half gives the place, so two keys are mixed up once in some ten thousand), rows are
 * aligned, and a list of features is looked up in steps that do not wait for each other. Most unknown features are
 * turned away by a filter of a bit a key, small enough for the processor's cache.
 */
export class PackedRows {
  readonly #labels: number
  readonly #width: number
  /** Bytes of a row. */
  readonly #stride: number
  readonly #mask: number
  readonly #cells: Int8Array
  readonly #halves: Int16Array
  readonly #filter: Int32Array
  readonly #filterMask: number
  #found = new Int32Array(64)

  /**
   * @param powers two of each row: of its first `labels` values, and of its `hidden` other ones
   * @param rows `labels + hidden` values each
   */
  constructor(keys: Int32Array, powers: Int8Array, rows: Int8Array, labels: number, hidden: number) {
    this.#labels = labels
    this.#width = labels + hidden
    this.#stride = Math.ceil((HEAD + this.#width) / 4) * 4
    let size = 16
    while (size * FULLEST < keys.length) size *= 2
    this.#mask = size - 1
    this.#cells = new Int8Array(size * this.#stride)
    this.#halves = new Int16Array(this.#cells.buffer)
    for (let cell = 2; cell < this.#cells.length; cell += this.#stride) this.#cells[cell] = EMPTY
    let bits = 32
    while (bits < keys.length * BITS_PER_ROW) bits *= 2
    this.#filter = new Int32Array(bits / 32)
    this.#filterMask = this.#filter.length - 1
    // by hand: a `set` of a `subarray` a row took ten times as long, and every start of the program waits for this
    const cells = this.#cells
    const halves = this.#halves
    const filter = this.#filter
    const width = this.#width
    for (let row = 0, from = 0; row < keys.length; row++) {
      const key = keys[row]!
      let slot = key & this.#mask
      while (cells[slot * this.#stride + 2] !== EMPTY) slot = (slot + 1) & this.#mask
      let cell = slot * this.#stride
      halves[cell >> 1] = key >> 16
      cells[cell + 2] = powers[2 * row]!
      cells[cell + 3] = powers[2 * row + 1]!
      cell += HEAD
      for (const end = from + width; from < end; from++, cell++) cells[cell] = rows[from]!
      filter[(key >>> 5) & this.#filterMask]! |= 1 << key
    }
  }

  /** Adds the weights of the first `n` of `keys` to the sums that start at `at`; unknown ones have none. */
  addTo(sums: Float64Array, at: number, keys: Int32Array, n: number): void {
    if (this.#found.length < n) this.#found = new Int32Array(n)
    const found = this.#found
    const filter = this.#filter
    const filterMask = this.#filterMask
    let count = 0
    for (let k = 0; k < n; k++) {
      const key = keys[k]!
      found[count] = key
      count += (filter[(key >>> 5) & filterMask]! >>> key) & 1
    }
    count = this.#locate(found, count)
    const cells = this.#cells
    const labels = this.#labels
    const hidden = this.#width - labels
    for (let k = 0; k < count; k++) {
      const cell = found[k]!
      const step = steps[cells[cell + 2]! + 128]!
      let w = cell + HEAD
      for (let j = at, end = at + labels; j < end; j++, w++) sums[j]! += cells[w]! * step
      if (hidden === 0) continue
      const below = steps[cells[cell + 3]! + 128]!
      for (let j = at + labels, end = j + hidden; j < end; j++, w++) sums[j]! += cells[w]! * below
    }
  }

  /** Puts the places of the rows in place of their keys; gives how many there are. */
  #locate(found: Int32Array, n: number): number {
    const cells = this.#cells
    const halves = this.#halves
    const stride = this.#stride
    const mask = this.#mask
    let count = 0
    for (let k = 0; k < n; k++) {
      const key = found[k]!
      const half = key >> 16
      let slot = key & mask
      while (halves[(slot * stride) >> 1] !== half && cells[slot * stride + 2] !== EMPTY) slot = (slot + 1) & mask
      found[count] = slot * stride
      count += cells[slot * stride + 2] === EMPTY ? 0 : 1
    }
    return count
  }
}
