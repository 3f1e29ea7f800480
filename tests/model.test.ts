import { describe, expect, test } from 'vitest'
import { Crf, readCrf, writeCrf } from '../src/model/crf.ts'
import { hash, mix } from '../src/model/hash.ts'
import { bestPath, posterior, type Transitions } from '../src/model/lattice.ts'
import { random } from '../src/model/random.ts'
import { type Example, trainCrf } from '../src/model/train-crf.ts'

const SIZE = 3
const next = random(7)
const draw = (n: number): Float64Array => Float64Array.from({ length: n }, () => next() * 4 - 2)
const transitions: Transitions = { size: SIZE, between: draw(SIZE * SIZE), first: draw(SIZE), last: draw(SIZE) }

/** Every label sequence of length n with its score: what the lattice must agree with. */
function allPaths(scores: Float64Array, n: number): { path: number[]; score: number }[] {
  return Array.from({ length: SIZE ** n }, (_, code) => {
    const path = Array.from({ length: n }, (_, i) => Math.floor(code / SIZE ** i) % SIZE)
    const score = path.reduce(
      (sum, y, i) => sum + scores[i * SIZE + y]! + (i ? transitions.between[path[i - 1]! * SIZE + y]! : 0),
      transitions.first[path[0]!]! + transitions.last[path[n - 1]!]!,
    )
    return { path, score }
  })
}

describe.each([1, 2, 5])('a chain of %i', (n) => {
  const scores = draw(n * SIZE)
  const allowed = Uint32Array.from({ length: n }, (_, i) => (i % 2 ? 0b111 : 0b101))
  const paths = allPaths(scores, n)

  test('has the best path that enumeration finds', () => {
    const best = paths.reduce((a, b) => (b.score > a.score ? b : a))
    expect([...bestPath(scores, transitions)]).toEqual(best.path)
  })

  test.each([
    ['all labels', undefined],
    ['allowed labels', allowed],
  ])('has the sums that enumeration finds, over %s', (_, mask) => {
    const within = paths.filter(({ path }) => path.every((y, i) => !mask || (mask[i]! >> y) & 1))
    const total = within.reduce((sum, { score }) => sum + Math.exp(score), 0)
    const share = (keep: (path: number[]) => number): number =>
      within.reduce((sum, { path, score }) => sum + keep(path) * Math.exp(score), 0) / total
    const { logZ, marginals, pairs } = posterior(scores, transitions, { pairs: true, ...(mask && { allowed: mask }) })
    expect(logZ).toBeCloseTo(Math.log(total), 9)
    for (let i = 0; i < n; i++)
      for (let y = 0; y < SIZE; y++)
        expect(marginals[i * SIZE + y]).toBeCloseTo(
          share((path) => (path[i] === y ? 1 : 0)),
          9,
        )
    for (let x = 0; x < SIZE; x++)
      for (let y = 0; y < SIZE; y++)
        expect(pairs![x * SIZE + y]).toBeCloseTo(
          share((path) => path.filter((to, i) => i > 0 && path[i - 1] === x && to === y).length),
          9,
        )
  })
})

test('an empty chain has an empty path', () => {
  expect(bestPath(new Float64Array(0), transitions)).toHaveLength(0)
})

/** Words of capitals are names, but not at the start of a sequence, where every word has one. */
function example(words: string[]): Example {
  const rows = words.map((word) => [hash(/^\p{Lu}/u.test(word) ? 'capital' : 'small'), mix(hash('word'), hash(word))])
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

const scoresOf = (crf: Crf, { features, offsets }: Example): Float64Array => crf.scores(crf.rowsOf(features), offsets)

test('a trained field labels what it has not seen, after a round trip through bytes', () => {
  const crf = Crf.read(writeCrf(trainCrf(examples, settings)))
  const unseen = example('Her brother met Zoe there'.split(' '))
  const scores = scoresOf(crf, unseen)
  expect([...crf.labelsOf(scores)].map((y) => crf.labels[y])).toEqual(['word', 'word', 'word', 'name', 'word'])
  expect(crf.marginals(scores)[3 * 2 + 1]).toBeGreaterThan(0.7)
})

test('the same examples give the same bytes, at any alignment', () => {
  const bytes = writeCrf(trainCrf(examples, settings))
  expect(writeCrf(trainCrf(examples, settings))).toEqual(bytes)
  const moved = new Uint8Array(bytes.length + 3)
  moved.set(bytes, 3)
  expect(readCrf(moved.subarray(3))).toEqual(readCrf(bytes))
})

test('a forbidden transition is never taken', () => {
  const crf = new Crf(trainCrf(examples, { ...settings, forbidden: (from, to) => from === 'word' && to === 'name' }))
  const scores = scoresOf(crf, example(['The', 'Maria']))
  expect([...crf.labelsOf(scores)]).not.toEqual([0, 1])
})
