import { describe, expect, test } from 'vitest'
import { Crf, readCrf, writeCrf } from '../src/model/crf.ts'
import { keyOf } from '../src/model/feature-keys.ts'
import { hash } from '../src/model/hash.ts'
import { posterior, type Transitions } from '../src/model/lattice.ts'
import { random } from '../src/model/random.ts'
import { type Example, trainCrf } from '../src/model/train-crf.ts'

const SIZE = 3
const next = random(7)
const draw = (n: number): Float64Array => Float64Array.from({ length: n }, () => next() * 4 - 2)
const SORTS = 4
const transitions: Transitions = {
  size: SIZE,
  between: draw(SORTS * SIZE * SIZE),
  first: draw(SIZE),
  last: draw(SIZE),
}

/** Every label sequence with its score: what the lattice must agree with. */
function allPaths(scores: Float64Array, edges: Uint8Array): { path: number[]; score: number }[] {
  const n = edges.length
  const step = (i: number, x: number, y: number): number => transitions.between[(edges[i]! * SIZE + x) * SIZE + y]!
  return Array.from({ length: SIZE ** n }, (_, code) => {
    const path = Array.from({ length: n }, (_, i) => Math.floor(code / SIZE ** i) % SIZE)
    const score = path.reduce(
      (sum, y, i) => sum + scores[i * SIZE + y]! + (i ? step(i, path[i - 1]!, y) : 0),
      transitions.first[path[0]!]! + transitions.last[path[n - 1]!]!,
    )
    return { path, score }
  })
}

describe.each([1, 2, 5])('a chain of %i', (n) => {
  const scores = draw(n * SIZE)
  const allowed = Uint32Array.from({ length: n }, (_, i) => (i % 2 ? 0b111 : 0b101))
  const edges = Uint8Array.from({ length: n }, () => next() * SORTS)
  const paths = allPaths(scores, edges)

  test.each([
    ['all labels', undefined],
    ['allowed labels', allowed],
  ])('has the sums that enumeration finds, over %s', (_, mask) => {
    const within = paths.filter(({ path }) => path.every((y, i) => !mask || (mask[i]! >> y) & 1))
    const total = within.reduce((sum, { score }) => sum + Math.exp(score), 0)
    const share = (keep: (path: number[]) => number): number =>
      within.reduce((sum, { path, score }) => sum + keep(path) * Math.exp(score), 0) / total
    const { logZ, marginals, pairs } = posterior(scores, transitions, {
      edges,
      pairs: true,
      ...(mask && { allowed: mask }),
    })
    expect(logZ).toBeCloseTo(Math.log(total), 9)
    for (let i = 0; i < n; i++)
      for (let y = 0; y < SIZE; y++)
        expect(marginals[i * SIZE + y]).toBeCloseTo(
          share((path) => (path[i] === y ? 1 : 0)),
          9,
        )
    for (let sort = 0; sort < SORTS; sort++)
      for (let x = 0; x < SIZE; x++)
        for (let y = 0; y < SIZE; y++) {
          const isOne = (to: number, i: number, path: number[]): boolean =>
            i > 0 && path[i - 1] === x && to === y && edges[i] === sort
          expect(pairs![(sort * SIZE + x) * SIZE + y]).toBeCloseTo(
            share((path) => path.filter(isOne).length),
            9,
          )
        }
  })
})

test('an empty chain has no chances', () => {
  expect(posterior(new Float64Array(0), transitions).marginals).toHaveLength(0)
})

/** Words of capitals are names, but not at the start of a sequence, where every word has one. */
function example(words: string[]): Example {
  const rows = words.map((word) => [keyOf(1, /^\p{Lu}/u.test(word) ? 1 : 0), keyOf(2, hash(word))])
  return {
    features: Int32Array.from(rows.flat()),
    offsets: Int32Array.from({ length: words.length + 1 }, (_, i) => i * 2),
    allowed: Uint32Array.from(words, (word, i) => (i > 0 && /^\p{Lu}/u.test(word) ? 0b10 : 0b01)),
  }
}
const settings = {
  labels: ['word', 'name'],
  passes: 40,
  rate: 0.5,
  start: 1,
  dropout: 0.1,
  l2: 1e-4,
  minCount: 1,
  seed: 1,
}
const examples = ['The old Maria slept', 'She saw Peter run', 'Then Ines came home', 'A dog saw Tom'].map((s) =>
  example(s.split(' ')),
)

test('a trained field labels what it has not seen, after a round trip through bytes', () => {
  const crf = Crf.read(writeCrf(trainCrf(examples, settings)))
  const unseen = example('Her brother met Zoe there'.split(' '))
  const names = crf.marginals(crf.slotsOf(unseen), unseen).filter((_, k) => k % 2)
  expect([...names].map((p) => p > 0.5)).toEqual([false, false, false, true, false])
  expect(names[3]).toBeGreaterThan(0.7)
})

test('the marginals of a field are those of its lattice', () => {
  const size = 23
  const n = 300
  const sorts = 3
  const between = Float64Array.from({ length: sorts * size * size }, () => next() * 6 - 3)
  const ends = { first: draw(size), last: draw(size) }
  const labels = Array.from({ length: size }, (_, y) => `label ${y}`)
  const none = {
    starts: new Uint32Array(2),
    keys: new Int32Array(0),
    rows: new Int8Array(0),
    scales: new Float32Array(0),
  }
  const crf = new Crf({ labels, transitions: { size, between, ...ends }, ...none })
  const scores = Float64Array.from({ length: n * size }, () => next() * 12)
  const edges = Uint8Array.from({ length: n }, () => next() * sorts)
  const { marginals } = posterior(scores, { size, between, ...ends }, { edges, least: 3e-4 })
  const features = { features: new Int32Array(0), offsets: new Int32Array(n + 1), edges }
  const found = crf.marginals(crf.slotsOf(features), features, (sums) => sums.set(scores))
  for (let k = 0; k < marginals.length; k++) expect(found[k]).toBeCloseTo(marginals[k]!, 9)
})

test('the same examples give the same bytes, at any alignment', () => {
  const bytes = writeCrf(trainCrf(examples, settings))
  expect(writeCrf(trainCrf(examples, settings))).toEqual(bytes)
  const moved = new Uint8Array(bytes.length + 3)
  moved.set(bytes, 3)
  expect(readCrf(moved.subarray(3))).toEqual(readCrf(bytes))
})

test('what follows what is learned for each sort of edge', () => {
  const pairs = ([a, b]: string[], sort: number): Example => ({
    ...example([a!, b!]),
    edges: Uint8Array.of(0, sort),
    allowed: Uint32Array.of(0b01, sort ? 0b10 : 0b01),
  })
  const crf = new Crf(trainCrf([pairs(['a', 'b'], 0), pairs(['a', 'b'], 1)], { ...settings, sorts: 2 }))
  const nameAfter = (sort: number): number => {
    const { edges, ...unseen } = pairs(['c', 'd'], sort)
    return crf.marginals(crf.slotsOf(unseen), { ...unseen, ...(edges && { edges }) })[3]!
  }
  expect(nameAfter(0)).toBeLessThan(0.2)
  expect(nameAfter(1)).toBeGreaterThan(0.8)
})
