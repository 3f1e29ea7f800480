/*
 * Sums that are kept by key, and lists of the tokens that need some. Tokens are gone through list by list without
 * branches on what is kept, so that many looks at memory that is far away are under way at once.
 */

/** Sums that are kept, each in the place that its key gives it: bytes of the key, the check and the twelve sums. */
const KEPT: usize = 16384
const ENTRY: usize = 32
const CHECK: usize = 4
const SUMS: usize = 8
/** Eight sums, then four. */
const HIGH_SUMS: usize = 16

export function keptBytes(): usize {
  return KEPT * ENTRY
}

/** Where sums are put that are not worth keeping. */
const NOWHERE = memory.data(32)

/** A listed token: where what templates look at lies, its scores, where its sums are kept, their key and check. */
export const LISTED: usize = 20
const TO: usize = 4
const PLACE: usize = 8
const KEY: usize = 12
const ITS_CHECK: usize = 16

function put(list: usize, at: usize, to: usize, place: usize, key: i32, check: i32): usize {
  store<u32>(list, <u32>at)
  store<u32>(list, <u32>to, TO)
  store<u32>(list, <u32>place, PLACE)
  store<i32>(list, key, KEY)
  store<i32>(list, check, ITS_CHECK)
  return list + LISTED
}

/** Lists a token whose sums are not to be kept; gives where the list ends. */
export function note(list: usize, at: usize, to: usize): usize {
  return put(list, at, to, NOWHERE, 0, 0)
}

/** Lists a token whose sums are kept under this key, once they are made. */
export function noteKey(list: usize, at: usize, to: usize, kept: usize, key: i32, check: i32): usize {
  return put(list, at, to, kept + (<usize>key & (KEPT - 1)) * ENTRY, key, check)
}

/** Adds what is kept to the sums of the listed tokens; leaves those in the list that have nothing. Gives where it ends. */
export function addKept(list: usize, end: usize): usize {
  let lacking = list
  for (; list < end; list += LISTED) {
    const to: usize = load<u32>(list, TO)
    const place: usize = load<u32>(list, PLACE)
    const key = load<i32>(list, KEY)
    const check = load<i32>(list, ITS_CHECK)
    const known = <i32>(load<i32>(place) === key) & <i32>(load<i32>(place, CHECK) === check)
    const mask = i32x4.splat(-known)
    addTo(to, v128.and(v128.load(place, SUMS), mask), v128.and(v128.load64_zero(place, SUMS + HIGH_SUMS), mask))
    put(lacking, load<u32>(list), to, place, key, check)
    lacking += known ? 0 : LISTED
  }
  return lacking
}

/** Adds sums to those of a listed token, and keeps them. */
export function keep(entry: usize, low: v128, high: v128): void {
  const place: usize = load<u32>(entry, PLACE)
  store<i32>(place, load<i32>(entry, KEY))
  store<i32>(place, load<i32>(entry, ITS_CHECK), CHECK)
  v128.store(place, low, SUMS)
  v128.store64_lane(place, high, 0, SUMS + HIGH_SUMS)
  addTo(load<u32>(entry, TO), low, high)
}

function addTo(to: usize, low: v128, high: v128): void {
  v128.store(to, i16x8.add(v128.load(to), low))
  v128.store64_lane(to, i16x8.add(v128.load64_zero(to, HIGH_SUMS), high), 0, HIGH_SUMS)
}

/** Bytes of a token's scores; until all is added up, its sums lie in the first 24. */
export const SCORES: usize = 52

/** Puts the sums of a token as scores: the first label has none. */
export function widen(to: usize): void {
  const low = v128.load(to)
  const high = v128.load64_zero(to, HIGH_SUMS)
  store<i32>(to, 0)
  v128.store(to, i32x4.extend_low_i16x8_s(low), 4)
  v128.store(to, i32x4.extend_high_i16x8_s(low), 20)
  v128.store(to, i32x4.extend_low_i16x8_s(high), 36)
}
