/** Slopes below this move nothing: most labels at most positions are that sure, and the square roots take the time. */
const STILL = 1e-4

/** Rows of weights under AdaGrad, with the average of each over all steps. A step costs what it moves. */
export class Learned {
  readonly values: Float32Array
  readonly #size: number
  readonly #rate: number
  readonly #l2: number
  readonly #squares: Float32Array
  /** Of each weight, the sum of its changes, each times the number of the step that made it. */
  readonly #late: Float64Array
  /** Labels that the step at hand moves, of those whose slopes were looked at last, and how many there are. */
  readonly #moved: Uint8Array
  #now = 0

  constructor(rows: number, size: number, { rate, start, l2 }: { rate: number; start: number; l2: number }) {
    this.#size = size
    this.#rate = rate
    this.#l2 = l2
    this.values = new Float32Array(rows * size)
    this.#squares = new Float32Array(rows * size).fill(start)
    this.#late = new Float64Array(rows * size)
    this.#moved = new Uint8Array(size)
  }

  /** Starts a new step. */
  step(): void {
    this.#now++
  }

  /** Adds `times` the weights of `row` to the scores that start at `at`. */
  addTo(scores: Float64Array, at: number, row: number, times: number): void {
    const { values } = this
    for (let y = at, end = at + this.#size, w = row * this.#size; y < end; y++, w++) scores[y]! += values[w]! * times
  }

  /** Moves those of `rows` from `from` up to `to` that are not below 0 against `times` the gradient that starts at `at`. */
  update(rows: Int32Array, from: number, to: number, gradient: Float64Array, at: number, times = 1): void {
    const moved = this.#moved
    let count = 0
    for (let y = 0; y < this.#size; y++) if (Math.abs(gradient[at + y]!) >= STILL) moved[count++] = y
    if (count === 0) return
    const { values } = this
    const squares = this.#squares
    const late = this.#late
    for (let f = from; f < to; f++) {
      const row = rows[f]!
      if (row < 0) continue
      for (let k = 0; k < count; k++) {
        const y = moved[k]!
        const w = row * this.#size + y
        const value = values[w]!
        const g = gradient[at + y]! * times + this.#l2 * value
        squares[w]! += g * g
        const change = (-this.#rate * g) / Math.sqrt(squares[w]!)
        values[w] = value + change
        late[w]! += change * this.#now
      }
    }
  }

  /** The average of the weights over all steps so far. */
  average(): Float64Array {
    return this.#late.map((late, w) => this.values[w]! - late / (this.#now + 1))
  }
}
