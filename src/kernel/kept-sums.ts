/*
 * Sums that are kept by key, and lists of the tokens that need some. Tokens are gone through list by list without
 * branches on what is kept, so that many looks at memory that is far away are under way at once.
 */

/** Sums that are kept, each in the place that its key gives it: bytes of the key, the check and the twelve sums. */
const KEPT: usize = 16384
const ENTRY: usize = 32
const CHECK: usize = 4
export const SUMS: usize = 8
/** Eight sums, then four. */
const HIGH_SUMS: usize = 16

/** Windows that are kept likewise: a form and the sums that it gives each of the tokens around it and itself. */
const KEPT_WINDOWS: usize = 4096
const WINDOW_ENTRY: usize = 128
export const WINDOW_SUMS: usize = 24

/** Bytes of the sums that are kept; windows stand behind the others. */
export function keptBytes(windows: bool): usize {
  return KEPT * ENTRY + (windows ? KEPT_WINDOWS * WINDOW_ENTRY : 0)
}

/** Lays out what is kept, all bytes of which are 0: the key 0, which that looks like, belongs into the first places. */
export function layKept(kept: usize, windows: bool): void {
  store<i32>(kept, 1)
  if (windows) store<i32>(kept + KEPT * ENTRY, 1)
}

/** A listed token: where what templates look at lies, its sums, where its sums are kept, their key and check. */
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

/** Lists a token whose sums are made where they lie; gives where the list ends. */
export function note(list: usize, at: usize, to: usize): usize {
  return put(list, at, to, to, 0, 0)
}

/** Lists a token whose sums are kept under this key, once they are made. */
export function noteKey(list: usize, at: usize, to: usize, kept: usize, key: i32, check: i32): usize {
  return put(list, at, to, kept + (<usize>key & (KEPT - 1)) * ENTRY, key, check)
}

/** Lists a token whose form gives sums to those around it. */
export function noteWindow(list: usize, at: usize, to: usize, kept: usize, form: i32): usize {
  const windows = kept + KEPT * ENTRY
  return put(list, at, to, windows + (<usize>form & (KEPT_WINDOWS - 1)) * WINDOW_ENTRY, form, 0)
}

function isKept(place: usize, key: i32, check: i32): bool {
  return <bool>(<i32>(load<i32>(place) === key) & <i32>(load<i32>(place, CHECK) === check))
}

/** Adds what is kept to the sums of the listed tokens; leaves those in the list that have nothing. Gives where it ends. */
export function addKept(list: usize, end: usize): usize {
  let lacking = list
  for (; list < end; list += LISTED) {
    const to: usize = load<u32>(list, TO)
    const place: usize = load<u32>(list, PLACE)
    const key = load<i32>(list, KEY)
    const check = load<i32>(list, ITS_CHECK)
    const known = isKept(place, key, check)
    add(to, place + SUMS, i32x4.splat(-(<i32>known)))
    put(lacking, load<u32>(list), to, place, key, check)
    lacking += known ? 0 : LISTED
  }
  return lacking
}

/** The same for windows: the first sums are those of the token that has the form before it, farthest off. */
export function addWindows(list: usize, end: usize): usize {
  let lacking = list
  for (; list < end; list += LISTED) {
    const to: usize = load<u32>(list, TO)
    const place: usize = load<u32>(list, PLACE)
    const key = load<i32>(list, KEY)
    const known = isKept(place, key, 0)
    const mask = i32x4.splat(-(<i32>known))
    add(to + 2 * TOKEN, place + SUMS, mask)
    add(to + TOKEN, place + SUMS + WINDOW_SUMS, mask)
    add(to, place + SUMS + 2 * WINDOW_SUMS, mask)
    add(to - TOKEN, place + SUMS + 3 * WINDOW_SUMS, mask)
    add(to - 2 * TOKEN, place + SUMS + 4 * WINDOW_SUMS, mask)
    put(lacking, load<u32>(list), to, place, key, 0)
    lacking += known ? 0 : LISTED
  }
  return lacking
}

/**
 * Gives the places of listed tokens to their keys, and lists in `making` the tokens whose sums are to be made for them:
 * one a key. Where keys want the same place the last one has it, and the tokens of the others are not in that list.
 */
export function claim(list: usize, end: usize, making: usize): usize {
  let claims = making
  for (; list < end; list += LISTED) {
    const place: usize = load<u32>(list, PLACE)
    const key = load<i32>(list, KEY)
    const check = load<i32>(list, ITS_CHECK)
    const known = isKept(place, key, check)
    store<i32>(place, key)
    store<i32>(place, check, CHECK)
    put(claims, load<u32>(list), 0, place, key, check)
    claims += known ? 0 : LISTED
  }
  return standing(making, claims)
}

/** Leaves in a list the tokens whose keys have their places. */
function standing(list: usize, end: usize): usize {
  let left = list
  for (; list < end; list += LISTED) {
    const place: usize = load<u32>(list, PLACE)
    const key = load<i32>(list, KEY)
    const check = load<i32>(list, ITS_CHECK)
    put(left, load<u32>(list), 0, place, key, check)
    left += isKept(place, key, check) ? LISTED : 0
  }
  return left
}

/** Puts the sums of a listed token where they are kept, `part` bytes on. */
export function keep(entry: usize, part: usize, low: v128, high: v128): void {
  const place: usize = load<u32>(entry, PLACE)
  v128.store(place + part, low)
  v128.store64_lane(place + part, high, 0, HIGH_SUMS)
}

function add(to: usize, sums: usize, mask: v128): void {
  const low = v128.and(v128.load(sums), mask)
  const high = v128.and(v128.load64_zero(sums, HIGH_SUMS), mask)
  v128.store(to, i16x8.add(v128.load(to), low))
  v128.store64_lane(to, i16x8.add(v128.load64_zero(to, HIGH_SUMS), high), 0, HIGH_SUMS)
}

/** Bytes of a token's sums while they are added up, and of its scores. */
export const TOKEN: usize = 24
export const SCORES: usize = 52

/** Puts the sums of a token as scores: the first label has none. */
export function widen(sums: usize, to: usize): void {
  const low = v128.load(sums)
  const high = v128.load64_zero(sums, HIGH_SUMS)
  store<i32>(to, 0)
  v128.store(to, i32x4.extend_low_i16x8_s(low), 4)
  v128.store(to, i32x4.extend_high_i16x8_s(low), 20)
  v128.store(to, i32x4.extend_low_i16x8_s(high), 36)
}
