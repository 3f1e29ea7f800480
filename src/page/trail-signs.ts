import { femaleNames, maleNames } from '../lexicon/given-names.ts'
import { WordSieve } from '../text/word-sieve.ts'
import { wordCount, wordsOf } from '../text/words.ts'
import type { Headline } from './headline.ts'
import {
  hasLabel,
  isHome,
  isLabel,
  isSection,
  isSentenceEnd,
  isShort,
  isTrail,
  shareOfControls,
  splitWords,
  startsAtHome,
} from './trail-forms.ts'
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
const LEAST = 1e-3
/** A chance of navigation from which on a line is of a menu. */
const MENU = 0.8
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
  titleWords: ReadonlySet<string>
  indent: number
  /** Index of the block from which one part stands a line, if any does, else that of the headline. */
  run: number
}

/** The blocks around the headline that may be of the trail, from above downwards, with the signs that speak of each. */
export function trailCandidates(view: View, { index, span }: Headline): TrailCandidate[] {
  const { blocks, text } = view
  const headline = blocks[index]!
  const title = wordsOf(span.text)
  const run = runStart(blocks, index, title)
  const head: Head = {
    view,
    headline,
    title,
    titleWords: new Set(title.split(' ')),
    indent: indentOf(text, headline.start),
    run,
  }
  const first = blocks[run]!
  const isTold = isLabel(first.words) && first.words.includes(' ')
  const near = blocks
    .slice(Math.max(0, index - BEFORE), index + AFTER + 1)
    .filter((block) => block === headline || LETTER.test(block.text))
  const inBody = bodyShares(view, near)
  return near.flatMap((block, i) => {
    if (block === headline) return []
    const above = near[i - 1] === headline ? undefined : near[i - 1]
    const never = block.text.length > MAX_LENGTH
    return {
      block,
      never,
      told: isTold && block.index > run && block.index < index,
      signs: never ? [] : signsOf(block, inBody[i]!, head),
      links: above ? linksOf(above, block, near[i + 1] === headline, head) : null,
      isFirst: above !== undefined && isHome(block.words) && !isLabel(above.words),
    }
  })
}

/** Those of the given signs that are there, with their strength. */
function present(signs: readonly (readonly [string, number | boolean])[]): Signs {
  const found: [string, number][] = []
  for (const sign of signs) if (sign[1]) found.push([sign[0], Number(sign[1])])
  return found
}

function signsOf(block: ViewBlock, inBody: number, { view, headline, title, titleWords, indent, run }: Head): Signs {
  const { text, words, index } = block
  const distance = index - headline.index
  const split = splitWords(text, words)
  const count = wordCount(words)
  const controls = shareOfControls(split)
  const isDated = DATE.test(text)
  const row = isTrail(text, words, title, distance < 0 && distance >= -NEAR)
  const home = isHome(words)
  const below = view.blocks[index + 1]
  return present([
    ['bias', true],
    ['breadcrumb', logOf(block.chanceOf('breadcrumb'))],
    ['sure', block.chanceOf('breadcrumb') > SURE],
    ['byline', logOf(block.chanceOf('byline'))],
    ['site', logOf(block.chanceOf('site'))],
    [placeOf(distance), true],
    ['row', row],
    [countOf(count), !row],
    ['sentence', isSentenceEnd(text)],
    ['date', isDated],
    ['numbered', NUMBERED.test(text)],
    ['label', hasLabel(words)],
    ['home', home],
    ['from home', startsAtHome(text, words, split)],
    ['run', index >= run && distance < 0 && !isDated],
    ['control', controls > 0],
    ['controls only', controls === 1],
    ['section', isSection(words) && !home],
    ['given name', count >= 2 && count <= 4 && isGivenName(split[0]!)],
    ['title', words === title],
    ['of title', words !== title && shareIn(words, titleWords)],
    ['of body', inBody],
    ['gap below', below !== undefined && isGap(view.text, block, below)],
    ['indent of title', indentOf(view.text, block.start) === indent],
  ])
}

function linksOf(above: ViewBlock, block: ViewBlock, isLast: boolean, { view, title }: Head): Signs {
  const { words } = block
  return present([
    ['bias', true],
    ['rise', logOf(block.chanceOf('breadcrumb')) - logOf(above.chanceOf('breadcrumb'))],
    ['menu', block.chanceOf('navigation') > MENU && above.chanceOf('navigation') > MENU],
    ['gap', isGap(view.text, above, block)],
    ['after control', shareOfControls(above.words.split(' ')) > 0],
    ['after home', isHome(above.words)],
    ['after label', isLabel(above.words)],
    ['label', hasLabel(words)],
    ['section', isSection(words) && !isHome(words)],
    ['last', isLast],
    ['title', words === title],
  ])
}

/**
 * Index of a line "Home" or "Filed under" from which one part stands a line down to the headline, else that of the
 * headline. The headline itself may stand among them.
 */
function runStart(blocks: readonly ViewBlock[], headline: number, title: string): number {
  for (let i = headline - 1; i >= Math.max(0, headline - RUN); i--) {
    const { text, words } = blocks[i]!
    if (isHome(words) || isLabel(words)) return i
    if (words !== title && (!isShort(text, words) || shareOfControls(words.split(' ')) > 0)) break
  }
  return headline
}

const logOf = (chance: number): number => Math.log(chance + LEAST) / 3
const isGivenName = (word: string): boolean => maleNames.has(word) || femaleNames.has(word)

const shareIn = (words: string, known: ReadonlySet<string>): number => {
  const all = words.split(' ')
  return all.filter((word) => known.has(word)).length / all.length
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
  EMPTY_LINE.test(text.slice(above.end, below.start))

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
  const asked = new Set<number>()
  const sieve = new WordSieve()
  for (const { index } of near)
    for (let i = firsts[index]!; i < firsts[index + 1]!; i++) {
      if (!isLong(i)) continue
      asked.add(words.hashes[i]!)
      sieve.add(words.hashes[i]!)
    }
  const found = new Set<number>()
  for (let b = view.bodyStart; b < view.bodyEnd; b++) {
    if (view.blocks[b]!.kind !== 'body') continue
    for (let i = firsts[b]!; i < firsts[b + 1]!; i++) {
      const hash = words.hashes[i]!
      if (sieve.mayHave(hash) && asked.has(hash)) found.add(hash)
    }
  }
  return near.map(({ index }) => {
    let all = 0
    let shared = 0
    for (let i = firsts[index]!; i < firsts[index + 1]!; i++) {
      if (!isLong(i)) continue
      all++
      if (found.has(words.hashes[i]!)) shared++
    }
    return all === 0 ? 0 : shared / all
  })
}
