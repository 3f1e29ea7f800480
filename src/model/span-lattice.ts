import { BEGIN, END, ends, INSIDE, LABELS, labelOf, roleOf, SINGLE, starts } from './spans.ts'

/** Scores, weights and transitions are whole steps of this difference of logarithms. */
export const STEP = 1 / 128

const ROLES = (LABELS - 1) / 4
/** Outside counts as a place of its own, before the roles. */
export const PLACES = ROLES + 1
const WITHIN = PLACES * PLACES
const FIRST = WITHIN + 4 * ROLES
const LAST = FIRST + PLACES
/** How many transitions a chain of spans has. */
export const TRANSITIONS = LAST + PLACES

/**
 * Where the transition from label `x` to label `y` stands in a list of `TRANSITIONS`; -1 if it cannot be. Between spans
 * nothing but their roles counts; within one there are begin to inside, begin to end, inside to inside, inside to end.
 */
export function transitionOf(x: number, y: number): number {
  if (ends(x) && starts(y)) return (roleOf(x) + 1) * PLACES + roleOf(y) + 1
  if (ends(x) || starts(y) || roleOf(x) !== roleOf(y)) return -1
  const [begin, end] = [labelOf(roleOf(x), BEGIN), labelOf(roleOf(x), END)]
  return WITHIN + 4 * roleOf(x) + (x === begin ? 0 : 2) + (y === end ? 1 : 0)
}
/** The same for the first and the last label of a sequence. */
export const firstOf = (y: number): number => (starts(y) ? FIRST + roleOf(y) + 1 : -1)
export const lastOf = (x: number): number => (ends(x) ? LAST + roleOf(x) + 1 : -1)

/** Exponentials of so many steps below 0; what is lower is as unlikely as the last. */
const powers = Float32Array.from({ length: 1536 }, (_, steps) => Math.exp(-STEP * steps))
const LOWEST = powers.length - 1

/**
 * What a path has to have: each of its tokens is in a layer, and spans that it starts lead from one to the next. Paths
 * end in the last one. A place is outside or a role, counted from 1.
 */
export interface Layers {
  count: number
  /** Layer of a first token, by place. */
  start: readonly number[]
  /** Layer and place that tokens can be in, and one or two layers that lead there (the second is -1 if there is none). */
  steps: Int8Array
}
/** Numbers of a step of layers. */
const STRIDE = 4
const ONE_LAYER: Layers = {
  count: 1,
  start: Array(PLACES).fill(0),
  steps: Int8Array.from(Array.from({ length: PLACES }, (_, place) => [0, place, 0, -1]).flat()),
}

/**
 * A chain of span labels: best paths and probabilities. Its arrays serve one sequence after the other. Transitions count
 * from the one between two tokens outside, so that a path that is all outside has the score 0.
 */
export class SpanLattice {
  readonly #steps: Float64Array
  readonly #chances: Float64Array
  #best = new Float64Array(LABELS)
  #tops = new Float64Array(PLACES)
  #ends = new Uint8Array(PLACES)
  readonly #places = new Float64Array(PLACES)
  readonly #after = new Float64Array(LABELS)
  #back = new Uint8Array(0)
  #emit = new Float64Array(0)
  #scale = new Float64Array(0)
  #marginals = new Float64Array(0)

  /** @param transitions in steps, `TRANSITIONS` of them */
  constructor(transitions: Int32Array) {
    this.#steps = Float64Array.from(transitions)
    this.#chances = Float64Array.from(transitions, (steps) => Math.exp(STEP * steps))
  }

