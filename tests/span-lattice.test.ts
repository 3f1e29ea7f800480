import { expect, test } from 'vitest'
import { HeldRoom, kernel } from '../src/model/kernel.ts'
import { posterior } from '../src/model/lattice.ts'
import { random } from '../src/model/random.ts'
import { firstOf, lastOf, SpanLattice, STEP, TRANSITIONS, transitionOf } from '../src/model/span-lattice.ts'
import { LABELS, roleOf, starts } from '../src/model/spans.ts'
import { bestPath } from './best-path.ts'

const NEVER = -1e4
const next = random(1)
const steps = (n: number, most: number): Int32Array => Int32Array.from({ length: n }, () => (next() - 0.5) * most)
const transitions = steps(TRANSITIONS, 600)
const labels = Array.from({ length: LABELS }, (_, y) => y)
const weight = (place: number): number => (place < 0 ? NEVER : transitions[place]! * STEP)

/** The same chain with a transition for each pair of labels. */
const dense = {
  size: LABELS,
  between: Float64Array.from(labels.flatMap((x) => labels.map((y) => weight(transitionOf(x, y))))),
  first: Float64Array.from(labels, (y) => weight(firstOf(y))),
  last: Float64Array.from(labels, (x) => weight(lastOf(x))),
}
const lattice = new SpanLattice(transitions)

const room = new HeldRoom()
/** Where these scores lie in the kernel's memory, until others do. */
function placed(scores: Int32Array): number {
  room.fit(scores.byteLength)
  kernel().put(room.at, scores)
  return room.at
}

test.each([1, 2, 3, 17, 60])('a lattice of spans is one of all labels, %i tokens', (n) => {
  for (let round = 0; round < 20; round++) {
    const scores = steps(n * LABELS, 1200)
    for (let i = 0; i < n; i++) scores[i * LABELS] = 0
    const logs = Float64Array.from(scores, (score) => score * STEP)
    const score = lattice.bestPath(placed(scores), n)
    const path = lattice.path()
    const path2 = bestPath(logs, dense)
    expect(path).toEqual(path2)
    let sum = dense.first[path[0]!]! + dense.last[path[n - 1]!]!
    path.forEach((y, i) => {
      sum += logs[i * LABELS + y]! + (i > 0 ? dense.between[path[i - 1]! * LABELS + y]! : 0)
    })
    expect(score * STEP).toBeCloseTo(sum, 6)
    const { marginals } = posterior(logs, dense)
    const found = lattice.marginals(placed(scores), n)
    for (let k = 0; k < n * LABELS; k++) expect(found[k]).toBeCloseTo(marginals[k]!, 4)
  }
})

test('a path that is all outside has no score', () => {
  const none = Int32Array.from(transitions, (value, place) =>
    place === firstOf(0) || place === lastOf(0) || place === transitionOf(0, 0) ? 0 : value - 10_000,
  )
  expect(new SpanLattice(none).bestPath(placed(new Int32Array(9 * LABELS)), 9)).toBe(0)
})

const flagOf = (label: number): number => (label === 0 ? 0 : 1 << roleOf(label))

/** The best score of a path with one span of roles 0 and 1 each, and at least one of role 2. */
function bestRelation(scores: Int32Array, n: number): number {
  const at = (flags: number, label: number): number => flags * LABELS + label
  const step = (place: number): number => (place < 0 ? -Infinity : transitions[place]!)
  let best = new Array<number>(8 * LABELS).fill(-Infinity)
  for (const y of labels) best[at(flagOf(y), y)] = step(firstOf(y)) + scores[y]!
  for (let i = 1; i < n; i++) {
    const next = new Array<number>(8 * LABELS).fill(-Infinity)
    for (let flags = 0; flags < 8; flags++)
      for (const x of labels)
        for (const y of labels) {
          const flag = starts(y) ? flagOf(y) : 0
          if (flag !== 4 && flags & flag) continue
          const score = best[at(flags, x)]! + step(transitionOf(x, y)) + scores[i * LABELS + y]!
          const to = at(flags | flag, y)
          if (score > next[to]!) next[to] = score
        }
    best = next
  }
  return Math.max(...labels.map((x) => best[at(7, x)]! + step(lastOf(x))))
}

const scoreOf = (path: Uint8Array, scores: Int32Array): number =>
  path.reduce(
    (sum, y, i) => sum + scores[i * LABELS + y]! + (i > 0 ? transitions[transitionOf(path[i - 1]!, y)]! : 0),
    transitions[firstOf(path[0]!)]! + transitions[lastOf(path.at(-1)!)]!,
  )

test.each([3, 4, 9, 40])('the best path of a relation, %i tokens', (n) => {
  for (let round = 0; round < 30; round++) {
    // in every other round all that is not outside is unlikely
    const scores = steps(n * LABELS, 1200).map((score) => (round % 2 ? score : score - 500))
    for (let i = 0; i < n; i++) scores[i * LABELS] = 0
    const score = lattice.relationPath(placed(scores), n)
    const path = lattice.path()
    expect(score).toBe(bestRelation(scores, n))
    expect(scoreOf(path, scores)).toBe(score)
    const roles = [...path].filter((y) => y > 0 && starts(y)).map(roleOf)
    expect([...new Set(roles)].sort()).toEqual([0, 1, 2])
    expect(roles.filter((role) => role < 2)).toHaveLength(2)
  }
})

test('no relation fits into two tokens', () => {
  expect(lattice.relationPath(placed(steps(2 * LABELS, 1200)), 2)).toBeLessThan(-1e6)
})

test('long paths: scores that add up to much more than those of a token', () => {
  const n = 5000
  const scores = steps(n * LABELS, 10_000)
  for (let i = 0; i < n; i++) scores[i * LABELS] = 0
  const score = lattice.bestPath(placed(scores), n)
  const path = lattice.path()
  expect(score).toBeGreaterThan(1e7)
  expect(scoreOf(path, scores)).toBe(score)
  const relation = lattice.relationPath(placed(scores), n)
  expect(relation).toBe(scoreOf(lattice.path(), scores))
})
