import { sectionNames } from '../lexicon/section-names.ts'
import { siteControls } from '../lexicon/site-controls.ts'
import { homeNames, trailLabels } from '../lexicon/trail-words.ts'
import { placesOf, shareOf } from '../text/hash-counts.ts'
import { type WordHashes, wordsIn } from '../text/word-hashes.ts'
import { wordCount, wordsOf } from '../text/words.ts'

/** Most words of a part of a trail. */
const MAX_PART = 5
const MAX_PARTS = 8
/** Labels that are common words too; they tell nothing where more follows. */
const WEAK_LABELS: ReadonlySet<string> = new Set(['in', 'topic', 'thema'])
const ARROW = /[>»›→▸‣⟩❯]\s*\S/
const MARK = /(?:(?<!\s)\s+)?[>»›→▸‣⟩❯]+\s*|(?<!\s)\s+[/|]\s+/g
/** Without one there is but one part. */
const ANY_MARK = /[>»›→▸‣⟩❯]|\s[/|]\s/
const SENTENCE_END = /[.!?…:]["”’)]*$/
const LETTER = /\p{L}/u
const NUMBER = /^\d /
const RUN_TOGETHER = /\p{Ll}\p{Lu}/u
const CASE_BORDER = /(?<=\p{Ll})(?=\p{Lu})/gu
const sections: ReadonlySet<string> = new Set(sectionNames.map((name) => name.toLowerCase()))
const labels: ReadonlySet<string> = new Set([...trailLabels].filter((label) => !WEAK_LABELS.has(label)))
const controls = placesOf(wordsIn([...siteControls].join(' ')))
const MOST_OF_LABEL = Math.max(...[...labels].map(wordCount))

export const isSentenceEnd = (text: string): boolean => SENTENCE_END.test(text)

/** May it be a part of a trail, as far as its length tells? */
export const isShort = (text: string, words: string): boolean => wordCount(words) <= MAX_PART && !isSentenceEnd(text)

export const isSection = (words: string): boolean => sections.has(words)

/** Is it the first part of a trail? Some renderings number it. */
export const isHome = (words: string): boolean =>
  homeNames.has(words) || (NUMBER.test(words) && homeNames.has(words.replace(NUMBER, '')))

/** Does a label like "You are here" stand first? */
export function hasLabel(words: string): boolean {
  let end = words.indexOf(' ')
  for (let n = 1; n <= MOST_OF_LABEL && end >= 0; n++) {
    if (labels.has(words.slice(0, end))) return true
    end = words.indexOf(' ', end + 1)
  }
  return labels.has(words)
}

export const isLabel = (words: string): boolean => labels.has(words)

/** `words`, those of `text`, but with words that run together ("MagazineSubscribe") apart. */
export const wordsApart = (text: string, words: string): string =>
  RUN_TOGETHER.test(text) ? wordsOf(text.replace(CASE_BORDER, ' ')) : words

/** Share of `words`, from index `from` to before `to`, by which a reader works the site. */
export const shareOfControls = (words: WordHashes, from = 0, to = words.size): number =>
  shareOf(words, controls, from, to)

/** Does more than one part stand in the text, the first of them "Home"? */
export function startsAtHome(text: string, words: string, first: string): boolean {
  if (!words.includes(' ')) return false
  return homeNames.has(first) || (ANY_MARK.test(text) && isHome(wordsOf(text.split(MARK)[0]!)))
}

/**
 * Is it a row of parts with marks between? Away from the headline one that begins with "Home", ends with the title or
 * has an arrow.
 */
export function isTrail(text: string, words: string, title: string, near: boolean): boolean {
  if (title && words !== title && words.endsWith(` ${title}`)) return true
  if (!ANY_MARK.test(text)) return false
  const parts = text.split(MARK).filter((part) => LETTER.test(part))
  if (parts.length < 2 || parts.length > MAX_PARTS) return false
  if (!parts.slice(0, -1).every((part) => isShort(part, wordsOf(part)))) return false
  return near || isHome(wordsOf(parts[0]!)) || wordsOf(parts.at(-1)!) === title || ARROW.test(text)
}
