import type { Span } from '../schema/record.ts'
import { spanOf } from '../text/span.ts'
import { plainSpan, type View, type ViewBlock, wordsOf } from './view.ts'

/** What parts the title of the story from the name of the site in the title of a document. */
const BAR = /\s*\|\s*/g
const DASH = /\s[·•»«–—-]\s/g
/** Fewest words of a line that is taken for a headline with no better sign of it. */
const MIN_WORDS = 3

export interface Headline {
  span: Span
  /** Index of the block that it stands in. */
  index: number
}

/**
 * The story's own title: of the blocks that the zones call headline the one that repeats the title of the document,
 * else the first. With none, a line before the body that repeats the document's title; else that title itself up to
 * the name of the site.
 */
export function readHeadline(view: View): Headline | null {
  const titles = view.blocks.filter(({ kind }) => kind === 'page-title').map((block) => wordsOf(block.text))
  const repeats = ({ text }: ViewBlock): boolean => {
    const words = wordsOf(text)
    return words.split(' ').length >= MIN_WORDS && titles.some((title) => title.startsWith(words))
  }
  const named = view.blocks.filter(({ kind }) => kind === 'headline')
  const best = named.find(repeats) ?? named[0] ?? headBlocks(view).find(repeats)
  return best ? { span: plainSpan(best), index: best.index } : fromTitle(view)
}

const headBlocks = (view: View): ViewBlock[] =>
  view.blocks.slice(0, view.bodyStart).filter(({ kind }) => kind !== 'page-title')

/** The title of the document up to its first bar, else its last dash, that leaves at least three words before it. */
function fromTitle(view: View): Headline | null {
  const block = view.blocks.find(({ kind }) => kind === 'page-title')
  if (!block) return null
  const slice = view.text.slice(block.start, block.end)
  const leavesTitle = ({ index }: RegExpExecArray): boolean =>
    wordsOf(slice.slice(0, index)).split(' ').length >= MIN_WORDS
  const mark = [...slice.matchAll(BAR)].find(leavesTitle) ?? [...slice.matchAll(DASH)].findLast(leavesTitle)
  const end = block.start + (mark?.index ?? slice.length)
  return { span: spanOf(view.text, block.start, end)!, index: block.index }
}
