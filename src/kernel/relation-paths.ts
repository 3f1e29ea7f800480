/*
 * Best paths of relations: one source, one cue, at least one content. A path goes through layers, which tell what it has
 * had so far; spans that it starts lead from one layer to the next.
 */
import { bestPath } from './span-paths'
import {
  BEGIN,
  begin,
  END_STOPS,
  end,
  FIRST,
  FROM_OTHER_LAYER,
  findInto,
  flag,
  from,
  HAS_CONTENT,
  HAS_CUE,
  HAS_SOURCE,
  INSIDE_GOES_ON,
  inside,
  into,
  LAST,
  LEVEL,
  laneOf,
  likeliest,
  loadScores,
  NEVER,
  narrow,
  SCORES,
  SINGLE,
  SINGLE_ENDS,
  single,
  trace,
  VECTOR,
  WITHIN,
} from './span-steps'

/** The layers of a path of a relation: which of the three roles it has had. */
const LAYERS: usize = 8

const OUTSIDE = i32x4(-1, 0, 0, 0)
const SOURCE = i32x4(0, -1, 0, 0)
const CUE = i32x4(0, 0, -1, 0)
const CONTENT = i32x4(0, 0, 0, -1)

/** Bytes of a layer's state: begin and inside; the better end of each place, and which it is; the best ways to go on. */
const ENDED: usize = 2 * VECTOR
const INTO: usize = 3 * VECTOR
const FROM: usize = 4 * VECTOR
const LAYER: usize = 5 * VECTOR

/**
 * Puts the best path into `path` that has one source, one cue and at least one content, and gives its score; where
 * the best of all paths is such a one, that. `back` has room for 32 bytes a token, `layers` for 640 bytes.
 */
export function relationPath(chain: usize, scores: usize, n: i32, back: usize, layers: usize, path: usize): f64 {
  const best = bestPath(chain, scores, n, back, path)
  if (isRelation(path, n)) return best
  const kepts = back
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
  trace(kepts, 4 * LAYERS, n, LAYERS - 1, place, path)
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
