import { LABELS } from './spans.ts'

/** Rows of a bucket: their tags are read at one go. */
const ROWS = 4
/** Bytes of a row: one for each label but the first. Sums of two 16-bit lanes hold what they add up to. */
export const WIDTH = LABELS - 1
const CELLS = WIDTH / 4
export const LANES = WIDTH / 2
/** Every other byte of an integer. */
const EVEN = 0x00ff00ff
/** Bytes are kept 128 too high, so that lanes never borrow from each other. */
const HIGH = 128
const HIGH_CELL = 0x80808080 | 0
const HIGH_LANES = 0x00800080

/**
 * Rows of twelve small integers by hashed feature. A key's lower bits name its bucket, of four rows; the upper half is
 * its tag there. Rows lie in a weight file as they are looked up.
 */
export interface RowTable {
  /** Two tags an integer, two integers a bucket; a row that none has adds nothing. */
  tags: Int32Array
  /** Three integers a row. */
  cells: Int32Array
}

/**
 * @param keys those that come first are kept where a bucket is too full for all
 * @param rows `WIDTH` values for each of them
 * @param buckets a power of two, 65536 at most
 */
export function rowTable(keys: Int32Array, rows: Int8Array, buckets: number): RowTable {
  const tags = new Uint16Array(buckets * ROWS)
  const cells = new Int32Array(buckets * ROWS * CELLS).fill(HIGH_CELL)
  const bytes = new Uint8Array(cells.buffer)
  const filled = new Uint8Array(buckets)
  for (const [k, key] of keys.entries()) {
    const bucket = key & (buckets - 1)
    const row = bucket * ROWS + filled[bucket]!
    if (filled[bucket] === ROWS || tags.subarray(bucket * ROWS, row).includes(tagOf(key))) continue
    filled[bucket]!++
    tags[row] = tagOf(key)
    for (let j = 0; j < WIDTH; j++) bytes[row * WIDTH + j] = rows[k * WIDTH + j]! + HIGH
  }
  return { tags: new Int32Array(tags.buffer), cells }
}

/** Never 0, which is the tag of rows that none has. */
const tagOf = (key: number): number => (key >>> 16) | 1

/** Looks rows up and sums them. */
export class ByteRows {
  readonly #tags: Int32Array
  readonly #cells: Int32Array

  constructor({ tags, cells }: RowTable) {
    this.#tags = tags
    this.#cells = cells
  }

  /** Sets the `LANES` sums that start at `at` to those of the rows of the first `n` of `keys`, which are lost. */
  sum(keys: Int32Array, n: number, sums: Int32Array, at: number): void {
    const cells = this.#cells
    const found = this.#find(keys, n)
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    let f = 0
    for (let k = 0; k < found; k++) {
      const cell = keys[k]!
      const x = cells[cell]!
      const y = cells[cell + 1]!
      const z = cells[cell + 2]!
      a = (a + (x & EVEN)) | 0
      b = (b + ((x >>> 8) & EVEN)) | 0
      c = (c + (y & EVEN)) | 0
      d = (d + ((y >>> 8) & EVEN)) | 0
      e = (e + (z & EVEN)) | 0
      f = (f + ((z >>> 8) & EVEN)) | 0
    }
    const less = Math.imul(found, HIGH_LANES)
    sums[at] = a - less
    sums[at + 1] = b - less
    sums[at + 2] = c - less
    sums[at + 3] = d - less
    sums[at + 4] = e - less
    sums[at + 5] = f - less
  }

  /**
   * Puts the places of the rows of the first `n` of `keys` in their place; gives how many there are. Without branches,
   * which nobody could foretell.
   */
  #find(keys: Int32Array, n: number): number {
    const tags = this.#tags
    const mask = (tags.length >> 1) - 1
    let count = 0
    for (let k = 0; k < n; k++) {
      const key = keys[k]!
      const tag = tagOf(key)
      const bucket = (key & mask) << 1
      const low = tags[bucket]!
      const high = tags[bucket + 1]!
      // 1 for a tag that is the key's: one less than nothing is negative
      const a = (((low & 0xffff) ^ tag) - 1) >>> 31
      const b = (((low >>> 16) ^ tag) - 1) >>> 31
      const c = (((high & 0xffff) ^ tag) - 1) >>> 31
      const d = (((high >>> 16) ^ tag) - 1) >>> 31
      keys[count] = ((bucket << 1) + b + 2 * c + 3 * d) * CELLS
      count += a + b + c + d
    }
    return count
  }
}
