import type { Buckets } from './buckets.ts'
import { KINDS } from './feature-keys.ts'
import { joinParts } from './join-parts.ts'
import { kernel } from './kernel.ts'
import type { Transitions } from './lattice.ts'
import { ALIGNED, viewsOf } from './views.ts'

/** A sequence of which features, or the slots of their rows of weights, are listed position by position. */
export interface Sequence {
  /** Where each position's part of the list starts, and where the last one's ends. */
  offsets: Int32Array
  /** The sort of the edge into each position; none if there is but one. */
  edges?: Uint8Array
}

/** The same with its list of hashed features. */
export interface Features extends Sequence {
  features: Int32Array
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

/** Lanes of a vector, and numbers of an entry of the list of marginals, as the kernel has them. */
const EIGHT = 8
const ENTRY = 3

/** A linear-chain conditional random field over hashed features: gives scores, labels and marginals. */
export class Crf {
  readonly labels: readonly string[]
  readonly transitions: Transitions
  /** Where the kernel has it. */
  readonly field: number

  constructor({ labels, transitions, keys, rows, scales }: CrfWeights) {
    this.labels = labels
    this.transitions = transitions
    const { size, between, first, last } = transitions
    const memory = kernel()
    const places = 2 ** Math.ceil(Math.log2(2 * keys.length + 1))
    const keysAt = memory.keep(keys)
    const kinds = memory.reserve((KINDS + 1) * 4)
    const plain = memory.reserve(memory.call.layKinds(keysAt, keys.length, kinds) * 4)
    this.field = memory.keep(
      Int32Array.of(
        ...[size, memory.keep(rows), memory.keep(scales)],
        ...[memory.reserve((keys.length + 1) * memory.call.slotBytes(size)), 1],
        ...[kinds, plain, memory.reserve(places * 8), places - 1],
        ...[memory.keep(between), memory.reserve(between.byteLength), memory.keep(first), memory.keep(last)],
        memory.reserve((size + 1) * between.BYTES_PER_ELEMENT),
      ),
    )
    memory.call.layKeys(this.field, keysAt, keys.length)
  }

  /** A field with the weights of a file that `writeCrf` made. */
  static read(bytes: Uint8Array): Crf {
    return new Crf(readCrf(bytes))
  }

  /** The slot of each feature's row of weights, 0 for one without: looked up once for all that is asked of a sequence. */
  slotsOf({ features }: Features): Int32Array {
    const memory = kernel()
    const [at] = memory.room(features.byteLength)
    memory.put(at, features)
    memory.call.findSlots(this.field, at, at + features.byteLength)
    return memory.ints.slice(at / 4, at / 4 + features.length)
  }

  /**
   * Probability of each label at each position, `labels.length` values a position.
   *
   * @param slots of the features; those without weights may be left out, and kinds may stand in the upper bytes
   * @param adjust changes the scores, sums of the weights of each position's features, before probabilities are made
   */
  marginals(slots: Int32Array, { offsets, edges }: Sequence, adjust?: (scores: Float64Array) => void): Float64Array {
    const memory = kernel()
    const n = offsets.length - 1
    const size = n * this.labels.length
    const [at, offsetsAt, edgesAt, ends, scores, list] = memory.room(
      ...([slots.byteLength, offsets.byteLength, n, 4 * n, 8 * (size + EIGHT), 0] as const),
    )
    memory.put(at, slots)
    memory.put(offsetsAt, offsets)
    if (edges) memory.put(edgesAt, edges)
    memory.call.fieldScores(this.field, at, offsetsAt, n, scores)
    adjust?.(memory.doubles.subarray(scores / 8, scores / 8 + size))
    const cut = Math.log(LEAST)
    // addresses come signed: the upper half of the memory lies below 0
    const end = memory.call.fieldMarginals(this.field, scores, edges ? edgesAt : 0, n, ends, list, LEAST, cut) >>> 0
    const { ints, doubles } = memory
    const marginals = new Float64Array(size)
    for (let e = list / 8; e < end / 8; e += ENTRY) marginals[ints[2 * e]!] = doubles[e + 1]!
    return marginals
  }

  /**
   * How much more the weights of each position's features speak for one label than for another, added up by groups of
   * their kinds.
   *
   * @param slots of the features, their kinds in the upper bytes
   * @param pairs the two labels, position by position
   * @param groups the group of each kind of feature
   * @returns `count` sums a position, one for each group; they hold until the next call
   */
  leanings(
    slots: Int32Array,
    { offsets }: Sequence,
    pairs: Uint8Array,
    groups: Uint8Array,
    count: number,
  ): Float64Array {
    const memory = kernel()
    const n = offsets.length - 1
    const [at, offsetsAt, pairsAt, groupsAt, sums] = memory.room(
      ...([slots.byteLength, offsets.byteLength, 2 * n, groups.length, 8 * n * count] as const),
    )
    memory.put(at, slots)
    memory.put(offsetsAt, offsets)
    memory.put(pairsAt, pairs)
    memory.put(groupsAt, groups)
    memory.call.leanings(this.field, at, offsetsAt, n, pairsAt, groupsAt, count, sums)
    return memory.doubles.subarray(sums / 8, sums / 8 + n * count)
  }
}

/*
 * The file, little-endian: length of the header (uint32); header, JSON padded with spaces so that what follows starts
 * at a multiple of 8; first, last (float64); transitions, sort by sort (float32); starts of buckets (uint32); keys
 * (int32); scales (float32); rows (int8).
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
