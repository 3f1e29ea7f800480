import type { ZoneKind } from '../schema/record.ts'
import { HashCounts } from '../text/hash-counts.ts'
import type { WordHashes } from '../text/word-hashes.ts'
import { languages } from './phrase-tables.ts'
import { functionWordMask } from './phrases.ts'
import type { View } from './view.ts'
import type { ViewBlock } from './view-block.ts'

const FULL_STOP = /[.]["'”’)]*$/
const LEAST = 1e-4
const SHORTEST = 3

/**
 * How much each sign speaks for a headline. Fitted by logistic regression over the candidates of each of the 247
 * labelled pages, zones named by models that had not seen the page; then moved, not far, by another over 364 pages of
 * blogs, institutions and news, most of them in German, and rounded.
 */
const WEIGHTS = {
  /** Half the logarithm of the chances that the zones give: of a headline, of body, of a trail, which may have it too. */
  headline: 1.75,
  body: -0.3,
  inTrail: 0.4,
  /** One word, more than twenty. */
  oneWord: -1.1,
  manyWords: -0.4,
  /** Share of its words that the story has; how often it has them, on average and in sum; that it has none. */
  shared: 0.8,
  frequency: 1.1,
  frequencySum: 0.1,
  nothingShared: 0.2,
  /** How often it comes again on the page, twice at most. */
  repeated: 0.45,
  /** A byline or date in the four or five lines after it, a standfirst in the three, a trail in the four before it. */
  byline: 0.5,
  timestamp: 0.45,
  standfirst: 1,
  breadcrumb: 0.9,
  fullStop: -0.95,
} as const

/** Zones that tell where they are near, and how many blocks off at most. */
type Near = 'byline' | 'timestamp' | 'standfirst' | 'breadcrumb'
const REACH = 5

/** Scores the candidates for a page's headline: a higher score is a better one. */
export class HeadlineEvidence {
  readonly #view: View
  /** How often the story has each of the words of the candidates. */
  readonly #inBody: HashCounts
  /** Of each zone that tells, how likely each block of the head is of another one. */
  readonly #others: Readonly<Record<Near, Float64Array>>
  /** Languages, a bit each, whose function words say nothing: English, and the story's own. */
  readonly #languages: number

  /** @param candidates in the order of the page */
  constructor(view: View, candidates: readonly ViewBlock[]) {
    this.#view = view
    const size = Math.min(view.blocks.length, (candidates.at(-1)?.index ?? 0) + REACH + 1)
    const others = (kind: ZoneKind): Float64Array => {
      const chances = new Float64Array(size)
      for (let i = 0; i < size; i++) chances[i] = 1 - view.blocks[i]!.chanceOf(kind)
      return chances
    }
    this.#others = {
      byline: others('byline'),
      timestamp: others('timestamp'),
      standfirst: others('standfirst'),
      breadcrumb: others('breadcrumb'),
    }
    this.#languages = maskOf('en') | maskOf(view.language)
    const { words, firsts } = view.words
    this.#inBody = new HashCounts(candidates.reduce((sum, { index }) => sum + view.words.countIn(index), 0))
    for (const { index } of candidates)
      for (let i = firsts[index]!; i < firsts[index + 1]!; i++)
        if (this.#isTelling(words, i)) this.#inBody.put(words.stems[i]!)
    const { stems } = words
    for (let b = view.bodyStart; b < view.bodyEnd; b++) {
      if (view.blocks[b]!.kind !== 'body') continue
      for (let i = firsts[b]!; i < firsts[b + 1]!; i++)
        if (this.#inBody.has(stems[i]!) && this.#isTelling(words, i)) this.#inBody.add(stems[i]!)
    }
  }

  score(block: ViewBlock): number {
    const { index } = block
    const { words } = this.#view
    const length = words.countIn(index)
    const again = Math.min(2, words.timesOf(index) - 1) * (length >= 4 ? 1 : 0.2)
    return (
      this.#chances(block) +
      (length <= 1 ? WEIGHTS.oneWord : length > 20 ? WEIGHTS.manyWords : 0) +
      this.#overlap(index) +
      WEIGHTS.repeated * again +
      WEIGHTS.byline * this.#near('byline', index + 1, index + 4) +
      WEIGHTS.timestamp * this.#near('timestamp', index + 1, index + 5) +
      WEIGHTS.standfirst * this.#near('standfirst', index + 1, index + 3) +
      WEIGHTS.breadcrumb * this.#near('breadcrumb', index - 4, index - 1) +
      (length > 4 && FULL_STOP.test(block.text) ? WEIGHTS.fullStop : 0)
    )
  }

  #chances(block: ViewBlock): number {
    const half = (chance: number): number => Math.max(-7, Math.log(chance + LEAST)) / 2
    return (
      WEIGHTS.headline * half(block.chanceOf('headline')) +
      WEIGHTS.body * half(block.chanceOf('body') + block.chanceOf('subheading')) +
      WEIGHTS.inTrail * half(block.chanceOf('breadcrumb'))
    )
  }

  #overlap(index: number): number {
    let all = 0
    let shared = 0
    let sum = 0
    const { words, firsts } = this.#view.words
    for (let i = firsts[index]!; i < firsts[index + 1]!; i++) {
      if (!this.#isTelling(words, i)) continue
      const times = this.#inBody.of(words.stems[i]!)
      all++
      if (times === 0) continue
      shared++
      sum += Math.log(1 + times)
    }
    if (all === 0) return 0
    return (
      (WEIGHTS.shared * shared) / all +
      (WEIGHTS.frequency * sum) / all +
      WEIGHTS.frequencySum * Math.min(12, sum) +
      (shared === 0 && all >= 3 ? WEIGHTS.nothingShared : 0)
    )
  }

  /** Chance that one of the blocks from index `from` to `to` is of `kind`. */
  #near(kind: Near, from: number, to: number): number {
    const others = this.#others[kind]
    const last = Math.min(to, others.length - 1)
    let none = 1
    for (let i = Math.max(0, from); i <= last; i++) none *= others[i]!
    return 1 - none
  }

  /** Does word `i` say what a text is about? */
  #isTelling({ hashes, lengths }: WordHashes, i: number): boolean {
    return lengths[i]! >= SHORTEST && !(functionWordMask(hashes[i]!) & this.#languages)
  }
}

/** The bit of a language's function words; none of one that is not known. */
function maskOf(language: string | undefined): number {
  const place = (languages as readonly (string | undefined)[]).indexOf(language)
  return place < 0 ? 0 : 1 << place
}
