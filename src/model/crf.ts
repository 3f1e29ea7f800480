import type { Buckets } from './buckets.ts'
import { RowFinder } from './feature-keys.ts'
import { joinParts } from './join-parts.ts'
import { LaneRows } from './lanes.ts'
import { posterior, type Transitions } from './lattice.ts'
import { ALIGNED, viewsOf } from './views.ts'

/** The features of a sequence: those of position i are `features[offsets[i]]` up to `features[offsets[i + 1]]`. */
export interface Features {
  features: Int32Array
  /** One longer than the sequence. */
  offsets: Int32Array
  /** The sort of the edge into each position; none if there is but one. */
  edges?: Uint8Array
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

/**
 * Labels so much less likely than the best by score alone are left out. On the labelled pages that changes no block's
 * likeliest kind, and the probability of 52 blocks of 41,075 by more than 0.01.
 */
const LEAST = 3e-4

/** A linear-chain conditional random field over hashed features: gives scores, labels and marginals. */
export class Crf {
  readonly labels: readonly string[]
  readonly transitions: Transitions
  readonly #finder: RowFinder
  readonly #rows: Int8Array
  readonly #scales: Float32Array
  readonly #lanes: LaneRows

  constructor({ labels, transitions, starts, keys, rows, scales }: CrfWeights) {
    this.labels = labels
    this.transitions = { ...transitions, factors: new Float64Array(transitions.between.length) }
    this.#finder = new RowFinder({ starts, keys })
    this.#rows = rows
    this.#scales = scales
    this.#lanes = new LaneRows(rows, scales, labels.length)
  }

  /** A field with the weights of a file that `writeCrf` made. */
  static read(bytes: Uint8Array): Crf {
    return new Crf(readCrf(bytes))
  }

  /** The row of each feature, -1 for one without weights. */
  rowsOf(features: Int32Array): Int32Array {
    return this.#finder.rowsOf(features)
  }

  /** Sum of the weights of each position's features, given as rows; `labels.length` values a position. */
  scores(rows: Int32Array, offsets: Int32Array): Float64Array {
    return this.#lanes.sums(rows, offsets)
  }

  /**
   * Puts into `sums`, one for each kind of feature, how much more the weights of features `from` up to `to` speak for
   * label `y` than for label `z`.
   */
  leaning(
    { rows, kinds }: { rows: Int32Array; kinds: Uint8Array },
    { from, to }: { from: number; to: number },
    { y, z }: { y: number; z: number },
    sums: Float64Array,
  ): void {
    sums.fill(0)
    const weights = this.#rows
    const scales = this.#scales
    const size = this.labels.length
    for (let f = from; f < to; f++) {
      const row = rows[f]!
      if (row >= 0) sums[kinds[f]!]! += (weights[row * size + y]! - weights[row * size + z]!) * scales[row]!
    }
  }

  /** Probability of each label at each position, `labels.length` values a position. */
  marginals(scores: Float64Array, edges?: Uint8Array): Float64Array {
    return posterior(scores, this.transitions, { edges, least: LEAST }).marginals
  }
}

/*
 * The file, little-endian: length of the header (uint32); header, JSON padded with spaces so that what follows starts
 * at a multiple of 8; first, last (float64); transitions, sort by sort
 * (float32); starts of buckets (uint32); keys (int32); scales (float32); rows (int8).
 */

interface Header {
  labels: string[]
  /** Sorts of edges. */
  sorts: number
  rows: number
  starts: number
}

/** Writes weights so that `readCrf` gives them back. */
export function writeCrf({ labels, transitions, starts, keys, rows, scales }: CrfWeights): Uint8Array {
  const { between, first, last } = transitions
  const sorts = between.length / labels.length ** 2
  const head = { labels: [...labels], sorts, rows: keys.length, starts: starts.length } satisfies Header
  const header = new TextEncoder().encode(JSON.stringify(head))
  const padded = new Uint8Array(Math.ceil((header.length + 4) / ALIGNED) * ALIGNED - 4).fill(0x20)
  padded.set(header)
  const edges = Float32Array.from(between)
  return joinParts([new Uint32Array([padded.length]), padded, first, last, edges, starts, keys, scales, rows])
}

/** Reads what `writeCrf` wrote; the arrays are views of `bytes`. */
export function readCrf(bytes: Uint8Array): CrfWeights {
  const take = viewsOf(bytes)
  const [length = 0] = take(Uint32Array, 1)
  const { labels, sorts, rows, starts } = JSON.parse(new TextDecoder().decode(take(Uint8Array, length))) as Header
  const size = labels.length
  return {
    labels,
    transitions: {
      size,
      first: take(Float64Array, size),
      last: take(Float64Array, size),
      between: Float64Array.from(take(Float32Array, sorts * size * size)),
    },
    starts: take(Uint32Array, starts),
    keys: take(Int32Array, rows),
    scales: take(Float32Array, rows),
    rows: take(Int8Array, rows * size),
  }
}
