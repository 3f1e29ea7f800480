import type { Attribution, Quote } from '../schema/record.ts'

interface Content {
  start: number
  end: number
  attribution: Attribution
}

/** The smallest part of a quote that a content must hold to be its own. */
const LEAST = 0.5
/** Contents that start before a quote are looked through so far back: a bound on the work that odd pages make. */
const MOST = 30

/** Finds for each quote, asked in the order of the text, the learned attribution whose content holds it. */
export class LearnedAttributions {
  readonly #contents: Content[] = []
  #next = 0

  constructor(attributions: readonly Attribution[]) {
    for (const attribution of attributions)
      for (const { start, end } of attribution.content) this.#contents.push({ start, end, attribution })
    this.#contents.sort((a, b) => a.start - b.start)
  }

  of({ start, end }: Quote): Attribution | null {
    while (this.#next < this.#contents.length && this.#contents[this.#next]!.start < end) this.#next++
    let best: Attribution | null = null
    let most = LEAST * (end - start)
    for (let i = this.#next - 1; i >= Math.max(0, this.#next - MOST); i--) {
      const content = this.#contents[i]!
      const shared = Math.min(end, content.end) - Math.max(start, content.start)
      if (shared <= most) continue
      best = content.attribution
      most = shared
    }
    return best
  }
}
