/*
 * Slots of the rows of weights that features have. A slot holds a row twice: as lanes of 16 bits, a step of 1/256, to be
 * added up, and behind them as it lies in the file, with its scale.
 */
import { Field } from './field'

/** What a weight of 1 is in a lane: weights keep two decimals, and sums up to 128 fit. */
export const ONE: f64 = 256
/** Bytes of eight lanes. */
export const LANES: usize = 16
/** Bytes of a scale. */
const SCALE: usize = 4

/** Bytes of the lanes of a row: the small integers come after them. */
export function widthOf(size: usize): usize {
  return ((size + 7) >> 3) * LANES
}

/** Where its scale is. */
export function scaleOf(size: usize): usize {
  return widthOf(size) + ((size + SCALE - 1) & ~(SCALE - 1))
}

/** Bytes of a slot. */
export function slotBytes(size: usize): usize {
  return (scaleOf(size) + SCALE + LANES - 1) & ~(LANES - 1)
}

/** Makes the slot of a row; gives its number. */
function make(field: Field, row: usize): i32 {
  const size = field.size
  const slot = field.used++
  const lanes = field.slots + <usize>slot * slotBytes(size)
  const weights = field.rows + row * size
  const scale = load<f32>(field.scales + (row << 2))
  memory.copy(lanes + widthOf(size), weights, size)
  store<f32>(lanes + scaleOf(size), scale)
  for (let y: usize = 0; y < size; y++) {
    const weight = <f64>load<i8>(weights + y) * <f64>scale * ONE
    store<i16>(lanes + (y << 1), <i16>(<i32>Math.floor(weight + 0.5)))
  }
  return slot
}

/** Bits of a value in a plain key; the kind stands above. */
const VALUE_BITS = 12
const VALUE = (1 << VALUE_BITS) - 1
const ALL_KINDS = 256

function kindAt(kinds: usize, key: i32): usize {
  return kinds + ((<usize>(key >>> VALUE_BITS)) << 2)
}

/** Tells where the plain keys of each kind start, and behind the last where they end; gives how many there are. */
export function layKinds(keys: usize, n: i32, kinds: usize): i32 {
  for (const end = keys + ((<usize>n) << 2); keys < end; keys += 4) {
    const key = load<i32>(keys)
    if (key >= 0) store<i32>(kindAt(kinds, key), max(load<i32>(kindAt(kinds, key)), (key & VALUE) + 1))
  }
  // the first place is that of keys which have no other
  let start = 1
  for (const end = kinds + (ALL_KINDS << 2); kinds < end; kinds += 4) {
    const values = load<i32>(kinds)
    store<i32>(kinds, start)
    start += values
  }
  store<i32>(kinds, start)
  return start
}

/** Puts the number of the row of each key in its place, as one that has no slot yet. */
export function layKeys(field: Field, keys: usize, n: i32): void {
  for (let row = 0; row < n; row++, keys += 4) {
    const key = load<i32>(keys)
    if (key >= 0) store<i32>(field.plain + (placeOf(field.kinds, key) << 2), ~row)
    else {
      const at = hashedAt(field, key)
      store<i32>(at, key)
      store<i32>(at, ~row, SLOT)
    }
  }
}

function placeOf(kinds: usize, key: i32): usize {
  const place = load<u32>(kindAt(kinds, key)) + (key & VALUE)
  return place < load<u32>(kindAt(kinds, key), 4) ? place : 0
}

/** An entry of the hashed keys: a key, and its slot. */
const ENTRY: usize = 8
const SLOT: usize = 4

/** Where the entry of `key` is, or could be. */
function hashedAt(field: Field, key: i32): usize {
  let at = field.hashed + (<usize>key & field.mask) * ENTRY
  while (load<i32>(at) !== key && load<i32>(at, SLOT) !== 0)
    at = field.hashed + (((at - field.hashed) / ENTRY + 1) & field.mask) * ENTRY
  return at
}

/** Puts the slot of each feature from `features` up to `end` in its place. */
export function findSlots(field: Field, features: usize, end: usize): void {
  for (; features < end; features += 4) {
    const key = load<i32>(features)
    const at = key >= 0 ? field.plain + (placeOf(field.kinds, key) << 2) : hashedAt(field, key) + SLOT
    let slot = load<i32>(at)
    if (slot < 0) {
      slot = make(field, ~slot)
      store<i32>(at, slot)
    }
    store<i32>(features, slot)
  }
}
