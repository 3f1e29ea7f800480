import { HIGH, type RowTable } from './byte-rows.ts'
import type { Grid } from './grid.ts'
import { joinParts } from './join-parts.ts'
import { kernel } from './kernel.ts'
import { TRANSITIONS } from './span-lattice.ts'
import { LABELS } from './spans.ts'
import type { Templates } from './templates.ts'
import { viewsOf } from './views.ts'

/** What a weight file holds. Weights are in steps of `STEP`, and count from those of label 0, which has none. */
export interface TaggerWeights extends RowTable {
  transitions: Int32Array
}

/** Tokens that are scored at one go. */
const STRETCH = 512
/** Bytes that the kernel lists of a token, and those of its sums; so many rows before and after the tokens have some. */
const LISTED = 20
const SUMS = 24
const MARGIN = 4
/** Bytes of a line of the cache: a bucket of rows lies in one. */
const LINE = 64

/** Scores of labels from hashed features: a sum of weights. */
export class Tagger {
  readonly transitions: Int32Array
  readonly #name: 'cues' | 'spans'
  readonly #table: number
  readonly #kept: number
  /** How many features a token has, and where the first thing that they look at lies, counted from its row. */
  readonly #count: number
  readonly #first: number

  /** @param name of the templates, which the kernel has as code */
  constructor(
    name: 'cues' | 'spans',
    { transitions, tags, cells }: TaggerWeights,
    { places, count, window }: Templates,
  ) {
    this.transitions = transitions
    this.#name = name
    this.#count = count
    this.#first = Math.min(...places)
    const memory = kernel()
    const buckets = tags.length >> 1
    const table = memory.reserve(memory.call.tableBytes(buckets), LINE)
    const none = memory.keep(new Uint8Array(16).fill(HIGH))
    this.#table = memory.keep(Int32Array.of(table, buckets - 1, none))
    this.#kept = memory.reserve(memory.call.keptBytes(window !== null), LINE)
    memory.call.layKept(this.#kept, window !== null)
    const [tagsAt, cellsAt] = memory.room(tags.byteLength, cells.byteLength)
    memory.put(tagsAt, tags)
    memory.put(cellsAt, cells)
    memory.call.layTable(tagsAt, cellsAt, buckets, table)
  }

  /** Puts the scores of the tokens `from` up to `to` of the grid at `scores` in the kernel's memory, `LABELS` each. */
  score(grid: Grid, from: number, to: number, seeds: Int32Array, scores: number): void {
    const memory = kernel()
    const [seedsAt, keys, lacking, making, sums] = memory.room(
      ...([seeds.byteLength, 4 * this.#count * STRETCH] as const),
      ...([LISTED * (STRETCH + MARGIN), LISTED * (STRETCH + MARGIN), SUMS * (STRETCH + 2 * MARGIN)] as const),
    )
    memory.put(seedsAt, seeds)
    const firstSums = sums + SUMS * MARGIN
    const stride = 4 * grid.names.length
    for (let start = from; start < to; start += STRETCH) {
      const n = Math.min(to - start, STRETCH)
      const first = 4 * (grid.row(start) + this.#first)
      const scoresAt = scores + 4 * LABELS * (start - from)
      memory.call[this.#name](
        ...([this.#table, seedsAt, first, stride, n, this.#kept, keys, lacking, making, firstSums, scoresAt] as const),
      )
    }
  }
}

/** Writes weights: lengths of tags and cells (uint32), then transitions, tags, cells. */
export function writeTagger({ transitions, tags, cells }: TaggerWeights): Uint8Array {
  return joinParts([new Uint32Array([tags.length, cells.length]), transitions, tags, cells])
}

/** Reads what `writeTagger` wrote; the arrays are views of `bytes`. */
export function readTagger(bytes: Uint8Array): TaggerWeights {
  const take = viewsOf(bytes)
  const [tags = 0, cells = 0] = take(Uint32Array, 2)
  return {
    transitions: take(Int32Array, TRANSITIONS),
    tags: take(Int32Array, tags),
    cells: take(Int32Array, cells),
  }
}
