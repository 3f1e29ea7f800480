import { bucketed, bucketsFor } from './buckets.ts'
import type { CrfWeights, Features } from './crf.ts'
import { posterior, type Transitions } from './lattice.ts'
import { Learned } from './learned.ts'
import { random, shuffle } from './random.ts'

/** A sequence to learn from. */
export interface Example extends Features {
  /** The labels that each position may have, a bit each: one for a gold label, several where only so much is known. */
  allowed: Uint32Array
  /** How much it counts; 1 if not given. */
  weight?: number
  /** Seen in one pass of so many only, and then counts so many times: for examples that there are more than enough of. */
  every?: number
  /** Where it is from (a publisher): features of too few groups can be left out. */
  group?: string
}

export interface CrfTraining {
  labels: readonly string[]
  passes: number
  /** AdaGrad's step. */
  rate: number
  /** What AdaGrad's sums of squares start at: high values make the first steps small. */
  start: number
  /** Share of features that are left out at each step; the others count the more. */
  dropout: number
  l2: number
  /** Features seen at fewer positions are left out. */
  minCount: number
  /** Features seen in fewer groups are left out. */
  minGroups?: number
  seed: number
  /** How many sorts of edges there are; 1 if not given. */
  sorts?: number
  log?: (line: string) => void
}

/** Labels so much less likely than the best by score alone are left out. */
const LEAST = 1e-6

/**
 * Trains a CRF by AdaGrad on the likelihood of the allowed labels, and gives the average of the weights over all
 * steps, 8 bits a weight. The same examples and settings give the same weights.
 */
export function trainCrf(examples: readonly Example[], settings: CrfTraining): CrfWeights {
  const { labels, passes, rate, start, dropout, l2, seed, sorts = 1 } = settings
  const size = labels.length
  if (size > 32) throw new RangeError(`${size} labels: at most 32, a bit each in the masks of allowed ones`)
  const { keys, indexed } = select(examples, settings)
  const emissions = new Learned(keys.length, size, { rate, start, l2 })
  /** Rows: from each label over edges of any sort, first, last, then from each label over each sort. */
  const chain = new Learned(size + 2 + sorts * size, size, { rate, start, l2 })
  const all = Int32Array.from({ length: size + 2 + sorts * size }, (_, row) => row)
  const square = size * size
  const ofSorts = square + 2 * size
  const transitionsOf = (values: Float32Array | Float64Array): Transitions => ({
    size,
    between: Float64Array.from(values.subarray(ofSorts), (value, i) => value + values[i % square]!),
    first: new Float64Array(values.subarray(square, square + size)),
    last: new Float64Array(values.subarray(square + size, ofSorts)),
  })

  const next = random(seed)
  const order = examples.map((_, i) => i)
  const gain = 1 / (1 - dropout)
  for (let pass = 0; pass < passes; pass++) {
    let loss = 0
    for (const e of shuffle(order, next)) {
      const { allowed, every = 1, weight: once = 1 } = examples[e]!
      if ((e + pass) % every) continue
      const weight = once * every
      const { features, offsets, edges } = indexed[e]!
      const n = offsets.length - 1
      if (n === 0) continue
      const kept = features.map((row) => (row >= 0 && (dropout === 0 || next() >= dropout) ? row : -1))
      const scores = new Float64Array(n * size)
      for (let i = 0; i < n; i++)
        for (let f = offsets[i]!; f < offsets[i + 1]!; f++)
          if (kept[f]! >= 0) emissions.addTo(scores, i * size, kept[f]!, gain)
      const transitions = transitionsOf(chain.values)
      const free = posterior(scores, transitions, { edges, pairs: true, least: LEAST })
      const bound = posterior(scores, transitions, { edges, pairs: true, allowed })
      loss += weight * (free.logZ - bound.logZ)

      emissions.step()
      chain.step()
      const away = free.marginals.map((p, k) => weight * (p - bound.marginals[k]!))
      for (let i = 0; i < n; i++) emissions.update(kept, offsets[i]!, offsets[i + 1]!, away, i * size, gain)
      const pairs = free.pairs!.map((count, k) => weight * (count - bound.pairs![k]!))
      const ofAny = new Float64Array(square)
      for (let i = 0; i < pairs.length; i++) ofAny[i % square]! += pairs[i]!
      for (let x = 0; x < size; x++) chain.update(all, x, x + 1, ofAny, x * size)
      chain.update(all, size, size + 1, away, 0)
      chain.update(all, size + 1, size + 2, away, (n - 1) * size)
      for (let x = 0; sorts > 1 && x < sorts * size; x++) chain.update(all, size + 2 + x, size + 3 + x, pairs, x * size)
    }
    settings.log?.(
      `pass ${pass + 1} of ${passes}: loss ${(loss / examples.length).toFixed(3)} a sequence, ${keys.length} features`,
    )
  }
  return { labels, transitions: transitionsOf(chain.average()), ...quantise(keys, emissions.average(), size) }
}

/** Picks the features that are frequent enough, and gives each example its features as rows, -1 for one left out. */
function select(
  examples: readonly Example[],
  { minCount, minGroups = 1 }: CrfTraining,
): { keys: Int32Array; indexed: Features[] } {
  const counts = new Map<number, number>()
  const groups = new Map<number, Set<string>>()
  for (const { features, group = '' } of examples)
    for (const key of features) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
      if (minGroups < 2) continue
      const seen = groups.get(key)
      if (!seen) groups.set(key, new Set([group]))
      else if (seen.size < minGroups) seen.add(group)
    }
  const frequent = [...counts].filter(
    ([key, n]) => n >= minCount && (minGroups < 2 || groups.get(key)!.size >= minGroups),
  )
  const keys = Int32Array.from(frequent, ([key]) => key).sort()
  const rows = new Map<number, number>()
  keys.forEach((key, row) => void rows.set(key, row))
  const indexed = examples.map((example) => ({
    ...example,
    features: example.features.map((key) => rows.get(key) ?? -1),
  }))
  return { keys, indexed }
}

/** The largest integer that a quantised weight takes. */
const TOP = 127
/** Rows with no weight above this say nothing and are left out. */
const SILENT = 1e-3

/** 8 bits a weight with a scale a row, rows in buckets. */
function quantise(
  keys: Int32Array,
  weights: Float64Array,
  size: number,
): Pick<CrfWeights, 'starts' | 'keys' | 'rows' | 'scales'> {
  const top = (row: number): number =>
    weights.subarray(row * size, row * size + size).reduce((m, w) => Math.max(m, Math.abs(w)), 0)
  const loud = keys.map((_, row) => row).filter((row) => top(row) > SILENT)
  const { order, ...buckets } = bucketed(
    loud.map((row) => keys[row]!),
    bucketsFor(loud.length),
  )
  const kept = order.map((k) => loud[k]!)
  const scales = Float32Array.from(kept, (row) => top(row) / TOP)
  const rows = new Int8Array(kept.length * size)
  kept.forEach((row, k) => {
    for (let y = 0; y < size; y++) rows[k * size + y] = Math.round(weights[row * size + y]! / scales[k]!)
  })
  return { ...buckets, scales, rows }
}
