import { bucketed, bucketsFor, rowIn } from '../model/buckets.ts'
import { posterior } from '../model/lattice.ts'
import { packRows, powerOf, type RowTable, stepOf } from '../model/packed-rows.ts'
import { random, shuffle } from '../model/random.ts'
import { ends, follows, starts } from '../model/spans.ts'
import type { TaggerWeights } from '../model/tagger.ts'

/** A sequence to learn from: `templates` hashed features a token, and the label of each token. */
export interface TaggedExample {
  features: Int32Array
  labels: Uint8Array
}

export interface TaggerTraining {
  labels: number
  hidden: number
  passes: number
  /** AdaGrad's step, which falls to nothing over the passes. */
  rate: number
  /** The same for the hidden layer, as a multiple. */
  hiddenRate: number
  /** What AdaGrad's sums of squares start at: high values make the first steps small. */
  start: number
  /** Share of features that are left out at each step; the others count the more. */
  dropout: number
  /** Features seen at fewer tokens are left out. */
  minCount: number
  /** Rows that are kept in the end: those that say most. */
  rows: number
  /** A model without hidden layer is the average of one for each seed. */
  seeds: readonly number[]
  log?: ((line: string) => void) | undefined
}

/** Far enough below any score that no path takes it; finite, so that sums stay numbers. */
const NEVER = -1e4
/** Gradients below this change nothing. */
const STILL = 1e-3
/** Share of the step that is left at the end. */
const LAST_STEP = 0.02
/** Width of the random values that the hidden layer starts from. */
const SPREAD = { below: 0.2, above: 0.6 }

/**
 * Trains a tagger by AdaGrad on the likelihood of the labels. The same examples and settings give the same weights.
 * Spans have the labels of `model/spans.ts`; sequences that they cannot form are never predicted.
 */
export function trainTagger(examples: readonly TaggedExample[], settings: TaggerTraining): TaggerWeights {
  const { labels, hidden, seeds } = settings
  const selected = select(examples, settings.minCount)
  const { keys, counts } = selected
  const [first, ...others] = seeds.map((seed) => learn(examples, selected, settings, seed))
  if (!first) throw new RangeError('No seeds: give one at least')
  if (hidden > 0 && others.length > 0) throw new RangeError('Hidden layers of different seeds cannot be averaged')
  const { weights, transitions, bias, upper } = first
  for (const other of others) {
    for (let i = 0; i < weights.length; i++) weights[i]! += other.weights[i]!
    for (let i = 0; i < transitions.length; i++) transitions[i]! += other.transitions[i]!
  }
  for (let i = 0; i < weights.length; i++) weights[i]! /= seeds.length
  for (let i = 0; i < transitions.length; i++) transitions[i]! /= seeds.length
  const best = telling(weights, counts, labels + hidden, settings.rows)
  return { labels, hidden, transitions, bias, upper, ...quantise(keys, weights, labels, hidden, best) }
}

interface Lesson {
  weights: Float32Array
  transitions: Float32Array
  bias: Float32Array
  upper: Float32Array
}

