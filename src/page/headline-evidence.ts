import { functionWords } from '../lexicon/function-words.ts'
import type { ZoneKind } from '../schema/record.ts'
import { chanceOf, type View, type ViewBlock, wordsOf } from './view.ts'

const FULL_STOP = /[.]["'”’)]*$/
const LEAST = 1e-4
const STEM = 6
const little = new Set(functionWords.en.split(' '))

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

/** Scores the blocks of a page as its headline: a higher score is a better candidate. */
export class HeadlineEvidence {
  readonly #view: View
  readonly #inBody = new Map<string, number>()
  readonly #times = new Map<string, number>()

  constructor(view: View) {
    this.#view = view
    for (const { text, kind } of view.blocks.slice(view.bodyStart, view.bodyEnd))
      if (kind === 'body') for (const word of contentWords(text)) add(this.#inBody, word)
    for (const { text } of view.blocks) add(this.#times, wordsOf(text))
  }

  score(block: ViewBlock): number {
    const { text, index } = block
    const words = wordsOf(text)
    const length = words.split(' ').length
    const again = Math.min(2, this.#times.get(words)! - 1) * (length >= 4 ? 1 : 0.2)
    return (
      this.#chances(block) +
      (length <= 1 ? WEIGHTS.oneWord : length <= 3 ? WEIGHTS.fewWords : length > 20 ? WEIGHTS.manyWords : 0) +
      this.#overlap(text) +
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
      WEIGHTS.headline * half(chanceOf(block, 'headline')) +
      WEIGHTS.body * half(chanceOf(block, 'body') + chanceOf(block, 'subheading'))
    )
  }

  #overlap(text: string): number {
    const words = contentWords(text)
    if (words.length === 0) return 0
    const shared = words.filter((word) => this.#inBody.has(word)).length
    const sum = words.reduce((total, word) => total + Math.log(1 + (this.#inBody.get(word) ?? 0)), 0)
    return (
      (WEIGHTS.shared * shared) / words.length +
      (WEIGHTS.frequency * sum) / words.length +
      WEIGHTS.frequencySum * Math.min(12, sum) +
      (shared === 0 && words.length >= 3 ? WEIGHTS.nothingShared : 0)
    )
  }

  /** Chance that one of the blocks from index `from` to `to` is of `kind`. */
  #near(kind: ZoneKind, from: number, to: number): number {
    let none = 1
    for (const block of this.#view.blocks.slice(Math.max(0, from), Math.max(0, to + 1)))
      none *= 1 - chanceOf(block, kind)
    return 1 - none
  }
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1)
}

/** The beginnings of the words of `text` that say what it is about. */
function contentWords(text: string): string[] {
  return wordsOf(text)
    .split(' ')
    .filter((word) => word.length > 2 && !little.has(word))
    .map((word) => word.slice(0, STEM))
}
