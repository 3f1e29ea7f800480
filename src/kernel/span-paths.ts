import {
  begin,
  END_STOPS,
  end,
  FIRST,
  findInto,
  flag,
  from,
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
  SINGLE_ENDS,
  single,
  trace,
  VECTOR,
  WITHIN,
} from './span-steps'

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
  trace(back, 4, n, 0, place, path)
  return <f64>(level + laneOf(last, place))
}
