import { FormSums } from './form-sums.ts'
import { FeatureTable } from './table.ts'
import { featureAt, PAD, type Templates } from './templates.ts'

/** What a weight file holds. */
export interface TaggerWeights {
  labels: number
  /** Units of the hidden layer, which may be none. */
  hidden: number
  /** From each label (rows), then first, then last; natural logarithms. */
  transitions: Float32Array
  /** Of each hidden unit: its bias, and its weights to each label. */
  bias: Float32Array
  upper: Float32Array
  /** The hashed feature of each row. */
  keys: Int32Array
  /** Steps of each row's weights: to the labels, to the hidden units. */
  steps: Float32Array
  /** Rows of `labels + hidden` small integers. */
  rows: Int8Array
}

/**
 * Scores of labels from hashed features: a sum of weights, and a small hidden layer that the same features feed. Rows
 * have 8 bits a weight.
 */
export class Tagger {
  readonly labels: number
  readonly hidden: number
  readonly transitions: Float32Array
  readonly #table: FeatureTable
  readonly #weights: TaggerWeights
  readonly #forms = new WeakMap<Templates, FormSums>()

  constructor(weights: TaggerWeights) {
    this.labels = weights.labels
    this.hidden = weights.hidden
    this.transitions = weights.transitions
    this.#weights = weights
    this.#table = new FeatureTable(weights.keys)
  }

  /**
   * Scores of `n` tokens, `labels` values a token, from padded columns; `words` and `shapes` are the two of them that
   * make a token's form.
   */
  scores(
    templates: Templates,
    columns: readonly Int32Array[],
    n: number,
    [words, shapes]: readonly [Int32Array, Int32Array],
  ): Float64Array {
    const { labels, hidden, steps, rows } = this.#weights
    const width = labels + hidden
    const table = this.#table
    const add = (sums: Float64Array, at: number, t: number, token: number): void => {
      const row = table.row(featureAt(templates, t, columns, token))
      if (row < 0) return
      const step = steps[2 * row]!
      let w = row * width
      for (let y = 0; y < labels; y++) sums[at + y]! += rows[w++]! * step
      if (hidden === 0) return
      const below = steps[2 * row + 1]!
      for (let h = labels; h < width; h++) sums[at + h]! += rows[w++]! * below
    }
    const sums = new Float64Array(n * width)
    const forms = this.#formsOf(templates)
    const { offsets, values } = forms
    for (let token = 0; token < n + 2 * PAD; token++) {
      const start = forms.find(words[token]!, shapes[token]!, token, add)
      for (let group = 0; group < offsets.length; group++) {
        const i = token - PAD - offsets[group]!
        if (i < 0 || i >= n) continue
        const from = start + group * width
        for (let j = 0, at = i * width; j < width; j++, at++) sums[at]! += values[from + j]!
      }
    }
    const { rest } = templates
    for (let i = 0; i < n; i++) for (let k = 0; k < rest.length; k++) add(sums, i * width, rest[k]!, i + PAD)
    return hidden === 0 ? sums : this.#above(sums, n)
  }

  #formsOf(templates: Templates): FormSums {
    let forms = this.#forms.get(templates)
    if (!forms) {
      forms = new FormSums(templates, this.labels + this.hidden)
      this.#forms.set(templates, forms)
    }
    return forms
  }

  /** Scores of the labels once the hidden units have had their say. */
  #above(sums: Float64Array, n: number): Float64Array {
    const { labels, hidden, bias, upper } = this.#weights
    const scores = new Float64Array(n * labels)
    for (let i = 0; i < n; i++) {
      const from = i * (labels + hidden)
      const at = i * labels
      for (let y = 0; y < labels; y++) scores[at + y] = sums[from + y]!
      for (let h = 0; h < hidden; h++) {
        const value = Math.tanh(sums[from + labels + h]! + bias[h]!)
        for (let y = 0; y < labels; y++) scores[at + y]! += value * upper[h * labels + y]!
      }
    }
    return scores
  }
}

/** Steps are powers of two in quarters, a byte each. */
const QUARTERS = 4

/** Writes weights: labels, hidden, rows (uint32), float columns, keys, steps (int8, quarters of a power of two), rows. */
export function writeTagger(weights: TaggerWeights): Uint8Array {
  const { labels, hidden, transitions, bias, upper, keys, steps, rows } = weights
  const head = new Uint32Array([labels, hidden, keys.length])
  const powers = Int8Array.from(steps, (step) => (step > 0 ? Math.round(Math.log2(step) * QUARTERS) : -128))
  const parts = [head, transitions, bias, upper, keys, powers, rows]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += part.byteLength
  }
  return bytes
}

/** Reads what `writeTagger` wrote. */
export function readTagger(file: Uint8Array): TaggerWeights {
  const { buffer } = new Uint8Array(file)
  const [labels, hidden, count] = new Uint32Array(buffer, 0, 3) as unknown as [number, number, number]
  let at = 12
  const floats = (n: number): Float32Array => {
    const part = new Float32Array(buffer, at, n)
    at += part.byteLength
    return part
  }
  const transitions = floats((labels + 2) * labels)
  const bias = floats(hidden)
  const upper = floats(hidden * labels)
  const keys = new Int32Array(buffer, at, count)
  at += keys.byteLength
  const powers = new Int8Array(buffer, at, count * 2)
  at += powers.byteLength
  const steps = Float32Array.from(powers, (power) => 2 ** (power / QUARTERS))
  return {
    labels,
    hidden,
    transitions,
    bias,
    upper,
    keys,
    steps,
    rows: new Int8Array(buffer, at, count * (labels + hidden)),
  }
}
