/* Rows of weights by the keys of features, plain and hashed. */

/** What a weight of 1 is in a lane: weights keep two decimals, and sums up to 128 fit. */
export const ONE: f64 = 256
/** Bytes of eight lanes. */
export const LANES: usize = 16

/**
 * A field, as `model/crf.ts` lays it out: 32-bit integers. Weights as they lie in a file: small integers, and of each row
 * what they are multiplied with.
 */
export const SIZE: usize = 0
export const ROWS: usize = 4
export const SCALES: usize = 8
/** The same as lanes, each row made when it is first asked for, with a byte that tells whether it is; a row before the first, too. */
export const LANE_ROWS: usize = 12
const MADE: usize = 16
/**
 * Of plain keys: where the values of each kind start among them all, and of each value the number after that of its row
 * (0 for none). Of the others: where each bucket starts, and the keys.
 */
const KINDS: usize = 20
const PLAIN: usize = 24
const STARTS: usize = 28
const MASK: usize = 32
const KEYS: usize = 36

/** Bits of a value in a plain key; the kind stands above. */
const VALUE_BITS = 12
const VALUE = (1 << VALUE_BITS) - 1
const ALL_KINDS = 256

function kindAt(kinds: usize, key: i32): usize {
  return kinds + ((<usize>(key >>> VALUE_BITS)) << 2)
}

/** Tells where the values of each kind start, and behind the last where they end; gives how many there are. */
export function layKinds(keys: usize, n: i32, kinds: usize): i32 {
  for (const end = keys + ((<usize>n) << 2); keys < end; keys += 4) {
    const key = load<i32>(keys)
    if (key >= 0) store<i32>(kindAt(kinds, key), max(load<i32>(kindAt(kinds, key)), (key & VALUE) + 1))
  }
  // the first place is that of values which have no other
  let start = 1
  for (const end = kinds + (ALL_KINDS << 2); kinds < end; kinds += 4) {
    const values = load<i32>(kinds)
    store<i32>(kinds, start)
    start += values
  }
  store<i32>(kinds, start)
  return start
}

/** Fills the places of plain keys. */
export function layKeys(keys: usize, n: i32, kinds: usize, plain: usize): void {
  for (let row = 0; row < n; row++, keys += 4) {
    const key = load<i32>(keys)
    if (key >= 0) store<u16>(plain + (placeOf(kinds, key) << 1), row + 1)
  }
}

function placeOf(kinds: usize, key: i32): usize {
  const place = load<u32>(kindAt(kinds, key)) + (key & VALUE)
  return place < load<u32>(kindAt(kinds, key), 4) ? place : 0
}

/** Which of the four keys from `row` on are `wanted`, a bit each. */
function matches(keys: usize, row: u32, wanted: v128): i32 {
  return i32x4.bitmask(i32x4.eq(v128.load(keys + ((<usize>row) << 2)), wanted))
}

/** The row of a hashed key, or -1. Most buckets are looked at once: branches would cost more than they save. */
function hashedRow(field: usize, key: i32): i32 {
  const bucket = <usize>load<u32>(field, STARTS) + ((<usize>key & <usize>load<u32>(field, MASK)) << 2)
  const keys: usize = load<u32>(field, KEYS)
  const wanted = i32x4.splat(key)
  const to = load<u32>(bucket, 4)
  let row = load<u32>(bucket)
  let same = matches(keys, row, wanted)
  while (!same && row + 4 < to) {
    row += 4
    same = matches(keys, row, wanted)
  }
  row += ctz(same)
  return select<i32>(row, -1, row < to)
}

/** The row of a plain key, or -1. */
function plainRow(field: usize, key: i32): i32 {
  const place = placeOf(load<u32>(field, KINDS), key)
  return <i32>load<u16>(<usize>load<u32>(field, PLAIN) + (place << 1)) - 1
}

/** Puts the row of each feature from `features` up to `end` in its place, -1 for one without weights; makes its lanes. */
export function findRows(field: usize, features: usize, end: usize): void {
  const made: usize = load<u32>(field, MADE)
  for (; features < end; features += 4) {
    const key = load<i32>(features)
    const row = key >= 0 ? plainRow(field, key) : hashedRow(field, key)
    store<i32>(features, row)
    if (!load<u8>(made + row)) make(field, row)
  }
}

/** Bytes of a row of lanes. */
export function widthOf(size: usize): usize {
  return ((size + 7) >> 3) * LANES
}

function make(field: usize, row: i32): void {
  const size: usize = load<u32>(field, SIZE)
  const rows: usize = load<u32>(field, ROWS)
  const scales: usize = load<u32>(field, SCALES)
  const lanes: usize = load<u32>(field, LANE_ROWS)
  const width = widthOf(size)
  const scale = <f64>load<f32>(scales + ((<usize>row) << 2)) * ONE
  for (let y: usize = 0; y < size; y++) {
    const weight = <f64>load<i8>(rows + <usize>row * size + y) * scale
    store<i16>(lanes + <usize>row * width + (y << 1), <i16>(<i32>Math.floor(weight + 0.5)))
  }
  store<u8>(<usize>load<u32>(field, MADE) + row, 1)
}
