/*
 * Sums of weights two at a time: an integer of 32 bits holds two of 16 bits, and adding the integers adds both. What
 * runs over from the lower lane changes the upper one by one, which is taken back when they come apart; so a sum may
 * run over on the way, and only its end has to fit.
 */

/** What a weight of 1 is in a lane: weights keep two decimals, and sums up to 128 fit. */
const ONE = 256

/** Integers that are summed in one go, so that their sums stay in registers. */
const ABREAST = 4

/** Weights of small integers with a scale a row, as lanes; a row is made when it is first asked for. */
export class LaneRows {
  readonly #size: number
  /** Integers a row. */
  readonly #width: number
  readonly #rows: Int8Array
  readonly #scales: Float32Array
  readonly #lanes: Int32Array
  readonly #made: Uint8Array
  #found = new Int32Array(256)

  constructor(rows: Int8Array, scales: Float32Array, size: number) {
    this.#size = size
    this.#width = Math.ceil(size / 2 / ABREAST) * ABREAST
    this.#rows = rows
    this.#scales = scales
    this.#lanes = new Int32Array(scales.length * this.#width)
    this.#made = new Uint8Array(scales.length)
  }

  /**
   * Adds up rows.
   *
   * @param rows numbers of rows; those below 0 are none
   * @param offsets sum i is of `rows[offsets[i]]` up to `rows[offsets[i + 1]]`
   * @returns `size` values a sum
   */
  sums(rows: Int32Array, offsets: Int32Array): Float64Array {
    const size = this.#size
    const width = this.#width
    const lanes = this.#lanes
    const n = offsets.length - 1
    const sums = new Float64Array(n * size)
    const sum = new Int32Array(2 * width)
    for (let i = 0; i < n; i++) {
      const count = this.#find(rows, offsets[i]!, offsets[i + 1]!)
      const found = this.#found
      for (let k = 0; k < width; k += ABREAST) {
        let a = 0
        let b = 0
        let c = 0
        let d = 0
        for (let f = 0; f < count; f++) {
          const at = found[f]! + k
          a = (a + lanes[at]!) | 0
          b = (b + lanes[at + 1]!) | 0
          c = (c + lanes[at + 2]!) | 0
          d = (d + lanes[at + 3]!) | 0
        }
        const at = 2 * k
        apart(a, sum, at)
        apart(b, sum, at + 2)
        apart(c, sum, at + 4)
        apart(d, sum, at + 6)
      }
      for (let y = 0; y < size; y++) sums[i * size + y] = sum[y]! / ONE
    }
    return sums
  }

  /** Puts where the lanes of rows start into `#found`; gives how many there are. */
  #find(rows: Int32Array, from: number, to: number): number {
    if (this.#found.length < to - from) this.#found = new Int32Array(to - from)
    const found = this.#found
    let count = 0
    for (let f = from; f < to; f++) {
      const row = rows[f]!
      if (row < 0) continue
      if (!this.#made[row]) this.#make(row)
      found[count++] = row * this.#width
    }
    return count
  }

  #make(row: number): void {
    const scale = this.#scales[row]! * ONE
    const from = row * this.#size
    const at = row * this.#width
    for (let y = 0; y < this.#size; y++)
      this.#lanes[at + (y >> 1)]! += Math.round(this.#rows[from + y]! * scale) * (y & 1 ? 0x10000 : 1)
    this.#made[row] = 1
  }
}

/** Puts the two sums of an integer into `sums`. */
function apart(both: number, sums: Int32Array, at: number): void {
  const low = (both << 16) >> 16
  sums[at] = low
  sums[at + 1] = (both - low) >> 16
}
