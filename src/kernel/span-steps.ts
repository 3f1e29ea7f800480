/*
 * Steps of the best paths of span labels. A path is outside of spans or in one of three roles: four places, a lane each.
 * A role's labels are begin, inside, end and single, a vector each; outside counts as a single one. Scores are whole
 * numbers.
 */

export const SCORES: usize = 52
export const BEGIN = 0
export const INSIDE = 1
export const END = 2
export const SINGLE = 3

/** Bytes from one vector to the next. */
export const VECTOR: usize = 16
/** Transitions, as `model/span-lattice.ts` lays them out: from each place to all; within a role; to the first, from the last. */
export const WITHIN: usize = 4 * VECTOR
export const FIRST: usize = 8 * VECTOR
export const LAST: usize = 9 * VECTOR

/** Below any score, and far from where sums run over. */
export const NEVER = -(1 << 29)
/** Scores are brought back to where they started so often. */
export const LEVEL = 255

/** What is kept of each place of a token: the place before, and whether the better of two ways was the second. */
export const PLACE = 3
export const INSIDE_GOES_ON = 4
export const END_STOPS = 8
export const SINGLE_ENDS = 16
export const FROM_OTHER_LAYER = 32

export let begin: v128 = i32x4.splat(0)
export let inside: v128 = i32x4.splat(0)
export let end: v128 = i32x4.splat(0)
export let single: v128 = i32x4.splat(0)

/** Loads the scores of a token, a vector a part. */
export function loadScores(at: usize): void {
  // outside has no begin, and its inside and end come from there
  const a = i32x4(NEVER, 0, 0, 0)
  const b = v128.load(at, 4)
  const c = v128.load(at, 20)
  const d = v128.load(at, 36)
  const ab = v128.shuffle<i32>(a, b, 0, 4, 1, 5)
  const cd = v128.shuffle<i32>(c, d, 0, 4, 1, 5)
  const ab2 = v128.shuffle<i32>(a, b, 2, 6, 3, 7)
  const cd2 = v128.shuffle<i32>(c, d, 2, 6, 3, 7)
  begin = v128.shuffle<i32>(ab, cd, 0, 1, 4, 5)
  inside = v128.shuffle<i32>(ab, cd, 2, 3, 6, 7)
  end = v128.shuffle<i32>(ab2, cd2, 0, 1, 4, 5)
  single = v128.shuffle<i32>(ab2, cd2, 2, 3, 6, 7)
}

export let into: v128 = i32x4.splat(0)
export let from: v128 = i32x4.splat(0)

/** The best way into each place, and the place where it comes from. */
export function findInto(chain: usize, tops: v128): void {
  let best = i32x4.add(v128.shuffle<i32>(tops, tops, 0, 0, 0, 0), v128.load(chain))
  let place = i32x4.splat(0)
  let next = i32x4.add(v128.shuffle<i32>(tops, tops, 1, 1, 1, 1), v128.load(chain, VECTOR))
  let better = i32x4.gt_s(next, best)
  best = i32x4.max_s(best, next)
  place = v128.bitselect(i32x4.splat(1), place, better)
  next = i32x4.add(v128.shuffle<i32>(tops, tops, 2, 2, 2, 2), v128.load(chain, 2 * VECTOR))
  better = i32x4.gt_s(next, best)
  best = i32x4.max_s(best, next)
  place = v128.bitselect(i32x4.splat(2), place, better)
  next = i32x4.add(v128.shuffle<i32>(tops, tops, 3, 3, 3, 3), v128.load(chain, 3 * VECTOR))
  better = i32x4.gt_s(next, best)
  into = i32x4.max_s(best, next)
  from = v128.bitselect(i32x4.splat(3), place, better)
}

export function flag(mask: v128, bit: i32): v128 {
  return v128.and(mask, i32x4.splat(bit))
}

/** The lowest bytes of four integers. */
export function narrow(v: v128): v128 {
  const words = i16x8.narrow_i32x4_s(v, v)
  return i8x16.narrow_i16x8_u(words, words)
}

export function laneOf(v: v128, lane: i32): i32 {
  if (lane === 0) return i32x4.extract_lane(v, 0)
  if (lane === 1) return i32x4.extract_lane(v, 1)
  return lane === 2 ? i32x4.extract_lane(v, 2) : i32x4.extract_lane(v, 3)
}

export function likeliest(v: v128): i32 {
  let place = 0
  for (let lane = 1; lane < 4; lane++) if (laneOf(v, lane) > laneOf(v, place)) place = lane
  return place
}

/** Bits of a layer: what a path has had. */
export const HAS_SOURCE: usize = 1
export const HAS_CUE: usize = 2
export const HAS_CONTENT: usize = 4

/**
 * Writes the path that ends in `place`, of paths whose bits are kept in `width` bytes a token; those of several layers
 * end in `layer`.
 */
export function trace(back: usize, width: usize, n: i32, layer: usize, place: i32, path: usize): void {
  let at = back + <usize>(n - 1) * width
  let part = load<u8>(at + 4 * layer + place) & SINGLE_ENDS ? SINGLE : END
  for (let t = n - 1; t >= 0; t--, at -= width) {
    store<u8>(path + t, place === 0 ? 0 : 4 * place - 3 + part)
    const kept = load<u8>(at + 4 * layer + place)
    if (part === INSIDE) part = kept & INSIDE_GOES_ON ? INSIDE : BEGIN
    else if (part === END) part = kept & END_STOPS ? INSIDE : BEGIN
    else if (t > 0) {
      if (layer > 0) layer = layerBefore(layer, place, kept)
      place = kept & PLACE
      part = load<u8>(at - width + 4 * layer + place) & SINGLE_ENDS ? SINGLE : END
    }
  }
}

/** The layer that a path was in before it came to `place`. */
function layerBefore(layer: usize, place: i32, kept: i32): usize {
  if (place === 1) return layer ^ HAS_SOURCE
  if (place === 2) return layer ^ HAS_CUE
  return place === 3 && kept & FROM_OTHER_LAYER ? layer ^ HAS_CONTENT : layer
}
