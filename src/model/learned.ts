/** Slopes below this move nothing: most labels at most positions are that sure, and the square roots take the time. */
const STILL = 1e-4

/**
 * Rows of weights under AdaGrad, with the average of each over all steps. A row is brought up to date only when it is
 * touched, so a step costs what the example at hand has, not what the model has.
 */
export class Learned {
  readonly values: Float32Array
  readonly #size: number
  readonly #rate: number
  readonly #l2: number
  readonly #squares: Float32Array
  readonly #sums: Float64Array
  readonly #touched: Int32Array
  #now = 0

  constructor(rows: number, size: number, { rate, start, l2 }: { rate: number; start: number; l2: number }) {
    this.#size = size
    this.#rate = rate
    this.#l2 = l2
    this.values = new Float32Array(rows * size)
    this.#squares = new Float32Array(rows * size).fill(start)
    this.#sums = new Float64Array(rows * size)
    this.#touched = new Int32Array(rows)
  }

  /** Starts a new step. */
  step(): void {
    this.#now++
  }

  /** Adds `times` the weights of `row` to the scores that start at `at`. */
  addTo(scores: Float64Array, at: number, row: number, times: number): void {
    for (let y = 0, w = row * this.#size; y < this.#size; y++, w++) scores[at + y]! += this.values[w]! * times
  }

  /** Moves `row` against `times` the gradient that starts at `at`. */
  update(row: number, gradient: Float64Array, at: number, times = 1): void {
    const idle = this.#now - this.#touched[row]!
    this.#touched[row] = this.#now
    for (let y = 0, w = row * this.#size; y < this.#size; y++, w++) {
      const value = this.values[w]!
      this.#sums[w]! += value * idle
      const slope = gradient[at + y]!
      if (slope < STILL && slope > -STILL) continue
      const g = slope * times + this.#l2 * value
      this.#squares[w]! += g * g
      this.values[w] = value - (this.#rate * g) / Math.sqrt(this.#squares[w]!)
    }
  }

  /** The average of the weights over all steps so far. */
  average(): Float64Array {
    return this.#sums.map((sum, w) => {
      const idle = this.#now - this.#touched[Math.floor(w / this.#size)]! + 1
      return (sum + this.values[w]! * idle) / (this.#now + 1)
    })
  }
}
