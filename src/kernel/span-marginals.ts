/*
 * Probabilities of span labels: forward and backward, scaled at each token. Places and parts as in `span-steps.ts`, two
 * vectors of two numbers a part.
 */

const LABELS: usize = 13
const SCORES: usize = 52
/** Bytes of a token's marginals. */
const WIDTH: usize = 104
const WORD: usize = 8
/** Four numbers. */
const FOUR: usize = 32
/** Exponentials of transitions: from each place to all, to each from all, within a role, to the first, from the last. */
const TO: usize = 4 * FOUR
const WITHIN: usize = 8 * FOUR
const FIRST: usize = 12 * FOUR
const LAST: usize = 13 * FOUR
/** Parts of a token, four numbers each; then the scale. */
const BEGIN: usize = 0
const INSIDE: usize = FOUR
const END: usize = 2 * FOUR
const SINGLE: usize = 3 * FOUR
const TOKEN: usize = 4 * FOUR
const SCALE: usize = 2 * TOKEN
/** Bytes of a token at work: forward, emission, scale. */
const STEP: usize = SCALE + 16

/** Exponentials of so many steps below 0; what is lower is as unlikely as the last. */
const LOWEST: i32 = 1535

/** The chances of a token's labels by themselves, put where `at` says. */
function emit(powers: usize, scores: usize, at: usize): void {
  let top = 0
  for (let y: usize = 1; y < LABELS; y++) top = max(top, load<i32>(scores + (y << 2)))
  store<f64>(at, 0, BEGIN)
  store<f64>(at, 0, INSIDE)
  store<f64>(at, 0, END)
  store<f64>(at, power(powers, top), SINGLE)
  let label = scores + 4
  for (let place: usize = 1; place < 4; place++, label += 16)
    for (let part: usize = 0; part < 4; part++)
      store<f64>(at + part * FOUR + place * WORD, power(powers, top - load<i32>(label + (part << 2))))
}

function power(powers: usize, below: i32): f64 {
  return load<f32>(powers + ((<usize>min(below, LOWEST)) << 2))
}

/** Puts the probabilities of the labels of `n` tokens at `marginals`; `room` has 272 bytes for each, and for one more. */
export function marginals(chances: usize, powers: usize, scores: usize, n: i32, room: usize, marginals: usize): void {
  let at = room
  for (let t = 0; t < n; t++, at += STEP, scores += SCORES) {
    const own = at + TOKEN
    emit(powers, scores, own)
    let b = f64x2.splat(0)
    let sum: f64 = 0
    let total = f64x2.splat(0)
    let tail = f64x2.splat(0)
    for (let half: usize = 0; half < FOUR; half += 16) {
      let into = v128.load(chances + half, FIRST)
      let i = b
      let e = b
      if (t > 0) {
        const before = at - STEP
        into = f64x2.splat(0)
        for (let k: usize = 0; k < 4; k++) {
          const ended = load<f64>(before + k * WORD, END) + load<f64>(before + k * WORD, SINGLE)
          into = f64x2.add(into, f64x2.mul(f64x2.splat(ended), v128.load(chances + k * FOUR + half)))
        }
        const opened = v128.load(before + half, BEGIN)
        const going = v128.load(before + half, INSIDE)
        const within = chances + half
        i = f64x2.add(
          f64x2.mul(opened, v128.load(within, WITHIN)),
          f64x2.mul(going, v128.load(within, WITHIN + 2 * FOUR)),
        )
        e = f64x2.add(
          f64x2.mul(opened, v128.load(within, WITHIN + FOUR)),
          f64x2.mul(going, v128.load(within, WITHIN + 3 * FOUR)),
        )
        i = f64x2.mul(i, v128.load(own + half, INSIDE))
        e = f64x2.mul(e, v128.load(own + half, END))
      } else {
        i = f64x2.splat(0)
        e = i
      }
      b = f64x2.mul(into, v128.load(own + half, BEGIN))
      const s = f64x2.mul(into, v128.load(own + half, SINGLE))
      v128.store(at + half, b, BEGIN)
      v128.store(at + half, i, INSIDE)
      v128.store(at + half, e, END)
      v128.store(at + half, s, SINGLE)
      tail = f64x2.add(f64x2.add(f64x2.add(b, i), e), s)
      if (half === 0) total = tail
    }
    sum = f64x2.extract_lane(total, 0) + f64x2.extract_lane(total, 1)
    sum += f64x2.extract_lane(tail, 0)
    sum += f64x2.extract_lane(tail, 1)
    const scale = 1 / sum
    store<f64>(at, scale, SCALE)
    for (let k: usize = 0; k < TOKEN; k += 16) v128.store(at + k, f64x2.mul(v128.load(at + k), f64x2.splat(scale)))
  }
  backward(chances, n, room, marginals)
}

