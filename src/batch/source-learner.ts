import { pageBlocks } from '../page/blocks.ts'
import { comesBack, FEWEST } from '../page/source-lines.ts'
import { lineKey } from './line-key.ts'
import { memoryOf, type SourceMemory } from './source-memory.ts'

/** Code units from which on a line is prose that tells whether two pages are the same story. */
const LONG = 60
/**
 * Least share of such prose, that of the source left out, that must be new for a page not to be a copy of others. Of the
 * pages of a publisher in the corpus that are different stories hardly any two share more than 0.2 of it, copies 0.42
 * or more.
 */
const NEW = 0.7
/** Most lines that are remembered at a time: about 100 MB. */
const MOST = 1 << 20

/**
 * Reads pages and learns the lines that come back on the pages of a source. A line counts once a page. Copies of a page
 * do not count, nor pages without prose, of which that cannot be told: what comes back with its story is the story.
 * When there are too many lines the rarest are forgotten.
 */
export class SourceLearner {
  /** Pages that have a line, by its key. */
  readonly #lines = new Map<number, number>()
  /** Pages of each source. */
  readonly #pages = new Map<string, number>()
  readonly #most: number

  /** @param most lines that are remembered at a time */
  constructor(most = MOST) {
    this.#most = most
  }

  /** Learns from a page of `source`. */
  read(source: string, text: string): void {
    const all = this.#pages.get(source) ?? 0
    const keys = new Set<number>()
    let fresh = 0
    let known = 0
    for (const { start, end } of pageBlocks(text)) {
      const key = lineKey(source, text.slice(start, end))
      const length = keys.has(key) || end - start < LONG ? 0 : end - start
      const pages = this.#lines.get(key) ?? 0
      if (!pages) fresh += length
      else if (!comesBack(pages, all)) known += length
      keys.add(key)
    }
    if (fresh === 0 || fresh < NEW * (fresh + known)) return
    this.#pages.set(source, all + 1)
    for (const key of keys) this.#lines.set(key, (this.#lines.get(key) ?? 0) + 1)
    if (this.#lines.size > this.#most) this.#forget()
  }

  /** What was learned. */
  memory(): SourceMemory {
    const counts = new Map([...this.#lines].filter(([, pages]) => pages >= FEWEST))
    for (const [source, pages] of this.#pages) if (pages >= FEWEST) counts.set(lineKey(source, ''), pages)
    return memoryOf(counts)
  }

  /** Drops lines that few pages have until half of the room is free. */
  #forget(): void {
    for (let few = 1; this.#lines.size > this.#most / 2; few *= 2)
      for (const [key, pages] of this.#lines) if (pages <= few) this.#lines.delete(key)
  }
}
