import type { Buckets } from './buckets.ts'
import { mix } from './hash.ts'

/** Bits of a small value, and of a kind of feature with it. */
const SMALL = 12
const PLAIN = 20
/** Numbers of kinds of features are below this. */
export const KINDS = 1 << (PLAIN - SMALL)

/**
 * The key of a feature: of a kind (below `KINDS`) and a value. Small values stand in the key as they are, so that most
 * features are found in a table without a search; others are mixed into it. A key of either sort is never one of the other.
 */
export function keyOf(kind: number, value: number): number {
  return value >>> SMALL === 0 ? (kind << SMALL) | value : mix(kind, value) | 0x80000000
}

/** Finds the rows of features. */
export class RowFinder {
  readonly #buckets: Buckets
  /** Of each plain key, the number after that of its row; 0 for none. */
  readonly #plain = new Uint16Array(1 << PLAIN)

  constructor(buckets: Buckets) {
    this.#buckets = buckets
    const { keys } = buckets
    if (keys.length > 0xffff) throw new RangeError(`${keys.length} rows of weights: at most ${0xffff}`)
    for (let row = 0; row < keys.length; row++) if (keys[row]! >= 0) this.#plain[keys[row]!] = row + 1
  }

  /** The row of each feature, -1 for one without weights. */
  rowsOf(features: Int32Array): Int32Array {
    const rows = new Int32Array(features.length)
    const plain = this.#plain
    const { starts, keys } = this.#buckets
    const mask = starts.length - 2
    for (let f = 0; f < features.length; f++) {
      const key = features[f]!
      if (key >= 0) {
        rows[f] = plain[key]! - 1
        continue
      }
      const bucket = key & mask
      const end = starts[bucket + 1]!
      let row = starts[bucket]!
      while (row < end && keys[row] !== key) row++
      rows[f] = row < end ? row : -1
    }
    return rows
  }
}
