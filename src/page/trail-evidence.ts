import { sectionNames } from '../lexicon/section-names.ts'
import { siteControls } from '../lexicon/site-controls.ts'
import { homeNames } from '../lexicon/trail-words.ts'
import type { ZoneKind } from '../schema/record.ts'
import { wordCount, wordsOf } from '../text/words.ts'
import type { Headline } from './headline.ts'
import type { View } from './view.ts'
import type { ViewBlock } from './view-block.ts'

/** Blocks before the headline and after it that may be of the trail. */
const BEFORE = 14
const AFTER = 4
/** Blocks before the headline in which any row of parts is a trail. */
const NEAR = 2
/** Longest line, in characters, of a trail. */
const MAX_LENGTH = 260
/** Most words of a part, and of a label that stands alone. */
const MAX_PART = 6
const MAX_LABEL = 5
const LEAST = 0
/** A chance at which the zone alone decides. */
const SURE = 0.6
const CERTAIN = 0.95
/** What stands right above the headline or the label below it. */
const NEXT = 1.8
const LEAST_MORE = 1
const PASSED: ReadonlySet<ZoneKind> = new Set(['share', 'timestamp', 'media', 'caption', 'byline'])
const BYLINE = /^\W*by /i
const ARROW = /[>»›→▸‣⟩❯]\s*\S/
const CONTROL_ROW = /\b(?:share|tweet|log in|sign in|subscribe|print|email)\b/i
/** An item of an ordered list, which trails are in some renderings. */
const NUMBERED = /^\s*\d\. \S/
const MARK = /(?:(?<!\s)\s+)?[>»›→▸‣⟩❯]+\s*|(?<!\s)\s+[/|]\s+/g
/** Without one there is but one part. */
const ANY_MARK = /[>»›→▸‣⟩❯]|\s[/|]\s/
const NUMBER = /^\d /
/** A label on a line of its own, with the parts below. */
const FILED = /^(?:filed under|posted in|published in|you are (?:here|at)):?$/i
const LABEL = /^(?:you are (?:here|at)|filed under|posted in|published in|in:|breadcrumbs?\b)/i
const SENTENCE_END = /[.!?…:]["”’)]*$/
const DATE = /\b(?:19|20)\d\d\b|\d{1,2}:\d\d/
const LETTER = /\p{L}/u
const sections = new Set(sectionNames.map((name) => name.toLowerCase()))

/**
 * The blocks of the section trail and the section labels at the head: those whose zone is sure, trails by their form,
 * and what stands line by line above the headline as long as it looks like labels. The weights were set by hand on
 * one half of the labelled publishers.
 */
export function trailBlocks(view: View, headline: Headline | null): ViewBlock[] {
  const { blocks, bodyStart } = view
  const sure = (block: ViewBlock): boolean =>
    block.kind === 'breadcrumb' &&
    block.text.length <= MAX_LENGTH &&
    block.chanceOf('breadcrumb') > (isControl(block.words) ? CERTAIN : SURE)
  if (!headline) {
    const head = blocks.filter((block) => sure(block) && block.index < bodyStart)
    return head.length > 0 ? head : firstRun(blocks.filter(sure))
  }
  const title = wordsOf(headline.span.text)
  const end = Math.max(bodyStart, headline.index)
  const home = homeBefore(view, headline.index, title) ?? headline.index
  // what stands above "Home" or a whole trail is a menu
  const whole = blocks
    .slice(Math.max(0, headline.index - BEFORE), headline.index)
    .findLast((block) => block.text.length <= MAX_LENGTH && isTrail(block, title, block.index >= headline.index - NEAR))
  const above = new Set(home < headline.index ? [] : labelsAbove(view, headline.index, title))
  const from = Math.max(whole?.index ?? 0, home < headline.index ? home : 0)
  const trail = blocks.slice(from, end).filter((block) => {
    const { index } = block
    const distance = index - headline.index
    const isNear = distance >= -BEFORE && distance <= AFTER
    if (distance === 0 || !(isNear || block.kind === 'breadcrumb' || index >= home)) return false
    const { text } = block
    if (text.length > MAX_LENGTH || !LETTER.test(text)) return false
    if (sure(block) || above.has(index) || (index >= home && index < headline.index && !DATE.test(text))) return true
    if (distance < 0) return isNear && (isTrail(block, title, distance >= -NEAR) || isItem(block))
    return isNear && LABEL.test(text) && block.chanceOf('byline') < 0.5
  })
  return trail.length > 0 ? trail : firstRun(blocks.filter(sure))
}

/** The blocks that follow each other from the first on. */
const firstRun = (blocks: readonly ViewBlock[]): ViewBlock[] =>
  blocks.filter(({ index }, i) => index === blocks[0]!.index + i)

/** Indices of the blocks straight above block `from` that look like section labels; dates and tools are passed over. */
function labelsAbove(view: View, from: number, title: string): number[] {
  const found: number[] = []
  let passed = 0
  for (let i = from - 1; i >= Math.max(0, from - BEFORE); i--) {
    const block = view.blocks[i]!
    if (block.words === title || block.kind === 'page-title') continue
    const score = scoreOf(block, view.words.timesOf(i) > 1) + (found.length === 0 || passed === 0 ? NEXT : 0)
    if (score > (found.length === 0 ? LEAST : LEAST_MORE)) found.push(i)
    else if ((PASSED.has(block.kind) || DATE.test(block.text)) && passed < 3) passed++
    else break
  }
  return found
}

/**
 * Index of a line "Home" or "Filed under" from which one part stands a line down to the headline, or null. The headline
 * itself may stand among them.
 */
function homeBefore(view: View, headline: number, title: string): number | null {
  for (let i = headline - 1; i >= Math.max(0, headline - MAX_PART); i--) {
    const { text, words } = view.blocks[i]!
    if (isHome(words) || FILED.test(text)) return i
    if (words !== title && (!isShort(text, words) || isControl(words))) return null
  }
  return null
}

const isShort = (text: string, words = wordsOf(text)): boolean =>
  wordCount(words) <= MAX_LABEL && !SENTENCE_END.test(text)
/** The first part of a trail, which some renderings number. */
const isHome = (words: string): boolean => homeNames.has(words.replace(NUMBER, ''))
const isControl = (words: string): boolean => words.split(' ').some((word) => siteControls.has(word))

/**
 * Is it a row of parts with marks between? Away from the headline one that begins with "Home", ends with the title or
 * has an arrow.
 */
function isTrail({ text, words }: ViewBlock, title: string, near: boolean): boolean {
  if (title && words !== title && words.endsWith(` ${title}`)) return true
  if (!ANY_MARK.test(text)) return false
  const parts = text.split(MARK).filter((part) => LETTER.test(part))
  if (parts.length < 2 || parts.length > 8) return false
  const short = parts.slice(0, -1).every((part) => isShort(part) && !CONTROL_ROW.test(part))
  if (!short) return false
  return near || isHome(wordsOf(parts[0]!)) || wordsOf(parts.at(-1)!) === title || ARROW.test(text)
}

/** Is it a short item of an ordered list? */
const isItem = ({ text, words }: ViewBlock): boolean => NUMBERED.test(text) && isShort(text, words) && !isControl(words)

function scoreOf(block: ViewBlock, again: boolean): number {
  const { text, words } = block
  const isLabel = LABEL.test(text)
  const chance = block.chanceOf('breadcrumb')
  if (!LETTER.test(text) || BYLINE.test(text) || block.chanceOf('byline') > Math.max(0.3, chance)) return -9
  const trail = isTrail(block, '', true)
  if (!isLabel && !trail && (!isShort(text, words) || DATE.test(text))) return -9
  return (
    Math.max(-2.5, Math.log10(chance + 1e-4)) +
    (isLabel || trail ? 2 : 0) +
    (again ? 0.5 : 0) +
    (sections.has(words) || sections.has(words.split(' ')[0]!) ? 0.8 : 0) +
    (isControl(words) ? -2 : 0)
  )
}
