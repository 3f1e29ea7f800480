import { expect, test } from 'vitest'
import { posterior } from '../src/model/lattice.ts'
import { random } from '../src/model/random.ts'
import { firstOf, lastOf, SpanLattice, STEP, TRANSITIONS, transitionOf } from '../src/model/span-lattice.ts'
import { LABELS } from '../src/model/spans.ts'
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

test.each([1, 2, 3, 17, 60])('a lattice of spans is one of all labels, %i tokens', (n) => {
  for (let round = 0; round < 20; round++) {
    const scores = steps(n * LABELS, 1200)
    for (let i = 0; i < n; i++) scores[i * LABELS] = 0
    const logs = Float64Array.from(scores, (score) => score * STEP)
    const path = new Uint8Array(n)
    const score = lattice.bestPath(scores, path)
    const path2 = bestPath(logs, dense)
    expect(path).toEqual(path2)
    let sum = dense.first[path[0]!]! + dense.last[path[n - 1]!]!
    path.forEach((y, i) => {
      sum += logs[i * LABELS + y]! + (i > 0 ? dense.between[path[i - 1]! * LABELS + y]! : 0)
    })
    expect(score * STEP).toBeCloseTo(sum, 6)
    const { marginals } = posterior(logs, dense)
    const found = lattice.marginals(scores, n)
    for (let k = 0; k < n * LABELS; k++) expect(found[k]).toBeCloseTo(marginals[k]!, 4)
  }
})

test('a path that is all outside has no score', () => {
  const none = Int32Array.from(transitions, (value, place) =>
    place === firstOf(0) || place === lastOf(0) || place === transitionOf(0, 0) ? 0 : value - 10_000,
  )
  expect(new SpanLattice(none).bestPath(new Int32Array(9 * LABELS), new Uint8Array(9))).toBe(0)
})
