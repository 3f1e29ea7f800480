import { functionWords } from '../lexicon/function-words.ts'
import type { ZoneKind } from '../schema/record.ts'
import { wordCount } from '../text/words.ts'
import type { View } from './view.ts'
import type { ViewBlock } from './view-block.ts'

const FULL_STOP = /[.]["'”’)]*$/
const LEAST = 1e-4
const STEM = 6
const SHORTEST = 3
/** Hashes of words, of so many bits that they are small integers. */
const HASH_BITS = 0x3fffffff

/**
 * How much each sign speaks for a headline. Fitted by logistic regression over the candidates of each of the 247
 * labelled pages, zones named by models that had not seen the page, and rounded.
 */
const WEIGHTS = {
  /** Half the logarithm of the chances that the zones give: of a headline, and of body. */
  headline: 1.5,
  body: -0.7,
  /** One word, two or three, more than twenty. */
  oneWord: -0.85,
  fewWords: -0.55,
  manyWords: -0.4,
  /** Share of its words that the story has; how often it has them, on average and in sum; that it has none. */
  shared: 0.8,
  frequency: 0.85,
  frequencySum: 0.25,
  nothingShared: 0.4,
  /** How often it comes again on the page, twice at most. */
  repeated: 0.4,
  /** A byline or date in the four or five lines after it, a standfirst in the three, a trail in the four before it. */
  byline: 0.9,
  timestamp: 0.9,
  standfirst: 1,
  breadcrumb: 0.95,
  fullStop: -0.85,
} as const

/** Scores the candidates for a page's headline: a higher score is a better one. */
export class HeadlineEvidence {
  readonly #view: View
  /** How often the story has each of the words of the candidates. */
  readonly #inBody = new Map<number, number>()

  constructor(view: View, candidates: readonly ViewBlock[]) {
    this.#view = view
    for (const { words } of candidates) forEachStem(words, (stem) => this.#inBody.set(stem, 0))
    const count = (stem: number): void => {
      const times = this.#inBody.get(stem)
      if (times !== undefined) this.#inBody.set(stem, times + 1)
    }
    for (let i = view.bodyStart; i < view.bodyEnd; i++) {
      const { kind, words } = view.blocks[i]!
      if (kind === 'body') forEachStem(words, count)
    }
  }

  score(block: ViewBlock): number {
    const { text, words, index } = block
    const length = wordCount(words)
    const again = Math.min(2, this.#view.timesOf(words) - 1) * (length >= 4 ? 1 : 0.2)
    return (
      this.#chances(block) +
      (length <= 1 ? WEIGHTS.oneWord : length <= 3 ? WEIGHTS.fewWords : length > 20 ? WEIGHTS.manyWords : 0) +
      this.#overlap(words) +
      WEIGHTS.repeated * again +
      WEIGHTS.byline * this.#near('byline', index + 1, index + 4) +
      WEIGHTS.timestamp * this.#near('timestamp', index + 1, index + 5) +
      WEIGHTS.standfirst * this.#near('standfirst', index + 1, index + 3) +
      WEIGHTS.breadcrumb * this.#near('breadcrumb', index - 4, index - 1) +
      (length > 4 && FULL_STOP.test(text) ? WEIGHTS.fullStop : 0)
    )
  }

  #chances(block: ViewBlock): number {
    const half = (chance: number): number => Math.max(-7, Math.log(chance + LEAST)) / 2
    return (
      WEIGHTS.headline * half(block.chanceOf('headline')) +
      WEIGHTS.body * half(block.chanceOf('body') + block.chanceOf('subheading'))
    )
  }

  #overlap(words: string): number {
    let all = 0
    let shared = 0
    let sum = 0
    forEachStem(words, (stem) => {
      const times = this.#inBody.get(stem)!
      all++
      if (times) shared++
      sum += Math.log(1 + times)
    })
    if (all === 0) return 0
    return (
      (WEIGHTS.shared * shared) / all +
      (WEIGHTS.frequency * sum) / all +
      WEIGHTS.frequencySum * Math.min(12, sum) +
      (shared === 0 && all >= 3 ? WEIGHTS.nothingShared : 0)
    )
  }

  /** Chance that one of the blocks from index `from` to `to` is of `kind`. */
  #near(kind: ZoneKind, from: number, to: number): number {
    const { blocks } = this.#view
    const last = Math.min(to, blocks.length - 1)
    let none = 1
    for (let i = Math.max(0, from); i <= last; i++) none *= 1 - blocks[i]!.chanceOf(kind)
    return 1 - none
  }
}

const little = new Set(functionWords.en.split(' ').map((word) => hashOf(word) & HASH_BITS))

/** Gives a hash of the beginning of each word that says what a text is about. */
function forEachStem(words: string, give: (stem: number) => void): void {
  for (let from = 0; from < words.length; ) {
    let to = words.indexOf(' ', from)
    if (to < 0) to = words.length
    if (to - from >= SHORTEST && !little.has(hashOf(words, from, to) & HASH_BITS))
      give(hashOf(words, from, Math.min(to, from + STEM)) & HASH_BITS)
    from = to + 1
  }
}

/** FNV-1a of the code units from `from` to `to`. */
function hashOf(words: string, from = 0, to = words.length): number {
  let h = 0x811c9dc5
  for (let i = from; i < to; i++) h = Math.imul(h ^ words.charCodeAt(i), 0x01000193)
  return h
}