  /**
   * Puts the labels with the highest score into `path`, as many as it holds (one at least), of the paths that `layers`
   * lets through; gives their score.
   */
  bestPath(scores: Int32Array, path: Uint8Array, layers: Layers = ONE_LAYER): number {
    const n = path.length
    const { count, start, steps: ways } = layers
    const states = count * LABELS
    if (this.#back.length < n * states) this.#back = new Uint8Array(2 * n * states)
    const back = this.#back
    const steps = this.#steps
    if (this.#best.length < states) {
      this.#best = new Float64Array(states)
      this.#tops = new Float64Array(count * PLACES)
      this.#ends = new Uint8Array(count * PLACES)
    }
    // the best end of each place, and its state
    const best = this.#best
    const tops = this.#tops
    const ends = this.#ends
    best.fill(-Infinity, 0, states)
    for (let place = 0; place < PLACES; place++) {
      const score = steps[FIRST + place]!
      const first = start[place]! * LABELS
      if (place === 0) best[first] = score
      else for (const y of [4 * place - 3, 4 * place]) best[first + y] = score + scores[y]!
    }
    for (let i = 1, row = LABELS; i < n; i++, row += LABELS) {
      findTops(best, tops, ends, count)
      const behind = i * states
      for (let way = 0; way < ways.length; way += STRIDE) {
        const place = ways[way + 1]!
        let at = ways[way + 2]! * PLACES
        let top = tops[at]! + steps[place]!
        for (let k = at + 1, step = PLACES + place; step < WITHIN; k++, step += PLACES) {
          const score = tops[k]! + steps[step]!
          if (score > top) {
            top = score
            at = k
          }
        }
        if (ways[way + 3]! >= 0)
          for (let k = ways[way + 3]! * PLACES, step = place; step < WITHIN; k++, step += PLACES) {
            const score = tops[k]! + steps[step]!
            if (score > top) {
              top = score
              at = k
            }
          }
        const from = ends[at]!
        const outside = ways[way]! * LABELS
        if (place === 0) {
          best[outside] = top
          back[behind + outside] = from
          continue
        }
        const begin = outside + 4 * place - 3
        const inside = begin + INSIDE
        const within = WITHIN + 4 * place - 4
        const opened = best[begin]!
        const going = best[inside]!
        const opens = opened + steps[within]!
        const goesOn = going + steps[within + 2]!
        const closes = opened + steps[within + 1]!
        const stops = going + steps[within + 3]!
        const score = row + 4 * place - 3
        best[begin] = top + scores[score]!
        best[inside] = Math.max(goesOn, opens) + scores[score + INSIDE]!
        best[begin + END] = Math.max(stops, closes) + scores[score + END]!
        best[begin + SINGLE] = top + scores[score + SINGLE]!
        back[behind + begin] = from
        back[behind + inside] = goesOn > opens ? inside : begin
        back[behind + begin + END] = stops > closes ? inside : begin
        back[behind + begin + SINGLE] = from
      }
    }
    findTops(best, tops, ends, count)
    const final = (count - 1) * PLACES
    let last = 0
    for (let place = 1; place < PLACES; place++)
      if (tops[final + place]! + steps[LAST + place]! > tops[final + last]! + steps[LAST + last]!) last = place
    let state = ends[final + last]!
    for (let i = n - 1; i >= 0; i--) {
      path[i] = state % LABELS
      state = back[i * states + state]!
    }
    return tops[final + last]! + steps[LAST + last]!
  }

  /** Probability of each label of `n` tokens, `LABELS` values a token; they hold until the next call. */
  marginals(scores: Int32Array, n: number): Float64Array {
    this.#fit(n)
    const chances = this.#chances
    const forward = this.#marginals
    const emit = this.#emit
    const scale = this.#scale
    const places = this.#places
    for (let i = 0, at = 0; i < n; i++, at += LABELS) {
      let top = 0
      for (let y = 1; y < LABELS; y++) if (scores[at + y]! > top) top = scores[at + y]!
      for (let y = 0; y < LABELS; y++) {
        const below = top - scores[at + y]!
        emit[at + y] = powers[Math.min(below, LOWEST)]!
      }
      const from = at - LABELS
      if (i > 0) {
        places[0] = forward[from]!
        for (let place = 1, end = from + 1 + END; place < PLACES; place++, end += 4)
          places[place] = forward[end]! + forward[end + 1]!
      }
      let sum = 0
      for (let place = 0; place < PLACES; place++) {
        let into = 0
        if (i === 0) into = chances[FIRST + place]!
        else for (let before = 0; before < PLACES; before++) into += places[before]! * chances[before * PLACES + place]!
        if (place === 0) {
          forward[at] = into * emit[at]!
          sum += forward[at]!
          continue
        }
        const begin = at + 4 * place - 3
        const within = WITHIN + 4 * place - 4
        const opened = i === 0 ? 0 : forward[begin - LABELS]!
        const going = i === 0 ? 0 : forward[begin + INSIDE - LABELS]!
        const b = into * emit[begin]!
        const c = (opened * chances[within]! + going * chances[within + 2]!) * emit[begin + INSIDE]!
        const d = (opened * chances[within + 1]! + going * chances[within + 3]!) * emit[begin + END]!
        const e = into * emit[begin + SINGLE]!
        forward[begin] = b
        forward[begin + INSIDE] = c
        forward[begin + END] = d
        forward[begin + SINGLE] = e
        sum += b + c + d + e
      }
      scale[i] = 1 / sum
      for (let y = 0; y < LABELS; y++) forward[at + y]! *= scale[i]!
    }
    this.#backward(n)
    return forward
  }

  /** Makes the forward probabilities those given what follows too. */
  #backward(n: number): void {
    const chances = this.#chances
    const forward = this.#marginals
    const emit = this.#emit
    const scale = this.#scale
    const after = this.#after
    const places = this.#places
    let sum = 0
    for (let x = 0, at = (n - 1) * LABELS; x < LABELS; x++, at++) {
      after[x] = lastOf(x) < 0 ? 0 : chances[lastOf(x)]!
      sum += forward[at]! * after[x]!
    }
    for (let x = 0, at = (n - 1) * LABELS; x < LABELS; x++, at++) {
      after[x]! /= sum
      forward[at]! *= after[x]!
    }
    for (let i = n - 2; i >= 0; i--) {
      const at = i * LABELS
      for (let y = 0; y < LABELS; y++) after[y]! *= emit[at + LABELS + y]! * scale[i + 1]!
      places[0] = after[0]!
      for (let place = 1, begin = 1; place < PLACES; place++, begin += 4)
        places[place] = after[begin]! + after[begin + SINGLE]!
      for (let place = 0; place < PLACES; place++) {
        let out = 0
        for (let next = 0; next < PLACES; next++) out += chances[place * PLACES + next]! * places[next]!
        if (place === 0) {
          after[0] = out
          continue
        }
        const begin = 4 * place - 3
        const within = WITHIN + 4 * place - 4
        const inside = after[begin + INSIDE]!
        const end = after[begin + END]!
        after[begin] = chances[within]! * inside + chances[within + 1]! * end
        after[begin + INSIDE] = chances[within + 2]! * inside + chances[within + 3]! * end
        after[begin + END] = out
        after[begin + SINGLE] = out
      }
      for (let x = 0; x < LABELS; x++) forward[at + x]! *= after[x]!
    }
  }

  #fit(n: number): void {
    if (this.#scale.length >= n) return
    this.#scale = new Float64Array(2 * n)
    this.#emit = new Float64Array(2 * n * LABELS)
    this.#marginals = new Float64Array(2 * n * LABELS)
  }
}

/** The likelier end of each role's spans, in each layer, with its state; outside is its own. */
function findTops(best: Float64Array, tops: Float64Array, ends: Uint8Array, layers: number): void {
  for (let at = 0, state = 0; at < layers * PLACES; at += PLACES, state += LABELS) {
    tops[at] = best[state]!
    ends[at] = state
    for (let place = 1, end = state + 1 + END; place < PLACES; place++, end += 4) {
      const likelier = best[end + 1]! > best[end]! ? end + 1 : end
      tops[at + place] = best[likelier]!
      ends[at + place] = likelier
    }
  }
}