/** What follows each place, as a part of the chances of the whole. */
function backward(chances: usize, n: i32, room: usize, marginals: usize): void {
  let at = room + <usize>(n - 1) * STEP
  // the room of the last token's emissions serves for what comes after
  const after = at + STEP
  let sum: f64 = 0
  for (let place: usize = 0; place < FOUR; place += WORD) {
    const last = load<f64>(chances + place, LAST)
    store<f64>(after + place, 0, BEGIN)
    store<f64>(after + place, 0, INSIDE)
    store<f64>(after + place, place === 0 ? 0 : last, END)
    store<f64>(after + place, last, SINGLE)
    if (place) sum += load<f64>(at + place, END) * last
    sum += load<f64>(at + place, SINGLE) * last
  }
  for (let k: usize = 0; k < TOKEN; k += 16) v128.store(after + k, f64x2.div(v128.load(after + k), f64x2.splat(sum)))
  let out = marginals + <usize>(n - 1) * WIDTH
  write(at, after, out)
  for (let t = n - 2; t >= 0; t--) {
    const next = at + TOKEN
    const scale = f64x2.splat(load<f64>(at, SCALE))
    for (let k: usize = 0; k < TOKEN; k += 16)
      v128.store(after + k, f64x2.mul(v128.load(after + k), f64x2.mul(v128.load(next + k), scale)))
    at -= STEP
    out -= WIDTH
    const c0 = f64x2.splat(load<f64>(after, SINGLE))
    const c1 = f64x2.splat(load<f64>(after, BEGIN + WORD) + load<f64>(after, SINGLE + WORD))
    const c2 = f64x2.splat(load<f64>(after, BEGIN + 2 * WORD) + load<f64>(after, SINGLE + 2 * WORD))
    const c3 = f64x2.splat(load<f64>(after, BEGIN + 3 * WORD) + load<f64>(after, SINGLE + 3 * WORD))
    for (let half: usize = 0; half < FOUR; half += 16) {
      const to = chances + TO + half
      let ways = f64x2.mul(v128.load(to), c0)
      ways = f64x2.add(ways, f64x2.mul(v128.load(to, FOUR), c1))
      ways = f64x2.add(ways, f64x2.mul(v128.load(to, 2 * FOUR), c2))
      ways = f64x2.add(ways, f64x2.mul(v128.load(to, 3 * FOUR), c3))
      const inside = v128.load(after + half, INSIDE)
      const end = v128.load(after + half, END)
      const within = chances + half
      v128.store(
        after + half,
        f64x2.add(f64x2.mul(v128.load(within, WITHIN), inside), f64x2.mul(v128.load(within, WITHIN + FOUR), end)),
        BEGIN,
      )
      v128.store(
        after + half,
        f64x2.add(
          f64x2.mul(v128.load(within, WITHIN + 2 * FOUR), inside),
          f64x2.mul(v128.load(within, WITHIN + 3 * FOUR), end),
        ),
        INSIDE,
      )
      v128.store(after + half, ways, END)
      v128.store(after + half, ways, SINGLE)
    }
    write(at, after, out)
  }
}

/** Writes the products of a token, label by label. */
function write(at: usize, after: usize, out: usize): void {
  for (let k: usize = 0; k < TOKEN; k += 16) v128.store(at + k, f64x2.mul(v128.load(at + k), v128.load(after + k)))
  store<f64>(out, load<f64>(at, SINGLE))
  out += WORD
  for (let place: usize = WORD; place < FOUR; place += WORD)
    for (let part: usize = 0; part < TOKEN; part += FOUR, out += WORD) store<f64>(out, load<f64>(at + part + place))
}
