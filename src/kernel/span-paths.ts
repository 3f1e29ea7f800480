/*
 * Best paths of span labels. A path is outside of spans or in one of three roles: four places, a lane each. A role's
 * labels are begin, inside, end and single, a vector each; outside counts as a single one. Scores are whole numbers.
 */

const SCORES: usize = 52
const BEGIN = 0
const INSIDE = 1
const END = 2
const SINGLE = 3

/** Bytes from one vector to the next. */
const VECTOR: usize = 16
/** Transitions, as `model/span-lattice.ts` lays them out: from each place to all; within a role; to the first, from the last. */
const WITHIN: usize = 4 * VECTOR
const FIRST: usize = 8 * VECTOR
const LAST: usize = 9 * VECTOR

/** Below any score, and far from where sums run over. */
const NEVER = -(1 << 29)
/** Scores are brought back to where they started so often. */
const LEVEL = 255

/** What is kept of each place of a token: the place before, and whether the better of two ways was the second. */
const PLACE = 3
const INSIDE_GOES_ON = 4
const END_STOPS = 8
const SINGLE_ENDS = 16
const FROM_OTHER_LAYER = 32

/** The layers of a path of a relation: which of the three roles it has had. */
const LAYERS: usize = 8

let begin: v128 = i32x4.splat(0)
let inside: v128 = i32x4.splat(0)
let end: v128 = i32x4.splat(0)
let single: v128 = i32x4.splat(0)

