/* Sums of weights, by the slots of rows that features have. What runs over in lanes on the way comes back. */
import { Field } from './field'
import { LANES, ONE, scaleOf, slotBytes, widthOf } from './field-slots'

const THREE: usize = 3 * LANES

/** A listed feature is the number of its slot, and above that of its kind. */
const KIND_BITS = 24

function slotAt(feature: usize): usize {
  return load<u32>(feature) & ((1 << KIND_BITS) - 1)
}

function kindAt(feature: usize): usize {
  return load<u32>(feature) >>> KIND_BITS
}

/** Puts the sums of `n` positions at `sums`; sum i is of the found rows from `offsets[i]` up to `offsets[i + 1]`. */
export function fieldScores(field: Field, found: usize, offsets: usize, n: usize, sums: usize): void {
  const size = field.size
  const width = widthOf(size)
  const bytes = slotBytes(size)
  for (let i: usize = 0; i < n; i++, sums += size << 3) {
    const from = found + ((<usize>load<u32>(offsets + (i << 2))) << 2)
    const to = found + ((<usize>load<u32>(offsets + (i << 2), 4)) << 2)
    // more lanes than labels: what is too much lies where the next position's sums come
    let v: usize = 0
    for (; v + THREE <= width; v += THREE) sumThree(field.slots + v, bytes, from, to, sums + (v << 2))
    for (; v < width; v += LANES) sumOne(field.slots + v, bytes, from, to, sums + (v << 2))
  }
}

function sumOne(slots: usize, bytes: usize, from: usize, to: usize, sums: usize): void {
  let a = i16x8.splat(0)
  for (let f = from; f < to; f += 4) a = i16x8.add(a, v128.load(slots + slotAt(f) * bytes))
  widen(a, sums)
}

/** The same for three vectors at once, as many as 24 labels have: each row is looked at but once. */
function sumThree(slots: usize, bytes: usize, from: usize, to: usize, sums: usize): void {
  let a = i16x8.splat(0)
  let b = i16x8.splat(0)
  let c = i16x8.splat(0)
  for (let f = from; f < to; f += 4) {
    const row = slots + slotAt(f) * bytes
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
  field: Field,
  found: usize,
  offsets: usize,
  n: usize,
  pairs: usize,
  groups: usize,
  count: usize,
  sums: usize,
): void {
  const size = field.size
  const bytes = slotBytes(size)
  const weights = field.slots + widthOf(size)
  const scales = field.slots + scaleOf(size)
  memory.fill(sums, 0, (n * count) << 3)
  for (let i: usize = 0; i < n; i++, pairs += 2, sums += count << 3) {
    const y = weights + <usize>load<u8>(pairs)
    const z = weights + <usize>load<u8>(pairs, 1)
    const end = found + ((<usize>load<u32>(offsets + (i << 2), 4)) << 2)
    // features of a group mostly follow each other: their sum is not put down before the next one's
    let sum = sums
    let weight: f64 = load<f64>(sum)
    for (let f = found + ((<usize>load<u32>(offsets + (i << 2))) << 2); f < end; f += 4) {
      const slot = slotAt(f) * bytes
      const own = sums + ((<usize>load<u8>(groups + kindAt(f))) << 3)
      if (own !== sum) {
        store<f64>(sum, weight)
        sum = own
        weight = load<f64>(sum)
      }
      weight += <f64>(<i32>load<i8>(y + slot) - <i32>load<i8>(z + slot)) * <f64>load<f32>(scales + slot)
    }
    store<f64>(sum, weight)
  }
}
