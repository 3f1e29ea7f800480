import type { Caption, Span } from '../schema/record.ts'
import { matchesOf } from '../text/matches.ts'
import { spanOf } from '../text/span.ts'
import { isAgency, isOrganization } from './organization.ts'
import { isPersonName } from './person-name.ts'

export type Credit = NonNullable<Caption['credit']>

/** Longest credit, in characters. */
export const MAX_CREDIT = 140

const SPLIT =
  /^courtesy (?:of )?|(?:(?<!\s)\s+)?[/;|,•(]\s*(?:via\s+)?|\)|(?<!\s)\s+(?:via|for|from|by|on)\s+| [-–—] /gi
const PHOTO_WORD =
  /^(?:pool|staff|file|handout|contributed) (?:photos? ?)?|^copyright (?:\d{4} )?|\s(?:file )?(?:photos?|video|pictures?|file)$/gi
const CLOSING = /(?<![\s.,;:)\]])[\s.,;:)\]]+$/
const CLOSING_AFTER_BRACKET = /(?<![\s.,;:])[\s.,;:]+$/
export const ABBREVIATION = /\b(?:Inc|Bros|Jr|Sr|Ltd|Co|U\.S|Corp)\.\W*$/
const AFTER_DOT = /(?<=\w)\.\W*$/
const SLASH = /\p{L} ?\/ ?\p{L}/u
/** "@name / Twitter", "Instagram: @name", "Public domain". */
const ON_PLATFORM =
  /^[@\w.]{2,30} ?\/ ?(?:via )?(?:instagram|twitter|facebook|flickr|youtube|tiktok|x|reddit)\b|^(?:via )?(?:instagram|twitter|facebook|flickr|youtube|tiktok|x|reddit) ?[:/] ?@?[\w.]{2,40}$|(?<=.{3}) via (?:instagram|twitter|facebook|youtube|tiktok|x)$|^(?:reddit|instagram|twitter|facebook|flickr|youtube|tiktok) by \S{1,40}$|^(?:public domain|handout|supplied)$/i
const BRACKET = /[([]/
const LETTER = /[\p{L}\p{N}]/u
const MARK = /[/|,;(]/
const BETWEEN_MARKS = /[^/|,;(]+/g
/** A user's name before a slash or a platform is one word with it: "pier / iStock", "pier on Flickr". */
const USER_SLASH = /^(\p{Ll}+) (?:\/|on (?=\p{Lu}))/u
const WORD = /\S+/g
const LOWER_WORD = /^[("“]?\p{Ll}/u
/** Addresses, user names and words beside a slash. */
const USER_NAME = /[/_\d@]/
/** Words in lower case that credits hold beside names. */
const SMALL_WORDS = new Set(
  'a al and at by contributed courtesy da das de del dem der des di do dos du e el et file for från foto from für handout illustration image la le montage of og och photo photos picture pool pour provided screengrab screenshot sources special staff the through to und van via video vom von with y'.split(
    ' ',
  ),
)

/**
 * The credit from `start` to `end` in `page` (UTF-16 code units), marks at its ends left out, with the first known
 * agency, else house, and the first person that it names. Null if nothing is there.
 */
export function creditOf(page: string, start: number, end: number): Credit | null {
  const text = page.slice(start, end)
  const trimmed = ABBREVIATION.test(text)
    ? text.replace(AFTER_DOT, '.')
    : text.replace(BRACKET.test(text) ? CLOSING_AFTER_BRACKET : CLOSING, '')
  const span = spanOf(page, start, start + trimmed.length)
  if (!span || !LETTER.test(span.text)) return null
  let known: Span | null = null
  let house: Span | null = null
  let person: Span | null = null
  for (const part of partsOf(page, span)) {
    if (isAgency(part.text)) known ??= part
    else if (isPersonName(part.text)) person ??= part
    else if (isOrganization(part.text)) house ??= part
  }
  return { text: span.text, start: span.start, end: span.end, agency: known ?? house, person }
}

/** The names in a credit: what stands between slashes, "via", commas and the like, without "photo" and "file". */
function* partsOf(page: string, span: Span): Generator<Span> {
  const slice = page.slice(span.start, span.end)
  let at = 0
  for (const [start, end] of [...spansOf(slice, SPLIT), [slice.length, slice.length] as const]) {
    const part = slice.slice(at, start)
    let from = at
    let to = start
    for (const [a, b] of spansOf(part, PHOTO_WORD)) {
      if (a === 0) from = at + b
      else to = at + a
    }
    const own = spanOf(page, span.start + from, span.start + Math.max(from, to))
    if (own) yield own
    at = end
  }
}

const spansOf = (text: string, pattern: RegExp): [number, number][] =>
  matchesOf(text, pattern).map((match) => [match.index, match.index + match[0].length])

/** Does `credit` name a known agency, or a person and what stands behind a slash: a credit beyond doubt? */
export function isCertain({ text, agency, person }: Credit): boolean {
  if (agency === null) return person !== null && SLASH.test(text)
  return person !== null || isAgency(agency.text)
}

/** Does `text` name an account on a platform, or say that nobody claims the picture? */
export function isPlatformCredit(text: string): boolean {
  return ON_PLATFORM.test(text)
}

/** `text` without the agencies between its marks: their names may be lower case. */
const withoutAgencies = (text: string): string =>
  MARK.test(text) ? text.replace(BETWEEN_MARKS, (part) => (isAgency(part.trim()) ? '' : part)) : text

/** Is `text` short and made of names, with at most `slack` or a quarter of other words: can it be a credit? */
export function isPlausible(text: string, slack: number): boolean {
  const words = withoutAgencies(text).replace(USER_SLASH, '$1/').match(WORD) ?? []
  if (text.length > MAX_CREDIT || words.length > 24) return false
  const others = words.filter(
    (word) => LOWER_WORD.test(word) && !USER_NAME.test(word) && !SMALL_WORDS.has(word.toLowerCase()),
  )
  return others.length <= slack || (slack > 0 && others.length * 4 < words.length)
}
