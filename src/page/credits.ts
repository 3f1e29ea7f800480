import { creditNouns, creditTails } from '../lexicon/photo-credits.ts'
import type { Caption, Span } from '../schema/record.ts'
import { spanOf } from '../text/span.ts'
import { isAgency, isOrganization } from './organization.ts'
import { isPersonName } from './person-name.ts'

export type Credit = NonNullable<Caption['credit']>

/** Longest credit, in characters. */
const MAX_CREDIT = 140
/** Longest line, in characters, that may be a credit with no mark of one. */
const MAX_BARE = 60

const NOUN = `(?:${creditNouns.join('|')})`
/** "Photo by", "Image source:", "Photo credit :", "(c)": before the name; what a credit leaves out. */
const LABEL = new RegExp(
  `(?:^|(?<=[\\s([.,;]))(?:(?:all |header |main |file |cover |featured |lead )?${NOUN}(?: (?:${NOUN}|provided))?(?: ?: ?| (?:courtesy of|courtesy|supplied by|by|via) ?:? ?)|(?:photographed|illustrated|filmed|supplied|provided) by:? |[©Ⓒ] ?|\\(c\\) ?)`,
  'gi',
)
const TAIL = new RegExp(`\\s*(?:${creditTails.join('|')}).*$`, 'i')
const BRACKETED = /[([]([^()[\]]{2,140}(?:\([^()]{1,30}\)[^()[\]]{0,60})?)[)\]]/g
/** Agency and name on either side of a slash: what a credit without label is known by. */
const SLASHED = /(?:[^\s/]{1,40} ){0,4}?[^\s/]{1,40} ?\/ ?[^/]/
const AGENCY_PHOTO =
  /(?:^|[\s(])((?:AP|AFP|EPA|PTI|REUTERS|Reuters|XINHUA|Xinhua) ?(?:File |file )?(?:Photos?|Images?|Video|Pictures?)?(?: by |[/:] ?| via )\p{L}.*)$/u
/** "… at the pier. By Jane Doe": a last sentence of a name alone. */
const CLOSING_BY = /[.!?]["”’)]?\s{1,3}By:? (\p{Lu}[^.!?]{2,60})$/u
const VIA = /\s(?:via|for|from)\s/i
const PARTS = /^courtesy of |\s*(?:\/|;|\||,|•)\s*|\s+(?:via|for|from|by)\s+| [-–—] /gi
const CLOSING = /[\s.,;:)\]]+$/
const SENTENCE_END = /[.!?…]["'”’)]*$/
const NOT_CREDIT =
  /^(?:\d|left|right|above|below|top|bottom|centre|center|pictured|file|front|back|first|second|third|from|in |not |see |and |or |video|click|more|age|aged|the )/i
const PHOTO_ONLY = /\s(?:file )?(?:photos?|video|pictures?)$/i

/** Where the credit stands in a text. Offsets in UTF-16 code units into the page. */
export interface FoundCredit {
  credit: Credit
  /** Does the text say nothing but the credit? */
  alone: boolean
  /** Is there a mark of a credit, or does the whole text only look like a name? */
  marked: boolean
}

/**
 * The credit that the text of a caption holds, from `start` to `end` in `page` (UTF-16 code units): in brackets,
 * behind "Photo:" and its like, as agency and name on either side of a slash at the end, or as all of a short line.
 * The span leaves out the label and the brackets.
 */
export function findCredit(page: string, start: number, end: number): FoundCredit | null {
  const text = page.slice(start, end).replace(TAIL, '')
  return (
    labelled(page, start, text) ?? bracketed(page, start, text) ?? slashed(page, start, text) ?? bare(page, start, text)
  )
}

function labelled(page: string, start: number, text: string): FoundCredit | null {
  const labels = [...text.matchAll(LABEL)].filter(
    ({ index }) => !IN_CREDIT.test(text.slice(Math.max(0, index - 24), index)),
  )
  // the last, since captions may say "image:" or "source:" in their own words
  for (const { index, 0: label } of labels.toReversed()) {
    const from = index + label.length
    const until = closing(text, index, from)
    if (until - from > MAX_CREDIT) continue
    const credit = creditOf(page, start + from, start + until)
    if (credit && STARTS_NAME.test(credit.text))
      return { credit, marked: true, alone: isRest(text.slice(0, index)) && isRest(text.slice(until)) }
  }
  return null
}

const BRACKET = /[([]/
/** Before a label inside a credit: "AP Video by", "Agency; sources:". */
const IN_CREDIT = /(?:\b(?:AP|AFP|EPA|PTI|REUTERS|Reuters|XINHUA|Xinhua) |[;,] )$/
const STARTS_NAME = /^[\p{Lu}\p{N}@]|^\p{Ll}+[_\p{Lu}\d./ ]|^\p{Ll}+$/u
const isRest = (text: string): boolean => !REST_LETTER.test(text)
const REST_LETTER = /[\p{L}\p{N}]/u
const GAP = /\s{2,}/

/** Where a credit that starts at `from` ends: at its bracket, at a gap of several spaces, or at the end of the text. */
function closing(text: string, label: number, from: number): number {
  if (!BRACKET.test(text[label - 1] ?? '')) {
    const gap = GAP.exec(text.slice(from))
    return gap ? from + gap.index : text.length
  }
  let depth = 1
  for (let i = from; i < text.length; i++) {
    if (text[i] === '(' || text[i] === '[') depth++
    if ((text[i] === ')' || text[i] === ']') && --depth === 0) return i
  }
  return text.length
}

function bracketed(page: string, start: number, text: string): FoundCredit | null {
  const found = [...text.matchAll(BRACKETED)].findLast(({ 1: inside, index, 0: all }) => {
    const shortForm = ACRONYM.test(inside!) && !isAgency(inside!)
    return (
      !shortForm &&
      !NOT_CREDIT.test(inside!) &&
      (looksLikeCredit(inside!) || (isRest(text.slice(index + all.length)) && isNameLike(inside!)))
    )
  })
  if (!found) return null
  const from = start + found.index + 1
  const credit = creditOf(page, from, from + found[1]!.length)
  return (
    credit && {
      credit,
      marked: true,
      alone: isRest(text.slice(0, found.index)) && isRest(text.slice(found.index + found[0].length)),
    }
  )
}

const ACRONYM = /^[A-Z]{2,8}$/
const COURTESY = /^(?:photo )?(?:courtesy|care) (?:of )?\p{Lu}/iu
const looksLikeCredit = (text: string): boolean =>
  COURTESY.test(text) ||
  AGENCY_PHOTO.test(text) ||
  isAgency(text) ||
  (SLASHED.test(text) && text.split(PARTS).some(isNamed)) ||
  (VIA.test(text) && text.split(PARTS).some((part) => isAgency(part)))
const isNamed = (part: string): boolean => isAgency(part) || isPersonName(part)
const isNameLike = (text: string): boolean => text.length <= MAX_BARE && (isPersonName(text) || isOrganization(text))

/** "… in Washington. Jane Doe/Getty Images", "AP Photo/Jane Doe", at the end of a text with no label. */
function slashed(page: string, start: number, text: string): FoundCredit | null {
  const agency = AGENCY_PHOTO.exec(text) ?? CLOSING_BY.exec(text)
  const from = agency ? agency.index + agency[0].length - agency[1]!.length : nameStart(text)
  if (from === null || text.length - from > MAX_CREDIT) return null
  const credit = creditOf(page, start + from, start + text.length)
  return credit && { credit, marked: true, alone: isRest(text.slice(0, from)) }
}

/** Start of "Jane Doe/Agency" or "Jane Doe via Agency" at the end of `text`: its last words before the slash. */
function nameStart(text: string): number | null {
  const window = Math.max(0, text.length - MAX_CREDIT)
  const last = text.slice(window)
  const mark = LAST_MARK.exec(last)
  if (
    !mark ||
    !last
      .slice(mark.index + mark[0].length)
      .split(PARTS)
      .some((part) => isAgency(part) || isOrganization(part))
  )
    return null
  const sentence = Math.max(
    ...[...last.slice(0, mark.index).matchAll(SENTENCE_BREAK)].map((m) => m.index + m[0].length),
    -1,
  )
  if (sentence >= 0) return window + sentence
  if (window === 0 && last.slice(0, mark.index).split(WORDS).length <= 4) return 0
  const name = NAME_BEFORE.exec(last.slice(0, mark.index))
  return name ? window + name.index + name[0].length - name[1]!.length : null
}

const WORDS = /\s+/
const LAST_MARK = /(?: ?\/ ?| via )(?=[^.!?]{2,80}$)/
const SENTENCE_BREAK = /(?<=[\p{L}\p{N}"”’)]{2}|\p{Lu}\.\p{Lu})[.!?]["”’)]?\s+|\n|\s{2,}/gu
const NAME_BEFORE = /(?:^|\s)(\p{Lu}[\p{L}'’-]{0,30} (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]{0,30})$/u

function bare(page: string, start: number, text: string): FoundCredit | null {
  const head = text.trim()
  if (!head || head.length > MAX_BARE || SENTENCE_END.test(head) || NOT_CREDIT.test(head)) return null
  const known = isAgency(head) || looksLikeCredit(head) || PLATFORM.test(head)
  if (!known && !isNameLike(head.replace(SHORT_FORM, '')) && WORDS.test(head)) return null
  const credit = creditOf(page, start, start + text.length)
  return credit && { credit, marked: known, alone: true }
}

const PLATFORM = /^(?:instagram|twitter|facebook|flickr|youtube|tiktok|x) ?[:/] ?@?[\w.]{2,40}$/i
const SHORT_FORM = / \([A-Z]{2,8}\)$/

/** A credit from `start` to `end`, trimmed of marks, its agency and person found. */
function creditOf(page: string, start: number, end: number): Credit | null {
  let text = page.slice(start, end)
  const open = text.includes('(') || text.includes('[')
  const trimmed = text.replace(open ? OPEN_CLOSING : CLOSING, '')
  text = ABBREVIATION.test(text) ? text.replace(AFTER_DOT, '.') : trimmed
  const span = spanOf(page, start, start + text.length)
  if (!span || !REST_LETTER.test(span.text)) return null
  let agency: Span | null = null
  let person: Span | null = null
  for (const part of partsOf(page, span)) {
    const house = spanOf(page, part.start, part.end - (PHOTO_ONLY.exec(part.text)?.[0].length ?? 0))
    if (house && isAgency(house.text)) agency ??= house
    else if (isPersonName(part.text)) person ??= part
    else if (isOrganization(part.text)) agency ??= part
  }
  return { ...span, agency, person }
}

const OPEN_CLOSING = /[\s.,;:]+$/
const ABBREVIATION = /(?:Inc|Jr|Sr|Ltd|Co|U\.S|Corp)\.\W*$/
const AFTER_DOT = /\.\W*$/

function* partsOf(page: string, span: Span): Generator<Span> {
  let at = span.start
  const slice = page.slice(span.start, span.end)
  for (const match of [...slice.matchAll(PARTS), null]) {
    const part = spanOf(page, at, match ? span.start + match.index : span.end)
    if (part) yield part
    if (match) at = span.start + match.index + match[0].length
  }
}
