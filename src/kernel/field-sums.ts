/*
 * Scores of labels from rows of weights: sums in lanes of 16 bits, a step of 1/256. What runs over on the way comes back,
 * so only the sums have to fit.
 */
import { LANE_ROWS, LANES, ONE, ROWS, SCALES, SIZE, widthOf } from './field-rows'

const THREE: usize = 3 * LANES

/** A found row is its number in the lower bits, -1 for none, and what kind of feature has it. */
const KIND_BITS = 8

function rowOf(found: i32): i32 {
  return (found << KIND_BITS) >> KIND_BITS
}

function kindOf(found: i32): i32 {
  return found >>> (32 - KIND_BITS)
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
  for (let f = from; f < to; f += 4) a = i16x8.add(a, v128.load(lanes + <usize>rowOf(load<i32>(f)) * width))
  widen(a, sums)
}

/** The same for three vectors at once, as many as 24 labels have: each row is looked at but once. */
function sumThree(lanes: usize, width: usize, from: usize, to: usize, sums: usize): void {
  let a = i16x8.splat(0)
  let b = i16x8.splat(0)
  let c = i16x8.splat(0)
  for (let f = from; f < to; f += 4) {
    const row = lanes + <usize>rowOf(load<i32>(f)) * width
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

/**
 * Puts into `sums`, `count` of them a position, one for each group of kinds of features, how much more the weights of
 * its found rows speak for one label than for another. `pairs` has the two labels of each of `n` positions, a byte each,
 * `groups` the group of each kind.
 */
export function leanings(
  field: usize,
  found: usize,
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
    const end = found + ((<usize>load<u32>(offsets + (i << 2), 4)) << 2)
    // features of a group mostly follow each other: their sum is not put down before the next one's
    let sum = sums
    let weight: f64 = load<f64>(sum)
    for (let f = found + ((<usize>load<u32>(offsets + (i << 2))) << 2); f < end; f += 4) {
      const row = rowOf(load<i32>(f))
      const own = sums + ((<usize>load<u8>(groups + <usize>kindOf(load<i32>(f)))) << 3)
      if (own !== sum) {
        store<f64>(sum, weight)
        sum = own
        weight = load<f64>(sum)
      }
      const weights = rows + <usize>row * size
      const more = <i32>load<i8>(weights + y) - <i32>load<i8>(weights + z)
      weight += <f64>more * <f64>load<f32>(scales + ((<usize>row) << 2))
    }
    store<f64>(sum, weight)
  }
}
