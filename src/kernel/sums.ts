/*
 * Sums of the rows of weights that features have. `model/byte-rows.ts` tells how the rows lie; twelve bytes each are
 * added up in lanes of 16 bits.
 */
import { keep, LISTED } from './kept-sums'

/** Bytes of a row, and rows of a bucket. */
const ROW: usize = 12
const ROWS: usize = 4
/** Bytes are kept this much too high. */
const HIGH: usize = 128

/** Bytes of a bucket: its tags, its rows, and as many as fill a line of the cache. */
const BUCKET: usize = 64
const BUCKET_BITS = 6
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

function spreadFour(h: v128): v128 {
  const mixed = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 16)), i32x4.splat(0x7feb352d))
  return v128.xor(mixed, i32x4.shr_u(mixed, 15))
}

/** Tokens whose rows are summed at one go, a multiple of four: their buckets stay in the nearest cache so long. */
const STRETCH: usize = 16

/**
 * Sums for each listed token the rows that a table has of its hashes at `keys`: `size` of them, not spread yet. Sums are
 * kept `part` bytes behind the token's place.
 */
export function sum(table: usize, keys: usize, size: usize, list: usize, end: usize, part: usize): void {
  const buckets: usize = load<u32>(table, BUCKETS)
  const mask: usize = load<u32>(table, MASK)
  const none: usize = load<u32>(table, NONE)
  while (list < end) {
    const stretch = min(end, list + STRETCH * LISTED)
    fetch(buckets, mask, keys, keys + ((stretch - list) / LISTED) * (size << 2))
    for (; list < stretch; list += LISTED, keys += size << 2) sumRows(buckets, mask, none, keys, size, list, part)
  }
}

/** Where it is noted what was fetched, so that no compiler leaves that out. */
const FETCHED = memory.data(4)

/** Spreads keys, four at a time, and looks at their buckets without waiting: many are then on their way from far memory. */
function fetch(buckets: usize, mask: usize, keys: usize, end: usize): void {
  const masks = i32x4.splat(<i32>mask)
  let fetched = 0
  for (; keys < end; keys += 16) {
    const hashes = spreadFour(v128.load(keys))
    v128.store(keys, hashes)
    const places = i32x4.shl(v128.and(hashes, masks), BUCKET_BITS)
    fetched ^= load<i32>(buckets + <usize>i32x4.extract_lane(places, 0))
    fetched ^= load<i32>(buckets + <usize>i32x4.extract_lane(places, 1))
    fetched ^= load<i32>(buckets + <usize>i32x4.extract_lane(places, 2))
    fetched ^= load<i32>(buckets + <usize>i32x4.extract_lane(places, 3))
  }
  store<i32>(FETCHED, fetched)
}

// biome-ignore format: a line
function sumRows(buckets: usize, mask: usize, none: usize, keys: usize, size: usize, entry: usize, part: usize): void {
  let low = i16x8.splat(0)
  let high = i16x8.splat(0)
  for (const end = keys + (size << 2); keys < end; keys += 4) {
    const h = load<i32>(keys)
    const bucket = buckets + (<usize>h & mask) * BUCKET
    const tag = i16x8.splat(<i16>((h >>> 16) | 1))
    // two bits a tag
    const found = i8x16.bitmask(i16x8.eq(v128.load64_zero(bucket), tag))
    const row = select<usize>(bucket + TAGS + (<usize>ctz(found) * ROW) / 2, none, found !== 0)
    const bytes = v128.load(row)
    low = i16x8.add(low, i16x8.extend_low_i8x16_u(bytes))
    high = i16x8.add(high, i16x8.extend_high_i8x16_u(bytes))
  }
  const tooHigh = i16x8.splat(<i16>(size * HIGH))
  keep(entry, part, i16x8.sub(low, tooHigh), i16x8.sub(high, tooHigh))
}
