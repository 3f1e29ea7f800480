import { bucketed, bucketsFor, rowIn } from '../model/buckets.ts'
import { type RowTable, rowTable, WIDTH } from '../model/byte-rows.ts'
import { posterior } from '../model/lattice.ts'
import { random, shuffle } from '../model/random.ts'
import { firstOf, lastOf, STEP, TRANSITIONS, transitionOf } from '../model/span-lattice.ts'
import { LABELS } from '../model/spans.ts'
import type { TaggerWeights } from '../model/tagger.ts'

/** A sequence to learn from: `templates` hashed features a token, and the label of each token. */
export interface TaggedExample {
  features: Int32Array
  labels: Uint8Array
}

export interface TaggerTraining {
  passes: number
  /** AdaGrad's step, which falls to nothing over the passes. */
  rate: number
  /** What AdaGrad's sums of squares start at: high values make the first steps small. */
  start: number
  /** Share of features that are left out at each step; the others count the more. */
  dropout: number
  /** Features seen at fewer tokens are left out. */
  minCount: number
  /** Buckets of rows that are kept in the end, each of those that say most. */
  buckets: number
  /** The model is the average of one for each seed. */
  seeds: readonly number[]
  log?: ((line: string) => void) | undefined
}

/** Far enough below any score that no path takes it; finite, so that sums stay numbers. */
const NEVER = -1e4
/** The largest weight in steps. */
const TOP = 127
/** Gradients below this change nothing. */
const STILL = 1e-3
/** Share of the step that is left at the end. */
const LAST_STEP = 0.02

/**
 * Trains a tagger by AdaGrad on the likelihood of the labels. The same examples and settings give the same weights.
 * Spans have the labels of `model/spans.ts`; sequences that they cannot form are never predicted.
 */
export function trainTagger(examples: readonly TaggedExample[], settings: TaggerTraining): TaggerWeights {
  const { seeds } = settings
  const selected = select(examples, settings.minCount)
  const [first, ...others] = seeds.map((seed) => learn(examples, selected, settings, seed))
  if (!first) throw new RangeError('No seeds: give one at least')
  const { weights, transitions } = first
  for (const other of others) {
    for (let i = 0; i < weights.length; i++) weights[i]! += other.weights[i]!
    for (let i = 0; i < transitions.length; i++) transitions[i]! += other.transitions[i]!
  }
  for (let i = 0; i < weights.length; i++) weights[i]! /= seeds.length
  for (let i = 0; i < transitions.length; i++) transitions[i]! /= seeds.length
  return { transitions: inSteps(transitions), ...quantise(selected, weights, settings.buckets) }
}

/** Where each transition stands, as the lattice wants them: from each label (rows), then first, then last. */
const PLACE = Int32Array.from({ length: LABELS * (LABELS + 2) }, (_, i) => {
  const [x, y] = [Math.floor(i / LABELS), i % LABELS]
  return x < LABELS ? transitionOf(x, y) : x === LABELS ? firstOf(y) : lastOf(y)
})
const spread = (transitions: Float32Array, from: number, to: number): Float64Array =>
  Float64Array.from(PLACE.subarray(from, to), (place) => (place < 0 ? NEVER : transitions[place]!))

interface Lesson {
  weights: Float32Array
  transitions: Float32Array
}

