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
  values = new Int32Array(0)

  constructor(names: readonly string[], pad: number) {
    this.names = names
    this.pad = pad
  }

  /** Makes room for `n` tokens; their rows hold what they held. */
  fit(n: number): void {
    const width = this.names.length
    const needed = (n + 2 * this.pad) * width
    if (this.values.length < needed) {
      this.values = new Int32Array(2 * needed)
      this.values.fill(BEFORE, 0, this.pad * width)
    }
    this.values.fill(AFTER, (n + this.pad) * width, needed)
  }

  /** Where the row of token `i` starts in `values`. */
  row(i: number): number {
    return (i + this.pad) * this.names.length
  }
}
