/*
 * Sums of the rows of weights that features have. `model/byte-rows.ts` tells how the rows lie; twelve bytes each are
 * added up in lanes of 16 bits.
 */
import { keep, LISTED } from './kept-sums'

/** Bytes of a row, and rows of a bucket. */
const ROW: usize = 12
const ROWS: usize = 4
/** Bytes are kept this much too high. */
const HIGH: i8 = -128

/** Bytes of a bucket: its tags, its rows, and as many as fill a line of the cache. */
const BUCKET: usize = 64
const TAGS: usize = 8

/** Bytes of a table of so many buckets; they start at a multiple of a bucket's. */
export function tableBytes(buckets: usize): usize {
  return buckets * BUCKET
}

/** A table: where its buckets lie, their number less one, and a row of nothing; 32-bit integers. */
const BUCKETS: usize = 0
const MASK: usize = 4
const NONE: usize = 8

/** Lays tags and rows side by side into `room`: a row then costs one look at memory that is far away. */
export function layTable(tags: usize, cells: usize, buckets: usize, room: usize): void {
  for (const end = room + buckets * BUCKET; room < end; room += BUCKET) {
    store<i64>(room, load<i64>(tags))
    memory.copy(room + TAGS, cells, ROWS * ROW)
    tags += TAGS
    cells += ROWS * ROW
  }
}

/** Spreads what makes hashes differ over all their bits. */
export function spread(h: i32): i32 {
  const mixed = (h ^ (h >>> 16)) * 0x7feb352d
  return mixed ^ (mixed >>> 15)
}

/** Sums for each listed token the rows that a table has of its hashes at `keys`: `size` of them, not spread yet. */
export function add(table: usize, keys: usize, size: usize, list: usize, end: usize): void {
  const flip = i8x16.splat(HIGH)
  const buckets: usize = load<u32>(table, BUCKETS)
  const mask: usize = load<u32>(table, MASK)
  const none: usize = load<u32>(table, NONE)
  for (; list < end; list += LISTED) {
    let a = i16x8.splat(0)
    let b = i16x8.splat(0)
    for (const last = keys + (size << 2); keys < last; keys += 4) {
      const h = spread(load<i32>(keys))
      const bucket = buckets + (<usize>h & mask) * BUCKET
      const tag = i16x8.splat(<i16>((h >>> 16) | 1))
      const found = i16x8.bitmask(i16x8.eq(v128.load64_zero(bucket), tag))
      const row = select<usize>(bucket + TAGS + <usize>ctz(found) * ROW, none, found !== 0)
      const bytes = v128.xor(v128.load(row), flip)
      a = i16x8.add(a, i16x8.extend_low_i8x16_s(bytes))
      b = i16x8.add(b, i16x8.extend_high_i8x16_s(bytes))
    }
    keep(list, a, b)
  }
}
