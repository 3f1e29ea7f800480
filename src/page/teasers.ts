import { barredWords, buttons, teaserWords } from '../lexicon/teaser-words.ts'

/** Code units up to which the mark after a teaser's words is looked for. */
const TO_MARK = 60
const MARK = /[:|»–—>→►]| - /
/** A bullet, an arrow, a bracket before the words; no quotation mark, which a sentence of a story may begin with. */
const BEFORE = /^[^\p{L}\p{N}"“”„«'‘’‹]{1,6}/u
const AFTER = /(?<![\s:.…!>»›→►)\]*+–—-])[\s:.…!>»›→►)\]*+–—-]+$/
const FIRST_WORD = /^[^\p{L}\p{N}"“”„«'‘’‹]{0,6}([\p{L}\p{N}]['’\p{L}\p{N}-]*)/u
const LETTER = /[\p{L}\p{N}]/u
const SPACES = /\s+/g
const CURLY = /’/g
/** What a title begins with, and what a sentence ends with. */
const TITLE = /^["“„«‘'¿¡#]?[\p{Lu}\p{N}]/u
const STOP = /[.;:,?]["“”»’)]*$/
/** Fewest words of a title, since subheadings are often shorter, and most words before one that has no mark before it. */
const TITLE_WORDS = 4
const MOST_WORDS = 4

/** Code units of the longest label, with marks around it. */
export const LONGEST_LABEL = 90

const lower = (text: string): string => text.replace(SPACES, ' ').trim().toLowerCase().replace(CURLY, "'")
const countWords = (text: string): number => text.split(' ').length

/** The words of a whole line in lower case, without the marks around them. */
export const label = (line: string): string => lower(line.replace(BEFORE, '').replace(AFTER, ''))

/** The first word of a line in lower case, behind the marks before it. */
export const firstWord = (line: string): string => lower(FIRST_WORD.exec(line)?.[1] ?? '')

/** First words of phrases. */
export const openingsOf = (...lists: ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(lists.flatMap((phrases) => [...phrases].map(firstWord)))

/** First words of teasers that need no mark. */
const looseOpenings = openingsOf(teaserWords, barredWords)

/** The words before the first mark of a line, "Lea también: …", and whether it is a bar; null if nothing follows it. */
function opening(line: string): { words: string; bar: boolean } | null {
  if (!MARK.test(line.slice(0, TO_MARK))) return null
  const own = LETTER.test(line.charAt(0)) ? line : line.replace(BEFORE, '')
  const mark = MARK.exec(own.slice(0, TO_MARK))
  return mark && LETTER.test(own.slice(mark.index))
    ? { words: lower(own.slice(0, mark.index)), bar: mark[0] === '|' }
    : null
}

/** Is a line the title of another story, by the words and the mark before it? */
export function isTeaser(line: string): boolean {
  const open = opening(line)
  return open !== null && teaserWords.has(open.words)
}

/**
 * Is a line that would be body the title of another story, by the words before it and a bar, or nothing but the title
 * after them: "LEE | …", "Lire aussi Rain in Velmara"?
 *
 * @param first its first word, as `firstWord` gives it
 */
export function isLooseTeaser(line: string, first: string): boolean {
  if (!looseOpenings.has(first)) return false
  const open = opening(line)
  if (open?.bar && barredWords.has(open.words)) return true
  const own = line.replace(BEFORE, '').replace(SPACES, ' ').trim()
  const words = own.split(' ')
  for (let n = 2; n <= MOST_WORDS && words.length >= n + TITLE_WORDS; n++)
    if (teaserWords.has(lower(words.slice(0, n).join(' ')))) return isTitle(words.slice(n).join(' '))
  return false
}

const isTitle = (text: string): boolean => TITLE.test(text) && !STOP.test(text)

/** Is `line`, which would be body, the title that the line before it, "Lea también", leads to? No button does so without a colon. */
export function isLedTo(line: string, before: string): boolean {
  if (before.length > LONGEST_LABEL) return false
  const words = label(before)
  if (!teaserWords.has(words) || (buttons.has(words) && !before.trimEnd().endsWith(':'))) return false
  return isTitle(line.replace(QUESTION, '')) && countWords(line) >= TITLE_WORDS
}
const QUESTION = /\?$/
