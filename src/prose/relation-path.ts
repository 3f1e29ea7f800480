import { roleOf, starts } from '../model/spans.ts'
import { LABELS, Role } from './roles.ts'

/** What a path has had so far, a bit for each role. */
const FLAGS = 8
const NEEDED = FLAGS - 1
const STATES = LABELS * FLAGS
const NEVER = -1e15
/** Transitions below this cannot be. */
const FORBIDDEN = -5e3
/** Roles of which a relation has one span. */
const ONCE = (1 << Role.Source) | (1 << Role.Cue)

export interface RelationPath {
  path: Uint8Array
  /** How much better than no relation at all, as a difference of logarithms. */
  margin: number
}

/** The steps between states that can be: from, to, and the transition between their labels; most of the square cannot. */
function stepsOf(transitions: Float32Array): { from: Uint8Array; to: Uint8Array; scores: Float64Array } {
  const from: number[] = []
  const to: number[] = []
  const scores: number[] = []
  for (let flags = 0; flags < FLAGS; flags++)
    for (let x = 0; x < LABELS; x++)
      for (let y = 0; y < LABELS; y++) {
        const score = transitions[x * LABELS + y]!
        if (score < FORBIDDEN || (flags & enters[y]! & ONCE) !== 0 || !reachable(flags, x)) continue
        from.push(flags * LABELS + x)
        to.push((flags | enters[y]!) * LABELS + y)
        scores.push(score)
      }
  return { from: Uint8Array.from(from), to: Uint8Array.from(to), scores: Float64Array.from(scores) }
}

/** Roles that a label starts a span of, as flags. */
const enters = Uint8Array.from({ length: LABELS }, (_, y) => (y > 0 && starts(y) ? 1 << roleOf(y) : 0))

/** A label of a role needs that role to have started. */
const reachable = (flags: number, label: number): boolean => label === 0 || (flags & (1 << roleOf(label))) !== 0

/** Makes a finder of the best path that has one source, one cue and at least one content. */
export function relationFinder(transitions: Float32Array): (scores: Float64Array) => RelationPath {
  const { from: froms, to: tos, scores: gains } = stepsOf(transitions)
  return (scores) => {
    const n = scores.length / LABELS
    let best = new Float64Array(STATES).fill(NEVER)
    let next = new Float64Array(STATES)
    const back = new Uint8Array(n * STATES)
    let none = transitions[LABELS * LABELS]! + transitions[(LABELS + 1) * LABELS]!
    for (let y = 0; y < LABELS; y++) best[enters[y]! * LABELS + y] = transitions[LABELS * LABELS + y]! + scores[y]!
    for (let i = 0; i < n; i++) none += scores[i * LABELS]! + (i > 0 ? transitions[0]! : 0)
    for (let i = 1; i < n; i++) {
      next.fill(NEVER)
      const row = i * STATES
      for (let k = 0; k < froms.length; k++) {
        const from = froms[k]!
        const state = tos[k]!
        const score = best[from]! + gains[k]!
        if (score <= next[state]!) continue
        next[state] = score
        back[row + state] = from
      }
      for (let s = 0, flags = 0; flags < FLAGS; flags++)
        for (let y = 0, at = i * LABELS; y < LABELS; y++, s++, at++) next[s]! += scores[at]!
      ;[best, next] = [next, best]
    }
    let state = NEEDED * LABELS
    let top = NEVER
    for (let y = 0; y < LABELS; y++) {
      const score = best[NEEDED * LABELS + y]! + transitions[(LABELS + 1) * LABELS + y]!
      if (score > top) {
        top = score
        state = NEEDED * LABELS + y
      }
    }
    const path = new Uint8Array(n)
    for (let i = n - 1; i >= 0; i--) {
      path[i] = state % LABELS
      state = back[i * STATES + state]!
    }
    return { path, margin: top - none }
  }
}
