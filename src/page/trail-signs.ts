import { femaleNames, maleNames } from '../lexicon/given-names.ts'
import { HashCounts, placesOf, shareOf } from '../text/hash-counts.ts'
import { wordsIn } from '../text/word-hashes.ts'
import { wordsOf } from '../text/words.ts'
import type { Headline } from './headline.ts'
import {
  isHome,
  isLabel,
  isSentenceEnd,
  isShort,
  isTrail,
  shareOfControls,
  startsAtHome,
  wordsApart,
} from './trail-forms.ts'
import { logOf, type TrailLine, trailLine } from './trail-lines.ts'
import type { View } from './view.ts'
import type { ViewBlock } from './view-block.ts'

/** Blocks before the headline and after it that may be of the trail. */
const BEFORE = 14
const AFTER = 4
/** Blocks before the headline in which any row of parts is a trail. */
const NEAR = 2
/** Most lines of a trail of one part a line. */
const RUN = 6
/** Longest line, in characters, of a trail. */
export const MAX_LENGTH = 260
const SURE = 0.6
/** Shorter words tell nothing of what a story is about. */
const SHORTEST = 3
const NUMBERED = /^\d{1,2}\. \S/
const DATE = /\b(?:19|20)\d\d\b|\d{1,2}:\d\d/
const LETTER = /\p{L}/u
const EMPTY_LINE = /\n[^\S\n]*\n/
const INDENT = /[^\S\n]/

/** Signs and how strong each is. */
export type Signs = readonly (readonly [sign: string, value: number])[]

/** A block near the headline that may be of the trail. */
export interface TrailCandidate {
  block: ViewBlock
  /** Too long, whatever the signs say. */
  never: boolean
  /** A label of two words or more says so ("Filed under"): nothing but parts stands between it and the headline. */
  told: boolean
  /** What speaks of the block itself; nothing where it is too long. */
  signs: Signs
  /** How it goes on from the candidate above it; none where the headline stands between, or nothing. */
  links: Signs | null
  /** The one above is of no trail if this one is. */
  isFirst: boolean
}

/** What the signs of all candidates of a page are told by. */
interface Head {
  view: View
  headline: ViewBlock
  title: string
  titleWords: HashCounts
  indent: number
  /** Index of the block from which one part stands a line, if any does, else that of the headline. */
  run: number
}

/** The blocks around the headline that may be of the trail, from above downwards, with the signs that speak of each. */
export function trailCandidates(view: View, { index, span }: Headline): TrailCandidate[] {
  const { blocks, text } = view
  const headline = blocks[index]!
  const title = wordsOf(span.text)
  const run = runStart(view, index, title)
  const head: Head = {
    view,
    headline,
    title,
    titleWords: placesOf(wordsIn(title)),
    indent: indentOf(text, headline.start),
    run,
  }
  const first = blocks[run]!
  const isTold = isLabel(first.words) && first.words.includes(' ')
  const near = blocks
    .slice(Math.max(0, index - BEFORE), index + AFTER + 1)
    .filter((block) => block === headline || LETTER.test(block.text))
  const inBody = bodyShares(view, near)
  const lines = near.map((block) => trailLine(view, block))
  const candidates: TrailCandidate[] = []
  lines.forEach((line, i) => {
    const { block } = line
    if (block === headline) return
    const above = near[i - 1] === headline ? undefined : lines[i - 1]
    const never = block.text.length > MAX_LENGTH
    candidates.push({
      block,
      never,
      told: isTold && block.index > run && block.index < index,
      signs: never ? [] : signsOf(line, inBody[i]!, head),
      links: above ? linksOf(above, line, near[i + 1] === headline, head) : null,
      isFirst: above !== undefined && line.isHome && !above.isLabel,
    })
  })
  return candidates
}

/** Those of the given signs that are there, with their strength. */
function present(signs: readonly (readonly [string, number | boolean])[]): Signs {
  const found: [string, number][] = []
  for (const sign of signs) if (sign[1]) found.push([sign[0], Number(sign[1])])
  return found
}

