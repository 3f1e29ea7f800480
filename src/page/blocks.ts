import { isRole } from '../lexicon/person-words.ts'
import { blocksOf, type Extent } from '../text/blocks.ts'
import { charClass, codesOf, LOWER, SPACE } from '../text/chars.ts'
import { borders, readWords, type Words } from './borders.ts'

/**
 * Cuts a page into blocks, a paragraph or a line each: lines of hard-wrapped text joined, the pieces of a text whose
 * scraper broke the line at each inline tag joined, a page on a single line split where lines are likely to have been.
 */
export function pageBlocks(text: string): Extent[] {
  const blocks = blocksOf(text)
  return splitLong(
    text,
    blocks.some((block) => text.slice(block.start, block.end).includes('\n')) ? blocks : joinPieces(text, blocks),
  )
}

const CONTINUES = codesOf(',.;:)]’”')
const EMPTY_LINE = /\n[^\S\n]*\n/
/** Share of lines that can only go on from the one before, from which on the page is taken to be in pieces. */
const TELLING_SHARE = 0.008
/** Probability of a border under which a line goes on with the one before, on pages in pieces and on others. */
const GOES_ON = 0.1
const GOES_ON_SELDOM = 0.01
const GOES_ON_LOWER = 0.6
const GOES_ON_LOWER_SELDOM = 0.1
/** The same where the line before ends in the midst of a sentence with what a person is: "said Governor". */
const GOES_ON_WITH_NAME = 0.5
const ENDS_IN_WORDS = /\p{Ll} (\p{L}+)$/u
/** Code units at the end of a line in which two words stand. */
const LAST_WORDS = 40

/** How a block begins: 0 like any, 1 in lower case, 2 with a mark that can only go on from what is before. */
function opening(text: string, { start, end }: Extent): 0 | 1 | 2 {
  const code = text.charCodeAt(start)
  if (charClass(code) === LOWER) return 1
  if (!CONTINUES.has(code)) return 0
  return end === start + 1 || charClass(text.charCodeAt(start + 1)) === SPACE ? 2 : 1
}

function joinPieces(text: string, blocks: Extent[]): Extent[] {
  const openings = blocks.map((block) => opening(text, block))
  const telling = openings.filter((kind) => kind === 2).length
  // without one such line the page is not in pieces, and the model of borders need not be asked
  if (!telling) return blocks
  const often = telling > 1 && telling >= blocks.length * TELLING_SHARE
  const words = readWords(text)
  const p = borders(words)
  const joined: Extent[] = []
  let w = 0
  blocks.forEach((block, b) => {
    const last = joined.at(-1)
    while (w < words.size && words.starts[w]! < block.start) w++
    const here = w > 0 && w < words.size && words.starts[w]! < block.end ? p[w - 1]! : openings[b] === 2 ? 0 : 1
    const usual = openings[b] ? (often ? GOES_ON_LOWER : GOES_ON_LOWER_SELDOM) : often ? GOES_ON : GOES_ON_SELDOM
    const most = often && last && endsInRole(text, last) ? Math.max(usual, GOES_ON_WITH_NAME) : usual
    const near = last && !EMPTY_LINE.test(text.slice(last.end, block.start))
    if (last && near && (here < most || (openings[b] === 2 && often))) last.end = block.end
    else joined.push({ ...block })
  })
  return joined
}

function endsInRole(text: string, { start, end }: Extent): boolean {
  const word = ENDS_IN_WORDS.exec(text.slice(Math.max(start, end - LAST_WORDS), end))?.[1]
  return word !== undefined && isRole(word.toLowerCase())
}

/** Code units from which on a line is looked through for borders, and the same of a page that is one line. */
const LONG = 1200
const LONG_PAGE = 600
/** Share of the page that such a line must hold: long paragraphs on pages with lines are left alone. */
const LONG_SHARE = 0.5
const SPLITS = 0.3

function splitLong(text: string, blocks: readonly Extent[]): Extent[] {
  const all = blocks.reduce((sum, { start, end }) => sum + end - start, 0)
  if (blocks.length === 1 && all > LONG_PAGE) return split(text, blocks[0]!)
  if (!blocks.some(({ start, end }) => end - start > LONG && end - start > all * LONG_SHARE)) return [...blocks]
  return blocks.flatMap((block) => (block.end - block.start > LONG ? split(text, block) : [block]))
}

function split(text: string, { start, end }: Extent): Extent[] {
  const words = readWords(text, start, end)
  const p = borders(words)
  const parts: Extent[] = []
  let from = start
  for (let i = 0; i < p.length; i++) {
    const gap = words.gaps[i]!
    if (gap < 0 || p[i]! < SPLITS) continue
    parts.push({ start: from, end: endOf(text, words, i) })
    from = gap
  }
  parts.push({ start: from, end })
  return parts
}

/** Where the text before the gap after word `i` ends. */
function endOf(text: string, words: Words, i: number): number {
  let end = words.gaps[i]!
  while (charClass(text.charCodeAt(end - 1)) === SPACE) end--
  return end
}
