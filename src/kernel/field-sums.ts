/*
 * Scores of labels from features with plain and hashed keys: sums of weights in lanes of 16 bits, a step of 1/256. What
 * runs over on the way comes back, so only the sums have to fit.
 */

/** What a weight of 1 is in a lane: weights keep two decimals, and sums up to 128 fit. */
const ONE: f64 = 256
/** Bytes of eight lanes. */
const LANES: usize = 16
const THREE: usize = 3 * LANES

/**
 * A field, as `model/crf.ts` lays it out: 32-bit integers. Weights as they lie in a file: small integers, and of each row
 * what they are multiplied with.
 */
const SIZE: usize = 0
const ROWS: usize = 4
const SCALES: usize = 8
/** The same as lanes, each row made when it is first asked for, with a byte that tells whether it is; a row before the first, too. */
const LANE_ROWS: usize = 12
const MADE: usize = 16
/** Of each plain key the number after that of its row (0 for none); of the others where each bucket starts, and the keys. */
const PLAIN: usize = 20
const STARTS: usize = 24
const MASK: usize = 28
const KEYS: usize = 32

/** Fills the list of plain keys. */
export function layKeys(keys: usize, n: i32, plain: usize): void {
  for (let row = 0; row < n; row++, keys += 4) {
    const key = load<i32>(keys)
    if (key >= 0) store<u16>(plain + ((<usize>key) << 1), row + 1)
  }
}

/** The row of `key` among those from `row` up to `to`, or -1; four are looked at together. */
function rowOf(key: i32, keys: usize, row: u32, to: u32): i32 {
  const wanted = i32x4.splat(key)
  for (; row < to; row += 4) {
    const same = i32x4.bitmask(i32x4.eq(v128.load(keys + ((<usize>row) << 2)), wanted))
    const at = row + ctz(same)
    if (same) return at < to ? <i32>at : -1
  }
  return -1
}

/** Puts the number of the row of each of `n` features in its place, -1 for one without weights; their lanes are made. */
export function findRows(field: usize, features: usize, n: usize): void {
  const plain: usize = load<u32>(field, PLAIN)
  const starts: usize = load<u32>(field, STARTS)
  const mask: usize = load<u32>(field, MASK)
  const keys: usize = load<u32>(field, KEYS)
  const made: usize = load<u32>(field, MADE)
  for (const end = features + (n << 2); features < end; features += 4) {
    const key = load<i32>(features)
    let found: i32
    if (key >= 0) found = <i32>load<u16>(plain + ((<usize>key) << 1)) - 1
    else {
      const bucket = starts + ((<usize>key & mask) << 2)
      found = rowOf(key, keys, load<u32>(bucket), load<u32>(bucket, 4))
    }
    store<i32>(features, found)
    if (!load<u8>(made + found)) make(field, found)
  }
}

/** Puts the sums of `n` positions at `sums`; sum i is of the found rows from `offsets[i]` up to `offsets[i + 1]`. */
export function fieldScores(field: usize, found: usize, offsets: usize, n: usize, sums: usize): void {
  const size: usize = load<u32>(field, SIZE)
  const lanes: usize = load<u32>(field, LANE_ROWS)
  const width = widthOf(size)
  for (let i: usize = 0; i < n; i++, sums += size << 3) {
    const from = found + ((<usize>load<u32>(offsets + (i << 2))) << 2)
    const to = found + ((<usize>load<u32>(offsets + (i << 2), 4)) << 2)
    // more lanes than labels: what is too much lies where the next position's sums come
    let v: usize = 0
    for (; v + THREE <= width; v += THREE) sumThree(lanes + v, width, from, to, sums + (v << 2))
    for (; v < width; v += LANES) sumOne(lanes + v, width, from, to, sums + (v << 2))
  }
}

function sumOne(lanes: usize, width: usize, from: usize, to: usize, sums: usize): void {
  let a = i16x8.splat(0)
  for (let f = from; f < to; f += 4) a = i16x8.add(a, v128.load(lanes + <usize>load<i32>(f) * width))
  widen(a, sums)
}

/** The same for three vectors at once, as many as 24 labels have: each row is looked at but once. */
function sumThree(lanes: usize, width: usize, from: usize, to: usize, sums: usize): void {
  let a = i16x8.splat(0)
  let b = i16x8.splat(0)
  let c = i16x8.splat(0)
  for (let f = from; f < to; f += 4) {
    const row = lanes + <usize>load<i32>(f) * width
    a = i16x8.add(a, v128.load(row))
    b = i16x8.add(b, v128.load(row, LANES))
    c = i16x8.add(c, v128.load(row, 2 * LANES))
  }
  widen(a, sums)
  widen(b, sums + 64)
  widen(c, sums + 128)
}

/** Puts eight lanes as weights. */
function widen(sum: v128, at: usize): void {
  const scale = f64x2.splat(1 / ONE)
  const low = i32x4.extend_low_i16x8_s(sum)
  const high = i32x4.extend_high_i16x8_s(sum)
  v128.store(at, f64x2.mul(f64x2.convert_low_i32x4_s(low), scale))
  v128.store(at, f64x2.mul(f64x2.convert_low_i32x4_s(v128.shuffle<i64>(low, low, 1, 1)), scale), 16)
  v128.store(at, f64x2.mul(f64x2.convert_low_i32x4_s(high), scale), 32)
  v128.store(at, f64x2.mul(f64x2.convert_low_i32x4_s(v128.shuffle<i64>(high, high, 1, 1)), scale), 48)
}

/** Bytes of a row of lanes. */
function widthOf(size: usize): usize {
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

/**
 * Puts into `sums`, `count` of them a position, one for each group of kinds of features, how much more the weights of
 * its found rows speak for one label than for another. `pairs` has the two labels of each of `n` positions, a byte each,
 * `groups` the group of each kind.
 */
export function leanings(
  field: usize,
  found: usize,
  kinds: usize,
  offsets: usize,
  n: usize,
  pairs: usize,
  groups: usize,
  count: usize,
  sums: usize,
): void {
  const size: usize = load<u32>(field, SIZE)
  const rows: usize = load<u32>(field, ROWS)
  const scales: usize = load<u32>(field, SCALES)
  memory.fill(sums, 0, (n * count) << 3)
  for (let i: usize = 0; i < n; i++, pairs += 2, sums += count << 3) {
    const y: usize = load<u8>(pairs)
    const z: usize = load<u8>(pairs, 1)
    const end: usize = load<u32>(offsets + (i << 2), 4)
    for (let f: usize = load<u32>(offsets + (i << 2)); f < end; f++) {
      const row = load<i32>(found + (f << 2))
      if (row < 0) continue
      const weights = rows + <usize>row * size
      const weight = <i32>load<i8>(weights + y) - <i32>load<i8>(weights + z)
      const sum = sums + ((<usize>load<u8>(groups + <usize>load<u8>(kinds + f))) << 3)
      store<f64>(sum, load<f64>(sum) + <f64>weight * <f64>load<f32>(scales + ((<usize>row) << 2)))
    }
  }
}