function signsOf(line: TrailLine, inBody: number, head: Head): Signs {
  const { view, headline, title, titleWords, indent, run } = head
  const { text, words, index } = line.block
  const { words: all, firsts } = view.words
  const distance = index - headline.index
  const apart = wordsApart(text, words)
  const first = firstOf(apart)
  const count = view.words.countIn(index)
  const controls = apart === words ? line.controls : shareOfControls(wordsIn(apart))
  const isDated = DATE.test(text)
  const row = isTrail(text, words, title, distance < 0 && distance >= -NEAR)
  const below = view.blocks[index + 1]
  return present([
    ['bias', true],
    ['breadcrumb', line.breadcrumb],
    ['sure', line.block.chanceOf('breadcrumb') > SURE],
    ['byline', logOf(line.block.chanceOf('byline'))],
    ['site', logOf(line.block.chanceOf('site'))],
    [placeOf(distance), true],
    ['row', row],
    [countOf(count), !row],
    ['sentence', isSentenceEnd(text)],
    ['date', isDated],
    ['numbered', NUMBERED.test(text)],
    ['label', line.hasLabel],
    ['home', line.isHome],
    ['from home', startsAtHome(text, words, first)],
    ['run', index >= run && distance < 0 && !isDated],
    ['control', controls > 0],
    ['controls only', controls === 1],
    ['section', line.isSection],
    ['given name', count >= 2 && count <= 4 && isGivenName(first)],
    ['title', words === title],
    ['of title', words !== title && shareOf(all, titleWords, firsts[index]!, firsts[index + 1]!)],
    ['of body', inBody],
    ['gap below', below !== undefined && isGap(view.text, line.block, below)],
    ['indent of title', indentOf(view.text, line.block.start) === indent],
  ])
}

function linksOf(above: TrailLine, line: TrailLine, isLast: boolean, { view, title }: Head): Signs {
  return present([
    ['bias', true],
    ['rise', line.breadcrumb - above.breadcrumb],
    ['menu', line.isMenu && above.isMenu],
    ['gap', isGap(view.text, above.block, line.block)],
    ['after control', above.controls > 0],
    ['after home', above.isHome],
    ['after label', above.isLabel],
    ['label', line.hasLabel],
    ['section', line.isSection],
    ['last', isLast],
    ['title', line.block.words === title],
  ])
}

/**
 * Index of a line "Home" or "Filed under" from which one part stands a line down to the headline, else that of the
 * headline. The headline itself may stand among them.
 */
function runStart({ blocks, words: { words: all, firsts } }: View, headline: number, title: string): number {
  for (let i = headline - 1; i >= Math.max(0, headline - RUN); i--) {
    const { text, words } = blocks[i]!
    if (isHome(words) || isLabel(words)) return i
    if (words === title) continue
    if (!isShort(text, words) || shareOfControls(all, firsts[i], firsts[i + 1]) > 0) break
  }
  return headline
}

const isGivenName = (word: string): boolean => maleNames.has(word) || femaleNames.has(word)

/** The first of `words`, which one space parts. */
function firstOf(words: string): string {
  const end = words.indexOf(' ')
  return end < 0 ? words : words.slice(0, end)
}

const ABOVE = ['', '1 above', '2 above', '3 above']
const COUNTS = ['', '1 word', '2 words', '3 words', '4 words', '5 words']

function placeOf(distance: number): string {
  if (distance > 0) return distance === 1 ? 'below' : 'far below'
  return ABOVE[-distance] ?? (distance >= -6 ? '4 above' : distance >= -9 ? '7 above' : '10 above')
}

const countOf = (words: number): string => COUNTS[words] ?? (words <= 8 ? '6 words' : '9 words')

/** Is there an empty line between two blocks? */
const isGap = (text: string, above: ViewBlock, below: ViewBlock): boolean =>
  below.start - above.end > 1 && EMPTY_LINE.test(text.slice(above.end, below.start))

/** White space at the beginning of the line of `at`; 0 where something else stands there too. */
function indentOf(text: string, at: number): number {
  let start = at
  while (start > 0 && INDENT.test(text[start - 1]!)) start--
  return start === 0 || text[start - 1] === '\n' ? at - start : 0
}

/** For each of `near` the share of its longer words that the story has too. */
function bodyShares(view: View, near: readonly ViewBlock[]): number[] {
  const { words, firsts } = view.words
  const isLong = (i: number): boolean => words.lengths[i]! >= SHORTEST
  const asked = new HashCounts(near.reduce((sum, { index }) => sum + view.words.countIn(index), 0))
  for (const { index } of near)
    for (let i = firsts[index]!; i < firsts[index + 1]!; i++) if (isLong(i)) asked.put(words.hashes[i]!)
  for (let b = view.bodyStart; b < view.bodyEnd; b++) {
    if (view.blocks[b]!.kind !== 'body') continue
    for (let i = firsts[b]!; i < firsts[b + 1]!; i++) if (asked.has(words.hashes[i]!)) asked.add(words.hashes[i]!)
  }
  return near.map(({ index }) => {
    let all = 0
    let shared = 0
    for (let i = firsts[index]!; i < firsts[index + 1]!; i++) {
      if (!isLong(i)) continue
      all++
      if (asked.of(words.hashes[i]!) > 0) shared++
    }
    return all === 0 ? 0 : shared / all
  })
}