/** Loads the scores of a token, a vector a part. */
function loadScores(at: usize): void {
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

let into: v128 = i32x4.splat(0)
let from: v128 = i32x4.splat(0)

/** The best way into each place, and the place where it comes from. */
function findInto(chain: usize, tops: v128): void {
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

function flag(mask: v128, bit: i32): v128 {
  return v128.and(mask, i32x4.splat(bit))
}

/** The lowest bytes of four integers. */
function narrow(v: v128): v128 {
  const words = i16x8.narrow_i32x4_s(v, v)
  return i8x16.narrow_i16x8_u(words, words)
}

/** Puts the best path of `n` tokens (one at least) into `path`, a byte each; gives its score. `back` has room for 4 bytes each. */
export function bestPath(chain: usize, scores: usize, n: i32, back: usize, path: usize): f64 {
  let level: i64 = 0
  loadScores(scores)
  const first = v128.load(chain, FIRST)
  let b = i32x4.add(first, begin)
  let s = i32x4.add(first, single)
  let i = i32x4.splat(NEVER)
  let e = i
  const opens = v128.load(chain, WITHIN)
  const closes = v128.load(chain, WITHIN + VECTOR)
  const goesOn = v128.load(chain, WITHIN + 2 * VECTOR)
  const stops = v128.load(chain, WITHIN + 3 * VECTOR)
  let tops = i32x4.max_s(e, s)
  v128.store32_lane(back, narrow(flag(i32x4.gt_s(s, e), SINGLE_ENDS)), 0)
  for (let t = 1; t < n; t++) {
    if ((t & LEVEL) === 0) {
      const top = i32x4.extract_lane(tops, 0)
      level += top
      const down = i32x4.splat(top)
      b = i32x4.sub(b, down)
      i = i32x4.max_s(i32x4.sub(i, down), i32x4.splat(NEVER))
      tops = i32x4.sub(tops, down)
    }
    scores += SCORES
    loadScores(scores)
    findInto(chain, tops)
    const opened = i32x4.add(b, opens)
    const going = i32x4.add(i, goesOn)
    const closed = i32x4.add(b, closes)
    const stopped = i32x4.add(i, stops)
    b = i32x4.add(into, begin)
    s = i32x4.add(into, single)
    i = i32x4.add(i32x4.max_s(opened, going), inside)
    e = i32x4.add(i32x4.max_s(closed, stopped), end)
    tops = i32x4.max_s(e, s)
    const kept = v128.or(
      v128.or(from, flag(i32x4.gt_s(s, e), SINGLE_ENDS)),
      v128.or(flag(i32x4.gt_s(going, opened), INSIDE_GOES_ON), flag(i32x4.gt_s(stopped, closed), END_STOPS)),
    )
    v128.store32_lane(back + ((<usize>t) << 2), narrow(kept), 0)
  }
  const last = i32x4.add(tops, v128.load(chain, LAST))
  const place = likeliest(last)
  trace(back, n, place, path)
  return <f64>(level + laneOf(last, place))
}

function laneOf(v: v128, lane: i32): i32 {
  if (lane === 0) return i32x4.extract_lane(v, 0)
  if (lane === 1) return i32x4.extract_lane(v, 1)
  return lane === 2 ? i32x4.extract_lane(v, 2) : i32x4.extract_lane(v, 3)
}

function likeliest(v: v128): i32 {
  let place = 0
  for (let lane = 1; lane < 4; lane++) if (laneOf(v, lane) > laneOf(v, place)) place = lane
  return place
}

/** Writes the path that ends in `place`. */
function trace(back: usize, n: i32, place: i32, path: usize): void {
  let part = load<u8>(back + ((<usize>(n - 1)) << 2) + place) & SINGLE_ENDS ? SINGLE : END
  for (let t = n - 1; t >= 0; t--) {
    store<u8>(path + t, place === 0 ? 0 : 4 * place - 3 + part)
    const kept = load<u8>(back + ((<usize>t) << 2) + place)
    if (part === INSIDE) part = kept & INSIDE_GOES_ON ? INSIDE : BEGIN
    else if (part === END) part = kept & END_STOPS ? INSIDE : BEGIN
    else if (t > 0) {
      place = kept & PLACE
      part = load<u8>(back + ((<usize>(t - 1)) << 2) + place) & SINGLE_ENDS ? SINGLE : END
    }
  }
}

const OUTSIDE = i32x4(-1, 0, 0, 0)
const SOURCE = i32x4(0, -1, 0, 0)
const CUE = i32x4(0, 0, -1, 0)
const CONTENT = i32x4(0, 0, 0, -1)
/** Bits of a layer: what a path has had. */
const HAS_SOURCE: usize = 1
const HAS_CUE: usize = 2
const HAS_CONTENT: usize = 4

/** Bytes of a layer's state: begin and inside; the better end of each place, and which it is; the best ways to go on. */
const ENDED: usize = 2 * VECTOR
const INTO: usize = 3 * VECTOR
const FROM: usize = 4 * VECTOR
const LAYER: usize = 5 * VECTOR

/**
 * The same for the best path that has one source, one cue and at least one content: where the best of all is such a
 * path, that one. `back` has room for 32 bytes a token, `layers` for 640 bytes.
 */
export function relationPath(chain: usize, scores: usize, n: i32, back: usize, layers: usize, path: usize): f64 {
  const best = bestPath(chain, scores, n, back, path)
  if (isRelation(path, n)) return best
  let level: i64 = 0
  const never = i32x4.splat(NEVER)
  const first = v128.load(chain, FIRST)
  const opens = v128.load(chain, WITHIN)
  const closes = v128.load(chain, WITHIN + VECTOR)
  const goesOn = v128.load(chain, WITHIN + 2 * VECTOR)
  const stops = v128.load(chain, WITHIN + 3 * VECTOR)
  for (let layer: usize = 0; layer < LAYERS; layer++) {
    const at = layers + layer * LAYER
    let into0 = never
    if (layer === 0) into0 = v128.bitselect(first, into0, OUTSIDE)
    if (layer === HAS_SOURCE) into0 = v128.bitselect(first, into0, SOURCE)
    if (layer === HAS_CUE) into0 = v128.bitselect(first, into0, CUE)
    if (layer === HAS_CONTENT) into0 = v128.bitselect(first, into0, CONTENT)
    v128.store(at, never, VECTOR)
    v128.store(at, into0, INTO)
    v128.store(at, i32x4.splat(0), FROM)
  }
  for (let t = 0; t < n; t++, scores += SCORES, back += 4 * LAYERS) {
    loadScores(scores)
    if (t > 0)
      for (let layer: usize = 0; layer < LAYERS; layer++) {
        const at = layers + layer * LAYER
        findInto(chain, v128.load(at, ENDED))
        v128.store(at, into, INTO)
        v128.store(at, from, FROM)
      }
    for (let layer: usize = 0; layer < LAYERS; layer++) {
      const at = layers + layer * LAYER
      let way = v128.load(at, INTO)
      let kept = v128.load(at, FROM)
      if (t > 0) {
        // outside leads on in its layer; so does a further content, which the first one leads to from another
        const noSource = layers + (layer ^ HAS_SOURCE) * LAYER
        const noCue = layers + (layer ^ HAS_CUE) * LAYER
        const noContent = layers + (layer ^ HAS_CONTENT) * LAYER
        const further = way
        way = v128.bitselect(way, never, OUTSIDE)
        if (layer & HAS_SOURCE) {
          way = v128.bitselect(v128.load(noSource, INTO), way, SOURCE)
          kept = v128.bitselect(v128.load(noSource, FROM), kept, SOURCE)
        }
        if (layer & HAS_CUE) {
          way = v128.bitselect(v128.load(noCue, INTO), way, CUE)
          kept = v128.bitselect(v128.load(noCue, FROM), kept, CUE)
        }
        if (layer & HAS_CONTENT) {
          const fresh = v128.load(noContent, INTO)
          const better = v128.and(i32x4.gt_s(fresh, further), CONTENT)
          way = v128.bitselect(i32x4.max_s(fresh, further), way, CONTENT)
          kept = v128.bitselect(v128.or(v128.load(noContent, FROM), i32x4.splat(FROM_OTHER_LAYER)), kept, better)
        }
      }
      const b = v128.load(at)
      const i = v128.load(at, VECTOR)
      const opened = t === 0 ? never : i32x4.add(b, opens)
      const going = t === 0 ? never : i32x4.add(i, goesOn)
      const closed = t === 0 ? never : i32x4.add(b, closes)
      const stopped = t === 0 ? never : i32x4.add(i, stops)
      const s = i32x4.add(way, single)
      const e = t === 0 ? never : i32x4.add(i32x4.max_s(closed, stopped), end)
      v128.store(at, i32x4.max_s(i32x4.add(way, begin), never))
      v128.store(at, t === 0 ? never : i32x4.max_s(i32x4.add(i32x4.max_s(opened, going), inside), never), VECTOR)
      v128.store(at, i32x4.max_s(i32x4.max_s(e, s), never), ENDED)
      kept = v128.or(
        v128.or(kept, flag(i32x4.gt_s(s, e), SINGLE_ENDS)),
        v128.or(flag(i32x4.gt_s(going, opened), INSIDE_GOES_ON), flag(i32x4.gt_s(stopped, closed), END_STOPS)),
      )
      v128.store32_lane(back + 4 * layer, narrow(kept), 0)
    }
    if ((t & LEVEL) === LEVEL) level += bringBack(layers)
  }
  const last = i32x4.add(v128.load(layers + (LAYERS - 1) * LAYER, ENDED), v128.load(chain, LAST))
  const place = likeliest(last)
  traceLayers(back - 4 * LAYERS, n, place, path)
  return <f64>(level + laneOf(last, place))
}

/** Takes what all layers have from their scores, so that they stay small; gives how much that is. */
function bringBack(layers: usize): i64 {
  let top = NEVER
  for (let layer: usize = 0; layer < LAYERS; layer++)
    top = max(top, i32x4.extract_lane(v128.load(layers + layer * LAYER, ENDED), 0))
  const down = i32x4.splat(top)
  for (let at = layers; at < layers + LAYERS * LAYER; at += LAYER)
    for (let k: usize = 0; k <= ENDED; k += VECTOR)
      v128.store(at + k, i32x4.max_s(i32x4.sub(v128.load(at + k), down), i32x4.splat(NEVER)))
  return top
}

/** Writes the path that ends in `place` of the last layer; `back` is what is kept of the last token. */
function traceLayers(back: usize, n: i32, place: i32, path: usize): void {
  let layer = LAYERS - 1
  let part = load<u8>(back + 4 * layer + place) & SINGLE_ENDS ? SINGLE : END
  for (let t = n - 1; t >= 0; t--, back -= 4 * LAYERS) {
    store<u8>(path + t, place === 0 ? 0 : 4 * place - 3 + part)
    const kept = load<u8>(back + 4 * layer + place)
    if (part === INSIDE) part = kept & INSIDE_GOES_ON ? INSIDE : BEGIN
    else if (part === END) part = kept & END_STOPS ? INSIDE : BEGIN
    else if (t > 0) {
      if (place === 1) layer ^= HAS_SOURCE
      else if (place === 2) layer ^= HAS_CUE
      else if (place === 3 && kept & FROM_OTHER_LAYER) layer ^= HAS_CONTENT
      place = kept & PLACE
      part = load<u8>(back - 4 * LAYERS + 4 * layer + place) & SINGLE_ENDS ? SINGLE : END
    }
  }
}

/** Whether a path has one source, one cue and at least one content. */
function isRelation(path: usize, n: i32): bool {
  let spans = 0
  let had = 0
  for (let t = 0; t < n; t++) {
    const label = load<u8>(path + t)
    if (label === 0) continue
    const part = (label - 1) & 3
    if (part !== BEGIN && part !== SINGLE) continue
    const role = (label - 1) >> 2
    had |= 1 << role
    if (role < 2) spans++
  }
  return had === 7 && spans === 2
}