function learn(
  examples: readonly TaggedExample[],
  { keys, rowsOf }: Selection,
  { passes, rate, start, dropout, log }: TaggerTraining,
  seed: number,
): Lesson {
  const labels = LABELS
  const weights = new Float32Array(keys.length * labels)
  const squares = new Float32Array(weights.length).fill(start)
  const transitions = new Float32Array(TRANSITIONS)
  const transitionSquares = new Float32Array(transitions.length).fill(start)
  const next = random(seed)
  const square = labels * labels
  const order = examples.map((_, i) => i)
  const total = passes * examples.length
  const gain = 1 / (1 - dropout)
  const sum = new Float64Array(labels)
  const gradient = new Float64Array(labels)
  let step = 0
  for (let pass = 0; pass < passes; pass++) {
    let loss = 0
    for (const e of shuffle(order, next)) {
      const gold = examples[e]!.labels
      const rows = rowsOf[e]!
      const n = gold.length
      if (n === 0) continue
      const perToken = rows.length / n
      const fast = rate * (1 - step++ / total + LAST_STEP)
      const kept = new Int32Array(rows.length)
      for (let f = 0; f < rows.length; f++) kept[f] = next() < dropout ? -1 : rows[f]!
      const scores = new Float64Array(n * labels)
      for (let i = 0; i < n; i++) {
        sum.fill(0)
        for (let f = i * perToken; f < (i + 1) * perToken; f++) {
          const row = kept[f]!
          if (row < 0) continue
          for (let j = 0, w = row * labels; j < labels; j++, w++) sum[j]! += weights[w]!
        }
        for (let y = 0; y < labels; y++) scores[i * labels + y] = sum[y]! * gain
      }
      const { marginals, logZ, pairs } = posterior(
        scores,
        {
          size: labels,
          between: spread(transitions, 0, square),
          first: spread(transitions, square, square + labels),
          last: spread(transitions, square + labels, PLACE.length),
        },
        { pairs: true },
      )
      loss += logZ
      const chain = new Float64Array(TRANSITIONS)
      const met = (i: number, times: number): void => {
        if (PLACE[i]! >= 0) chain[PLACE[i]!]! += times
      }
      for (let i = 0; i < square; i++) met(i, pairs![i]!)
      for (let y = 0; y < labels; y++) {
        met(square + y, marginals[y]!)
        met(square + labels + y, marginals[(n - 1) * labels + y]!)
      }
      const gone = (i: number): void => {
        met(i, -1)
        loss -= transitions[PLACE[i]!]!
      }
      gone(square + gold[0]!)
      gone(square + labels + gold[n - 1]!)
      for (let i = 1; i < n; i++) gone(gold[i - 1]! * labels + gold[i]!)
      for (let i = 0; i < chain.length; i++)
        if (chain[i] !== 0) descend(transitions, transitionSquares, i, chain[i]!, fast)
      for (let i = 0; i < n; i++) {
        loss -= scores[i * labels + gold[i]!]!
        let most = 0
        for (let y = 0; y < labels; y++) {
          const away = marginals[i * labels + y]! - (gold[i] === y ? 1 : 0)
          gradient[y] = away * gain
          most = Math.max(most, Math.abs(away))
        }
        if (most < STILL) continue
        for (let f = i * perToken; f < (i + 1) * perToken; f++) {
          const row = kept[f]!
          if (row < 0) continue
          for (let j = 0, w = row * labels; j < labels; j++, w++) {
            const g = gradient[j]!
            const s = squares[w]! + g * g
            squares[w] = s
            weights[w]! -= (fast * g) / Math.sqrt(s)
          }
        }
      }
    }
    log?.(
      `pass ${pass + 1} of ${passes}: loss ${(loss / examples.length).toFixed(3)} a sequence, ${keys.length} features`,
    )
  }
  return { weights, transitions }
}

function descend(values: Float32Array, squares: Float32Array, i: number, gradient: number, rate: number): void {
  squares[i]! += gradient * gradient
  values[i]! -= (rate * gradient) / Math.sqrt(squares[i]!)
}

interface Selection {
  keys: Int32Array
  counts: Int32Array
  rowsOf: Int32Array[]
}

/** Features that are frequent enough, and those of each example as rows, -1 for the others. */
function select(examples: readonly TaggedExample[], minCount: number): Selection {
  const seen = new Map<number, number>()
  for (const { features } of examples) for (const key of features) seen.set(key, (seen.get(key) ?? 0) + 1)
  const frequent = [...seen].filter(([, n]) => n >= minCount).sort(([a], [b]) => a - b)
  const keys = Int32Array.from(frequent, ([key]) => key)
  const { order, ...buckets } = bucketed(keys, bucketsFor(keys.length))
  const rowOf = (key: number): number => {
    const place = rowIn(buckets, key)
    return place < 0 ? -1 : order[place]!
  }
  return {
    keys,
    counts: Int32Array.from(frequent, ([, n]) => n),
    rowsOf: examples.map(({ features }) => features.map(rowOf)),
  }
}

/** Transitions in steps, counted from the one between two tokens outside; see `SpanLattice`. */
function inSteps(transitions: Float32Array): Int32Array {
  const [between, first, last] = [transitionOf(0, 0), firstOf(0), lastOf(0)]
  return Int32Array.from(transitions, (value, i) => {
    const base = transitions[i < first ? between : i < last ? first : last]!
    return Math.round((value - base) / STEP)
  })
}

/** The rows whose weights move scores most over all the examples come first; they are kept where there are too many. */
function quantise({ keys, counts }: Selection, weights: Float32Array, buckets: number): RowTable {
  const worth = Float64Array.from(counts, (count, row) => {
    let size = 0
    for (let w = row * LABELS; w < (row + 1) * LABELS; w++) size += weights[w]! ** 2
    return size * Math.sqrt(count)
  })
  const order = Int32Array.from(counts.keys()).sort((a, b) => worth[b]! - worth[a]! || a - b)
  const rows = new Int8Array(order.length * WIDTH)
  order.forEach((row, k) => {
    const outside = weights[row * LABELS]!
    for (let j = 0; j < WIDTH; j++) {
      const steps = Math.round((weights[row * LABELS + 1 + j]! - outside) / STEP)
      rows[k * WIDTH + j] = Math.max(-TOP, Math.min(TOP, steps))
    }
  })
  return rowTable(
    order.map((row) => keys[row]!),
    rows,
    buckets,
  )
}
