import { kernel } from './kernel.ts'
import { BEGIN, END, ends, LABELS, labelOf, roleOf, starts } from './spans.ts'

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
const POWERS = 1536
const powers = Float32Array.from({ length: POWERS }, (_, steps) => Math.exp(-STEP * steps))

/** Bytes that the kernel needs besides: for a path of a relation, a token; for what is had so far; for marginals, a token. */
const BACK = 32
const LAYERS = 640
const WORK = 272
/**
 * A chain of span labels: best paths and probabilities. Transitions count from the one between two tokens outside, so
 * that a path that is all outside has the score 0. Scores lie in the kernel's memory, `LABELS` values a token.
 */
export class SpanLattice {
  readonly #steps: number
  readonly #chances: number
  readonly #powers: number
  /** Where the path that was found last lies, from one address up to another. */
  #from = 0
  #to = 0

  /** @param transitions in steps, `TRANSITIONS` of them */
  constructor(transitions: Int32Array) {
    const memory = kernel()
    const { between, within, first, last } = byPlace(transitions)
    this.#steps = memory.keep(Int32Array.of(...between, ...within, ...first, ...last))
    const chances = byPlace(Float64Array.from(transitions, (steps) => Math.exp(STEP * steps)))
    const back = chances.between.map((_, i) => chances.between[(i % PLACES) * PLACES + Math.floor(i / PLACES)]!)
    this.#chances = memory.keep(
      Float64Array.of(...chances.between, ...back, ...chances.within, ...chances.first, ...chances.last),
    )
    this.#powers = memory.keep(powers)
  }

  /** Finds the labels of `n` tokens (one at least) with the highest score; gives that. */
  bestPath(scores: number, n: number): number {
    const [back] = this.#roomFor(n)
    return kernel().call.bestPath(this.#steps, scores, n, back, this.#from)
  }

  /** The same for the best path with one span of the first role, one of the second, and at least one of the third. */
  relationPath(scores: number, n: number): number {
    const [back, layers] = this.#roomFor(n)
    return kernel().call.relationPath(this.#steps, scores, n, back, layers, this.#from)
  }

  /** The labels that were found; nothing else must have been asked of the kernel since. */
  path(): Uint8Array {
    return kernel().bytes.slice(this.#from, this.#to)
  }

  #roomFor(n: number): [back: number, layers: number] {
    const [back, layers, path] = kernel().room(BACK * n, LAYERS, n)
    this.#from = path
    this.#to = path + n
    return [back, layers]
  }

  /** Probability of each label of `n` tokens, `LABELS` values a token. */
  marginals(scores: number, n: number): Float64Array {
    const at = this.#findMarginals(scores, n).marginals / 8
    return kernel().doubles.slice(at, at + n * LABELS)
  }

  /** Puts what `path` and these probabilities tell of each token at `columns`, those of the next one `stride` bytes on. */
  levelColumns(scores: number, path: Uint8Array, columns: number, stride: number): void {
    const memory = kernel()
    const { marginals, pathAt } = this.#findMarginals(scores, path.length)
    memory.put(pathAt, path)
    memory.call.levelColumns(marginals, pathAt, path.length, columns, stride)
  }

  #findMarginals(scores: number, n: number) {
    const memory = kernel()
    const [work, marginals, pathAt] = memory.room((n + 1) * WORK, 8 * n * LABELS, n)
    memory.call.marginals(this.#chances, this.#powers, scores, n, work, marginals)
    return { marginals, pathAt }
  }
}

/** Transitions as the kernel wants them: from each place to all, then within a role, a place each; outside has none. */
function byPlace(transitions: ArrayLike<number>) {
  const list = Array.from(transitions)
  return {
    between: list.slice(0, WITHIN),
    within: [0, 1, 2, 3].flatMap((step) => [0, ...roles.map((role) => list[WITHIN + 4 * role + step]!)]),
    first: list.slice(FIRST, LAST),
    last: list.slice(LAST),
  }
}
const roles = Array.from({ length: ROLES }, (_, role) => role)
