import { monthWords } from '../lexicon/calendar.ts'
import type { Span } from '../schema/record.ts'
import { matchesOf } from '../text/matches.ts'
import { spanOf } from '../text/span.ts'
import { wordCount, wordsOf } from '../text/words.ts'
import { HeadlineEvidence } from './headline-evidence.ts'
import type { PageWords } from './page-words.ts'
import { isServerMessage } from './server-messages.ts'
import { isTrailRow } from './trail-rows.ts'
import { isTurnLink } from './turn-links.ts'
import type { View } from './view.ts'
import type { ViewBlock } from './view-block.ts'

/** What parts the title of the story from the name of the site in the title of a document. */
const BAR = /\|/g
const DASH = /\s[·•»«–—-]\s/g
/** What parts the story from the sections before it in a trail. */
const STEP = /\s[>›/]\s/
const APART = new RegExp(`${BAR.source}|${DASH.source}|${STEP.source}`)
/** Parts of a line that are looked at. */
const MOST_PARTS = 8
/** Fewest words of a line that is taken for a title with no better sign of it; most words of a headline. */
const MIN_WORDS = 3
const MAX_WORDS = 45
/** Blocks of the body that a headline may come after: what stands first may be a summary. */
const INTO_BODY = 3
/** Least score of a headline that no zone is named after. */
const LEAST_SCORE = -3.5
/** How much of the title of a document is looked at, in characters. */
const MAX_TITLE = 500
const LETTER = /\p{L}/u
const NUMBER = /^\d+$/
/** Most words of a date that stands alone. */
const DATE_WORDS = 3
/** A colon, or the end of a sentence: what comes after it goes on. */
const ANNOUNCES = /\S[:.!?…]\s?$/
const LINE_END = /[\r\n]/
/** The mark of a list that some renderings make of the head of a page. */
const BULLET = /^[•·▪◦‣*]\s+/
/** A byline on a line of its own that was joined to the headline. */
const BYLINE = /(?<=\S)\s{0,40}[\r\n]\s{0,40}by\s+\p{L}[^\r\n]{2,80}$/iu

export interface Headline {
  span: Span
  /** Index of the block that it stands in. */
  index: number
}

/**
 * The story's own title: the likeliest block of the head by its zone, its words and what stands around it. Where none
 * is likely, the title of the document up to the name of the site.
 */
export function readHeadline(view: View): Headline | null {
  const candidates = candidatesOf(view)
  const evidence = new HeadlineEvidence(view, candidates)
  let best: ViewBlock | null = null
  let most = LEAST_SCORE
  for (const block of candidates) {
    const score = evidence.score(block)
    if (score <= most) continue
    best = block
    most = score
  }
  if (!best) return fromTitle(view)
  best = likeliestOf(view, candidates, best)
  const next = view.blocks[best.index + 1]
  const end = next && goesOn(view, best, next) ? next.end : best.end
  const title = view.text.slice(best.start, end)
  const byline = LINE_END.test(title) ? BYLINE.exec(title) : null
  const start = best.start + (BULLET.exec(title)?.[0].length ?? 0)
  return { span: spanOf(view.text, start, byline ? best.start + byline.index : end)!, index: best.index }
}

/**
 * Of the blocks with the same words as `best` the one that the zones take for the headline: a trail may have it too. A
 * block that is but a part of it, between bars or dashes or at its end, is better: the rest is the section's name, the
 * site's or a kicker.
 */
function likeliestOf({ words }: View, blocks: readonly ViewBlock[], best: ViewBlock): ViewBlock {
  const parts = best.text.split(APART).slice(0, MOST_PARTS).map(wordsOf)
  const within = blocks.filter((block) => (parts.length > 1 && isPart(block.words, parts)) || isEnd(block, best))
  const same = within.length > 0 ? within : blocks.filter(({ index }) => words.areSame(index, best.index))
  return same.reduce((a, b) => (b.chanceOf('headline') > a.chanceOf('headline') ? b : a))
}

const isPart = (words: string, parts: readonly string[]): boolean =>
  parts.includes(words) && wordCount(words) >= MIN_WORDS

/** Has `whole` a kicker or a trail before the words of a block? What a colon announces belongs to the headline. */
function isEnd(block: ViewBlock, { text: whole }: ViewBlock): boolean {
  const before = whole.length - block.text.length
  if (before <= 0 || !whole.endsWith(block.text)) return false
  return wordCount(block.words) >= MIN_WORDS && !ANNOUNCES.test(whole.slice(0, before))
}

const candidatesOf = ({ blocks, words, bodyStart }: View): ViewBlock[] =>
  blocks
    .slice(0, bodyStart + INTO_BODY)
    .filter(
      (block) => block.kind !== 'page-title' && words.countIn(block.index) <= MAX_WORDS && !saysOther(block, words),
    )

/** Does a block say itself that it is no headline? */
function saysOther(block: ViewBlock, words: PageWords): boolean {
  const { text } = block
  return (
    !LETTER.test(text) ||
    isTrailRow(text) ||
    isTurnLink(text) ||
    isServerMessage(text) ||
    (words.countIn(block.index) <= DATE_WORDS && isDate(block.words))
  )
}

/** Is a text a month, a day of it or a year of it? */
const isDate = (words: string): boolean => words.split(' ').every((word) => NUMBER.test(word) || monthWords.has(word))

/** Does a headline go on in the block after it? So it does where the title of the document has both. */
function goesOn(view: View, { text }: ViewBlock, next: ViewBlock): boolean {
  if (next.kind !== 'headline') return false
  const both = wordsOf(`${text} ${next.text}`)
  return view.blocks.some((block) => block.kind === 'page-title' && block.words.startsWith(both))
}

/** The title of the document up to its first bar, else its last dash, that leaves at least three words before it. */
function fromTitle(view: View): Headline | null {
  const block = view.blocks.find(({ kind }) => kind === 'page-title')
  if (!block) return null
  const slice = view.text.slice(block.start, Math.min(block.end, block.start + MAX_TITLE))
  const leavesTitle = ({ index }: RegExpExecArray): boolean => wordCount(wordsOf(slice.slice(0, index))) >= MIN_WORDS
  const mark = matchesOf(slice, BAR).find(leavesTitle) ?? matchesOf(slice, DASH).findLast(leavesTitle)
  const end = block.start + (mark?.index ?? slice.length)
  return { span: spanOf(view.text, block.start, end)!, index: block.index }
}
