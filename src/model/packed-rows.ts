import { bucketed } from './buckets.ts'

/** A key's lower half gives its bucket, the upper half lies before its row. */
const BUCKETS = 65_536
/** Bits for each row in the filter: one look-up in six of an unknown key passes it. */
const BITS_PER_ROW = 4
/** The least power of a step. */
const LEAST = -127
/** Steps are powers of two in quarters, a byte each. */
const QUARTERS = 4
const steps = Float64Array.from({ length: 256 }, (_, power) => 2 ** ((power - 128) / QUARTERS))

/** The power whose step is `step` or the next larger one. */
export const powerOf = (step: number): number => Math.max(LEAST, Math.ceil(Math.log2(step) * QUARTERS))
export const stepOf = (power: number): number => steps[power + 128]!

/** Rows of small integers by hashed feature, as a weight file holds them: ready to be looked into where they lie. */
export interface RowTable {
  /** Where each bucket starts in `cells`, in rows. */
  starts: Uint32Array
  /** A bit or more for each key that has a row. */
  filter: Int32Array
  /** Upper half of the key, powers, values; see `shapeOf`. */
  cells: Int8Array
}

/** How a row lies in the cells: bytes before its values, bytes in all. There are powers for labels, and for hidden units. */
export function shapeOf(labels: number, hidden: number): { head: number; stride: number } {
  const head = hidden > 0 ? 4 : 3
  return { head, stride: Math.ceil((head + labels + hidden) / 2) * 2 }
}

/**
 * @param powers two of each row: of its first `labels` values, and of its `hidden` other ones
 * @param rows `labels + hidden` values each
 */
export function packRows(
  keys: Int32Array,
  powers: Int8Array,
  rows: Int8Array,
  labels: number,
  hidden: number,
): RowTable {
  const { order, starts } = bucketed(keys, BUCKETS)
  const { head, stride } = shapeOf(labels, hidden)
  const width = labels + hidden
  const cells = new Int8Array(keys.length * stride)
  const halves = new Int16Array(cells.buffer)
  let bits = 32
  while (bits < keys.length * BITS_PER_ROW) bits *= 2
  const filter = new Int32Array(bits / 32)
  order.forEach((row, place) => {
    const key = keys[row]!
    const cell = place * stride
    halves[cell >> 1] = key >> 16
    cells.set(powers.subarray(2 * row, 2 * row + head - 2), cell + 2)
    cells.set(rows.subarray(row * width, (row + 1) * width), cell + head)
    filter[(key >>> 5) & (filter.length - 1)]! |= 1 << key
  })
  return { starts, filter, cells }
}

/**
 * Looks rows up and adds them to sums. Most of the time goes into waiting for memory, so rows are aligned, and a list
 * of features is looked up in steps that do not wait for each other. Most unknown features are turned away by the
 * filter, small enough for the processor's cache.
 */
export class PackedRows {
  readonly #labels: number
  readonly #hidden: number
  readonly #head: number
  readonly #stride: number
  readonly #starts: Uint32Array
  readonly #filter: Int32Array
  readonly #cells: Int8Array
  readonly #halves: Int16Array
  #found = new Int32Array(64)

  constructor({ starts, filter, cells }: RowTable, labels: number, hidden: number) {
    const { head, stride } = shapeOf(labels, hidden)
    this.#labels = labels
    this.#hidden = hidden
    this.#head = head
    this.#stride = stride
    this.#starts = starts
    this.#filter = filter
    this.#cells = cells
    this.#halves = new Int16Array(cells.buffer, cells.byteOffset, cells.length >> 1)
  }

  /** Adds the weights of the first `n` of `keys` to the sums that start at `at`; unknown ones have none. */
  addTo(sums: Float64Array, at: number, keys: Int32Array, n: number): void {
    if (this.#found.length < n) this.#found = new Int32Array(n)
    const found = this.#found
    const filter = this.#filter
    const filterMask = filter.length - 1
    let count = 0
    for (let k = 0; k < n; k++) {
      const key = keys[k]!
      found[count] = key
      count += (filter[(key >>> 5) & filterMask]! >>> key) & 1
    }
    count = this.#locate(found, count)
    const cells = this.#cells
    const labels = this.#labels
    const hidden = this.#hidden
    const head = this.#head
    for (let k = 0; k < count; k++) {
      const cell = found[k]!
      const step = steps[cells[cell + 2]! + 128]!
      let w = cell + head
      for (let j = at, end = at + labels; j < end; j++, w++) sums[j]! += cells[w]! * step
      if (hidden === 0) continue
      const below = steps[cells[cell + 3]! + 128]!
      for (let j = at + labels, end = j + hidden; j < end; j++, w++) sums[j]! += cells[w]! * below
    }
  }

  /** Puts the places of the rows in place of their keys; gives how many there are. */
  #locate(found: Int32Array, n: number): number {
    const starts = this.#starts
    const halves = this.#halves
    const stride = this.#stride
    let count = 0
    for (let k = 0; k < n; k++) {
      const key = found[k]!
      const half = key >> 16
      const bucket = key & (BUCKETS - 1)
      const end = starts[bucket + 1]! * stride
      let cell = starts[bucket]! * stride
      while (cell < end && halves[cell >> 1] !== half) cell += stride
      found[count] = cell
      count += cell < end ? 1 : 0
    }
    return count
  }
}
