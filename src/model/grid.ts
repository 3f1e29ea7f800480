import { HeldRoom, kernel } from './kernel.ts'

/** What templates read beyond the ends of a sequence. */
const BEFORE = -1
const AFTER = -2

/**
 * What is known of the tokens of a sequence: a row of integers for each, and `pad` rows before the first and after the
 * last. One grid serves many sequences, one after the other.
 */
export class Grid {
  readonly names: readonly string[]
  readonly pad: number
  readonly #room = new HeldRoom()
  #first = 0

  constructor(names: readonly string[], pad: number) {
    this.names = names
    this.pad = pad
  }

  /** Where the rows lie: in the kernel's memory, which reads them. Growth of that makes another array of it. */
  get values(): Int32Array {
    return kernel().ints
  }

  /** Makes room for `n` tokens. */
  fit(n: number): void {
    const width = this.names.length
    this.#room.fit(4 * (n + 2 * this.pad) * width)
    this.#first = this.#room.at / 4 + this.pad * width
    this.values.fill(BEFORE, this.row(-this.pad), this.row(0))
    this.values.fill(AFTER, this.row(n), this.row(n + this.pad))
  }

  /** Where the row of token `i` starts in `values`. */
  row(i: number): number {
    return this.#first + i * this.names.length
  }
}
