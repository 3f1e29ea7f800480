import { type Buckets, rowIn } from './buckets.ts'
import { joinParts } from './join-parts.ts'
import { bestPath, posterior, type Transitions } from './lattice.ts'
import { ALIGNED, viewsOf } from './views.ts'

/** The features of a sequence: those of position i are `features[offsets[i]]` up to `features[offsets[i + 1]]`. */
export interface Features {
  features: Int32Array
  /** One longer than the sequence. */
  offsets: Int32Array
}

/** What a weight file holds; the keys are the hashed feature of each row. */
export interface CrfWeights extends Buckets {
  labels: readonly string[]
  transitions: Transitions
  /** Of each row; what its small integers are multiplied with to be weights. */
  scales: Float32Array
  /** A row of `labels.length` small integers for each feature. */
  rows: Int8Array
}

/** A linear-chain conditional random field over hashed features: gives scores, labels and marginals. */
export class Crf {
  readonly labels: readonly string[]
  readonly transitions: Transitions
  readonly #buckets: Buckets
  readonly #rows: Int8Array
  readonly #scales: Float32Array

  constructor({ labels, transitions, starts, keys, rows, scales }: CrfWeights) {
    this.labels = labels
    this.transitions = transitions
    this.#buckets = { starts, keys }
    this.#rows = rows
    this.#scales = scales
  }

  /** A field with the weights of a file that `writeCrf` made. */
  static read(bytes: Uint8Array): Crf {
    return new Crf(readCrf(bytes))
  }

  /** Sum of the weights of each position's features, `labels.length` values a position. */
  scores({ features, offsets }: Features): Float64Array {
    const size = this.labels.length
    const n = offsets.length - 1
    const scores = new Float64Array(n * size)
    // fields and a sum of its own: most of the time that a page takes is spent in this loop
    const buckets = this.#buckets
    const rows = this.#rows
    const scales = this.#scales
    const sum = new Float64Array(size)
    for (let i = 0; i < n; i++) {
      sum.fill(0)
      const end = offsets[i + 1]!
      for (let f = offsets[i]!; f < end; f++) {
        const row = rowIn(buckets, features[f]!)
        if (row < 0) continue
        const scale = scales[row]!
        const at = row * size
        for (let y = 0; y < size; y++) sum[y]! += rows[at + y]! * scale
      }
      scores.set(sum, i * size)
    }
    return scores
  }

  /** How much more the weight of a feature speaks for label `y` than for label `z`; 0 for a feature without weights. */
  leaning(feature: number, y: number, z: number): number {
    const row = rowIn(this.#buckets, feature)
    if (row < 0) return 0
    const at = row * this.labels.length
    return (this.#rows[at + y]! - this.#rows[at + z]!) * this.#scales[row]!
  }

  /** The likeliest label sequence, as indices into `labels`. */
  labelsOf(scores: Float64Array): Uint8Array {
    return bestPath(scores, this.transitions)
  }

  /** Probability of each label at each position, `labels.length` values a position. */
  marginals(scores: Float64Array): Float64Array {
    return posterior(scores, this.transitions).marginals
  }
}

/*
 * The file, little-endian: length of the header (uint32); header, JSON padded with spaces so that what follows starts
 * at a multiple of 8; transitions, first, last (float64); starts of buckets (uint32); keys (int32); scales (float32);
 * rows (int8).
 */

interface Header {
  labels: string[]
  rows: number
  starts: number
}

/** Writes weights so that `readCrf` gives them back. */
export function writeCrf({ labels, transitions, starts, keys, rows, scales }: CrfWeights): Uint8Array {
  const head = { labels: [...labels], rows: keys.length, starts: starts.length } satisfies Header
  const header = new TextEncoder().encode(JSON.stringify(head))
  const padded = new Uint8Array(Math.ceil((header.length + 4) / ALIGNED) * ALIGNED - 4).fill(0x20)
  padded.set(header)
  const { between, first, last } = transitions
  return joinParts([new Uint32Array([padded.length]), padded, between, first, last, starts, keys, scales, rows])
}

/** Reads what `writeCrf` wrote; the arrays are views of `bytes`. */
export function readCrf(bytes: Uint8Array): CrfWeights {
  const take = viewsOf(bytes)
  const [length = 0] = take(Uint32Array, 1)
  const { labels, rows, starts } = JSON.parse(new TextDecoder().decode(take(Uint8Array, length))) as Header
  const size = labels.length
  return {
    labels,
    transitions: {
      size,
      between: take(Float64Array, size * size),
      first: take(Float64Array, size),
      last: take(Float64Array, size),
    },
    starts: take(Uint32Array, starts),
    keys: take(Int32Array, rows),
    scales: take(Float32Array, rows),
    rows: take(Int8Array, rows * size),
  }
}