function learn(
  examples: readonly TaggedExample[],
  { keys, rowsOf }: Selection,
  { labels, hidden, passes, rate, hiddenRate, start, dropout, log }: TaggerTraining,
  seed: number,
): Lesson {
  const width = labels + hidden
  const weights = new Float32Array(keys.length * width)
  const squares = new Float32Array(weights.length).fill(start)
  const transitions = new Float32Array((labels + 2) * labels)
  const transitionSquares = new Float32Array(transitions.length).fill(start)
  const bias = new Float32Array(hidden)
  const biasSquares = new Float32Array(hidden).fill(start)
  const upper = new Float32Array(hidden * labels)
  const upperSquares = new Float32Array(upper.length).fill(start)
  const next = random(seed)
  for (let row = 0; row < keys.length; row++)
    for (let h = labels; h < width; h++) weights[row * width + h] = (next() - 0.5) * SPREAD.below
  for (let i = 0; i < upper.length; i++) upper[i] = (next() - 0.5) * SPREAD.above
  for (let i = 0; i < transitions.length; i++) {
    const from = Math.floor(i / labels)
    const to = i % labels
    const possible = from < labels ? follows(from, to) : from === labels ? starts(to) : ends(to)
    if (!possible) transitions[i] = NEVER
  }
  const square = labels * labels
  const order = examples.map((_, i) => i)
  const total = passes * examples.length
  const gain = 1 / (1 - dropout)
  const sum = new Float64Array(width)
  const gradient = new Float64Array(width)
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
      const slow = fast * hiddenRate
      const kept = new Int32Array(rows.length)
      for (let f = 0; f < rows.length; f++) kept[f] = next() < dropout ? -1 : rows[f]!
      const scores = new Float64Array(n * labels)
      const units = new Float64Array(n * hidden)
      for (let i = 0; i < n; i++) {
        sum.fill(0)
        for (let f = i * perToken; f < (i + 1) * perToken; f++) {
          const row = kept[f]!
          if (row < 0) continue
          for (let j = 0, w = row * width; j < width; j++, w++) sum[j]! += weights[w]!
        }
        for (let y = 0; y < labels; y++) scores[i * labels + y] = sum[y]! * gain
        for (let h = 0; h < hidden; h++) {
          const value = Math.tanh(sum[labels + h]! * gain + bias[h]!)
          units[i * hidden + h] = value
          for (let y = 0; y < labels; y++) scores[i * labels + y]! += value * upper[h * labels + y]!
        }
      }
      const { marginals, logZ, pairs } = posterior(
        scores,
        {
          size: labels,
          between: Float64Array.from(transitions.subarray(0, square)),
          first: Float64Array.from(transitions.subarray(square, square + labels)),
          last: Float64Array.from(transitions.subarray(square + labels)),
        },
        { pairs: true },
      )
      loss += logZ
      const chain = new Float64Array(transitions.length)
      chain.set(pairs!)
      for (let y = 0; y < labels; y++) {
        chain[square + y] = marginals[y]!
        chain[square + labels + y] = marginals[(n - 1) * labels + y]!
      }
      const gone = (i: number): void => {
        chain[i]! -= 1
        loss -= transitions[i]!
      }
      gone(square + gold[0]!)
      gone(square + labels + gold[n - 1]!)
      for (let i = 1; i < n; i++) gone(gold[i - 1]! * labels + gold[i]!)
      for (let i = 0; i < chain.length; i++)
        if (chain[i] !== 0 && transitions[i]! > NEVER / 2) descend(transitions, transitionSquares, i, chain[i]!, fast)
      for (let i = 0; i < n; i++) {
        loss -= scores[i * labels + gold[i]!]!
        let most = 0
        for (let y = 0; y < labels; y++) {
          const away = marginals[i * labels + y]! - (gold[i] === y ? 1 : 0)
          gradient[y] = away * gain
          most = Math.max(most, Math.abs(away))
        }
        if (most < STILL) continue
        for (let h = 0; h < hidden; h++) {
          const value = units[i * hidden + h]!
          let down = 0
          for (let y = 0; y < labels; y++) {
            const away = gradient[y]! / gain
            down += away * upper[h * labels + y]!
            descend(upper, upperSquares, h * labels + y, away * value, slow)
          }
          down *= 1 - value * value
          gradient[labels + h] = down * gain
          descend(bias, biasSquares, h, down, slow)
        }
        for (let f = i * perToken; f < (i + 1) * perToken; f++) {
          const row = kept[f]!
          if (row < 0) continue
          for (let j = 0, w = row * width; j < width; j++, w++) {
            const g = gradient[j]!
            const s = squares[w]! + g * g
            squares[w] = s
            weights[w]! -= ((j < labels ? fast : slow) * g) / Math.sqrt(s)
          }
        }
      }
    }
    log?.(
      `pass ${pass + 1} of ${passes}: loss ${(loss / examples.length).toFixed(3)} a sequence, ${keys.length} features`,
    )
  }
  return { weights, transitions, bias, upper }
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

/** The rows whose weights move scores most over all the examples. */
function telling(weights: Float32Array, counts: Int32Array, width: number, most: number): number[] {
  const worth = Float64Array.from(counts, (count, row) => {
    let size = 0
    for (let w = row * width; w < (row + 1) * width; w++) size += weights[w]! ** 2
    return size * Math.sqrt(count)
  })
  return Array.from(counts.keys())
    .sort((a, b) => worth[b]! - worth[a]! || a - b)
    .slice(0, most)
    .sort((a, b) => a - b)
}

/** The largest integer that a quantised weight takes. */
const TOP = 127
function quantise(keys: Int32Array, weights: Float32Array, labels: number, hidden: number, kept: number[]): RowTable {
  const width = labels + hidden
  const powers = new Int8Array(kept.length * 2)
  const rows = new Int8Array(kept.length * width)
  const part = (row: number, from: number, to: number, k: number, half: number): void => {
    let top = 0
    for (let j = from; j < to; j++) top = Math.max(top, Math.abs(weights[row * width + j]!))
    if (top === 0) return
    const power = powerOf(top / TOP)
    const step = stepOf(power)
    powers[2 * k + half] = power
    for (let j = from; j < to; j++) rows[k * width + j] = Math.round(weights[row * width + j]! / step)
  }
  kept.forEach((row, k) => {
    part(row, 0, labels, k, 0)
    part(row, labels, width, k, 1)
  })
  return packRows(
    Int32Array.from(kept, (row) => keys[row]!),
    powers,
    rows,
    labels,
    hidden,
  )
}
