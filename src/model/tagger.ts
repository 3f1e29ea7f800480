import { ByteRows, LANES, type RowTable } from './byte-rows.ts'
import type { Grid } from './grid.ts'
import { joinParts } from './join-parts.ts'
import { TRANSITIONS } from './span-lattice.ts'
import { LABELS } from './spans.ts'
import { type Room, roomFor, type Sums } from './template-code.ts'
import type { Templates } from './templates.ts'
import { viewsOf } from './views.ts'

/** What a weight file holds. Weights are in steps of `STEP`, and count from those of label 0, which has none. */
export interface TaggerWeights extends RowTable {
  transitions: Int32Array
}

/** Scores of labels from hashed features: a sum of weights. */
export class Tagger {
  readonly transitions: Int32Array
  readonly #sums: Sums
  readonly #rows: ByteRows
  readonly #room: Room

  constructor(weights: TaggerWeights, { count, sums }: Templates) {
    this.transitions = weights.transitions
    this.#sums = sums
    this.#rows = new ByteRows(weights)
    this.#room = roomFor(count)
  }

  /** Puts the scores of the tokens `from` up to `to` of the grid into `scores`, `LABELS` values a token. */
  score(grid: Grid, from: number, to: number, seeds: Int32Array, scores: Int32Array): void {
    const { sums } = this.#room
    for (let i = from, at = 0; i < to; i++, at += LABELS) {
      this.#sums(grid.values, grid.row(i), seeds, this.#rows, this.#room)
      scores[at] = 0
      for (let lane = 0; lane < LANES; lane += 2) spread(sums[lane]!, sums[lane + 1]!, scores, at + 1 + 2 * lane)
    }
  }
}

/** The four sums of two pairs of lanes: bytes 0 and 2 of a cell, bytes 1 and 3. */
function spread(even: number, odd: number, scores: Int32Array, at: number): void {
  const first = (even << 16) >> 16
  const second = (odd << 16) >> 16
  scores[at] = first
  scores[at + 1] = second
  scores[at + 2] = (even - first) >> 16
  scores[at + 3] = (odd - second) >> 16
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
