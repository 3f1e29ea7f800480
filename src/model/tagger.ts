import { ByteRows, LANES, type RowTable } from './byte-rows.ts'
import type { Grid } from './grid.ts'
import { joinParts } from './join-parts.ts'
import { TRANSITIONS } from './span-lattice.ts'
import { LABELS } from './spans.ts'
import { featuresAt, type Templates } from './templates.ts'
import { viewsOf } from './views.ts'

/** What a weight file holds. Weights are in steps of `STEP`, and count from those of label 0, which has none. */
export interface TaggerWeights extends RowTable {
  transitions: Int32Array
}

/** Sums that are kept, each in the place that its key gives it. */
const KEPT = 32_768
/** Integers of what is kept: the key, the sums, and one to fill up. */
const ENTRY = LANES + 2

/** Scores of labels from hashed features: a sum of weights. */
export class Tagger {
  readonly transitions: Int32Array
  readonly #templates: Templates
  readonly #rows: ByteRows
  readonly #features: Int32Array
  readonly #keys: Int32Array
  readonly #sums = new Int32Array(LANES)
  /**
   * Sums of groups of templates by their keys: news says the same words again and again. What is kept never changes a
   * result, so pages do not depend on those before them.
   */
  readonly #kept = new Int32Array(KEPT * ENTRY)

  constructor(weights: TaggerWeights, templates: Templates) {
    this.transitions = weights.transitions
    this.#templates = templates
    this.#rows = new ByteRows(weights)
    this.#features = new Int32Array(templates.count)
    this.#keys = new Int32Array(templates.groups.length)
    // places that nothing is in have the key 0, which belongs into the first one
    this.#kept[0] = 1
  }

  /** Puts the scores of the tokens `from` up to `to` of the grid into `scores`, `LABELS` values a token. */
  score(grid: Grid, from: number, to: number, seeds: Int32Array, scores: Int32Array): void {
    const templates = this.#templates
    const { count, groups } = templates
    const { values } = grid
    const kept = this.#kept
    const keys = this.#keys
    const sums = this.#sums
    for (let i = from; i < to; i++) {
      const row = grid.row(i)
      this.#sum(templates.rest, count, values, row, seeds, sums, 0)
      let a = sums[0]!
      let b = sums[1]!
      let c = sums[2]!
      let d = sums[3]!
      let e = sums[4]!
      let f = sums[5]!
      featuresAt(templates, seeds, values, row, count, count + groups.length, keys)
      for (let g = 0; g < groups.length; g++) {
        const key = keys[g]!
        const at = (key & (KEPT - 1)) * ENTRY
        if (kept[at] !== key) {
          kept[at] = key
          this.#sum(groups[g]!, groups[g + 1] ?? templates.rest, values, row, seeds, kept, at + 1)
        }
        a = (a + kept[at + 1]!) | 0
        b = (b + kept[at + 2]!) | 0
        c = (c + kept[at + 3]!) | 0
        d = (d + kept[at + 4]!) | 0
        e = (e + kept[at + 5]!) | 0
        f = (f + kept[at + 6]!) | 0
      }
      const at = (i - from) * LABELS
      scores[at] = 0
      spread(a, b, scores, at + 1)
      spread(c, d, scores, at + 5)
      spread(e, f, scores, at + 9)
    }
  }

  /** Puts the sums of the weights of the templates `first` up to `end` into `sums`, from place `at` on. */
  #sum(
    first: number,
    end: number,
    values: Int32Array,
    row: number,
    seeds: Int32Array,
    sums: Int32Array,
    at: number,
  ): void {
    const features = this.#features
    featuresAt(this.#templates, seeds, values, row, first, end, features)
    this.#rows.sum(features, this.#rows.find(features, end - first), sums, at)
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
