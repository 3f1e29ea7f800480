import { FormSums } from './form-sums.ts'
import { mix } from './hash.ts'
import { joinParts } from './join-parts.ts'
import type { Transitions } from './lattice.ts'
import { PackedRows, type RowTable } from './packed-rows.ts'
import { featuresAt, PAD, type Templates } from './templates.ts'
import { viewsOf } from './views.ts'

/** What a weight file holds. */
export interface TaggerWeights extends RowTable {
  labels: number
  /** Units of the hidden layer, which may be none. */
  hidden: number
  /** From each label (rows), then first, then last; natural logarithms. */
  transitions: Float32Array
  /** Of each hidden unit: its bias, and its weights to each label. */
  bias: Float32Array
  upper: Float32Array
}

/**
 * Words, shapes and endings of tokens: what else is known of a token's form follows from them. The ending counts for
 * marks, since several of them are one word.
 */
export type Form = readonly [words: Int32Array, shapes: Int32Array, suffixes: Int32Array]

/**
 * Scores of labels from hashed features: a sum of weights, and a small hidden layer that the same features feed. Rows
 * have 8 bits a weight.
 */
export class Tagger {
  readonly labels: number
  readonly hidden: number
  readonly transitions: Float32Array
  /** The same, as the lattice wants them. */
  readonly chain: Transitions
  readonly #rows: PackedRows
  readonly #weights: TaggerWeights
  readonly #forms = new WeakMap<Templates, FormSums>()

  constructor(weights: TaggerWeights) {
    this.labels = weights.labels
    this.hidden = weights.hidden
    this.transitions = weights.transitions
    const square = weights.labels ** 2
    this.chain = {
      size: weights.labels,
      between: Float64Array.from(weights.transitions.subarray(0, square)),
      first: Float64Array.from(weights.transitions.subarray(square, square + weights.labels)),
      last: Float64Array.from(weights.transitions.subarray(square + weights.labels)),
    }
    this.#weights = weights
    this.#rows = new PackedRows(weights, weights.labels, weights.hidden)
  }

  /**
   * Scores of the tokens `from` up to `to`, `labels` values a token, from padded columns; three of which are the
   * tokens' form.
   */
  scores(
    templates: Templates,
    columns: readonly Int32Array[],
    from: number,
    to: number,
    [words, shapes, suffixes]: Form,
  ): Float64Array {
    const { labels, hidden } = this
    const width = labels + hidden
    const rows = this.#rows
    const n = to - from
    const sums = new Float64Array(n * width)
    const { rest, lexical } = templates
    const features = new Int32Array(templates.starts.length)
    if (lexical.size > 0) {
      const add = (values: Float64Array, at: number, list: Int32Array, token: number): void => {
        featuresAt(templates, list, columns, token, features)
        rows.addTo(values, at, features, list.length)
      }
      const forms = this.#formsOf(templates)
      const { offsets, values } = forms
      for (let token = from; token < to + 2 * PAD; token++) {
        const start = forms.find(mix(mix(words[token]!, shapes[token]!), suffixes[token]!), token, add)
        for (let group = 0; group < offsets.length; group++) {
          const i = token - PAD - offsets[group]! - from
          if (i < 0 || i >= n) continue
          const first = start + group * width
          for (let j = 0, at = i * width; j < width; j++, at++) sums[at]! += values[first + j]!
        }
      }
    }
    for (let i = 0; i < n; i++) {
      featuresAt(templates, rest, columns, from + i + PAD, features)
      rows.addTo(sums, i * width, features, rest.length)
    }
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

/** Writes weights: labels, hidden, lengths of starts, filter and cells (uint32), float columns, starts, filter, cells. */
export function writeTagger(weights: TaggerWeights): Uint8Array {
  const { labels, hidden, transitions, bias, upper, starts, filter, cells } = weights
  const head = new Uint32Array([labels, hidden, starts.length, filter.length, cells.length])
  return joinParts([head, transitions, bias, upper, starts, filter, cells])
}

/** Reads what `writeTagger` wrote; the arrays are views of `bytes`. */
export function readTagger(bytes: Uint8Array): TaggerWeights {
  const take = viewsOf(bytes)
  const [labels = 0, hidden = 0, starts = 0, filter = 0, cells = 0] = take(Uint32Array, 5)
  return {
    labels,
    hidden,
    transitions: take(Float32Array, (labels + 2) * labels),
    bias: take(Float32Array, hidden),
    upper: take(Float32Array, hidden * labels),
    starts: take(Uint32Array, starts),
    filter: take(Int32Array, filter),
    cells: take(Int8Array, cells),
  }
}
