import { LABELS } from './spans.ts'

/** Rows of a bucket: their tags are read at one go. */
const ROWS = 4
/** Bytes of a row: one for each label but the first. */
export const WIDTH = LABELS - 1
const CELLS = WIDTH / 4
/** Bytes are kept this much too high. */
export const HIGH = 128
const HIGH_CELL = 0x80808080 | 0

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
