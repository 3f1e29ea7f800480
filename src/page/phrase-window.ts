/** How many blocks of a window begin with a phrase of each kind; the window slides down the page. */
export class PhraseWindow {
  /** Of each kind. */
  readonly counts = new Int32Array(32)
  /** The kinds that there are, a bit each. */
  kinds = 0
  readonly #starts: Int32Array
  #from = 0
  #to = 0

  /** @param starts kinds of phrases that each block of the page begins with, a bit each */
  constructor(starts: Int32Array) {
    this.#starts = starts
  }

  /** Moves on to the blocks from index `from` to before `to`. */
  slide(from: number, to: number): void {
    while (this.#to < to)
      for (let rest = this.#starts[this.#to++]!; rest; rest &= rest - 1) {
        const kind = 31 - Math.clz32(rest & -rest)
        this.counts[kind]!++
        this.kinds |= 1 << kind
      }
    while (this.#from < from)
      for (let rest = this.#starts[this.#from++]!; rest; rest &= rest - 1) {
        const kind = 31 - Math.clz32(rest & -rest)
        if (--this.counts[kind]! === 0) this.kinds &= ~(1 << kind)
      }
  }
}
