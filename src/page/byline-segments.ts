import { authorLabels, helperLabels, helperRoles } from '../lexicon/byline-words.ts'
import {
  foreignBy,
  foreignCounts,
  foreignEndings,
  foreignHelp,
  foreignLabels,
  foreignTails,
  foreignTitles,
} from '../lexicon/foreign-bylines.ts'
import { matchesOf } from '../text/matches.ts'
import { isAgency } from './organization.ts'
import { hasInnerCapital } from './person-name.ts'

/** A piece of a byline between separators. Offsets in UTF-16 code units into the page. */
export interface Segment {
  text: string
  start: number
  end: number
  /** Who it names by the label before it: someone who wrote, who helped in another way, or no label so far. */
  role: 'author' | 'helper' | null
  /** Is it the first piece after its label? */
  first: boolean
}

/** Longest block, in characters, that is looked at as a byline: every pattern below is bounded by it. */
export const MAX_BYLINE = 400

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?'
const WEEKDAY = '\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?'
const ZONE = '(?:[AP]\\.?M\\.?|GMT|BST|UTC|[ECMPAIJ][SDE]?T|IST|SAST)'

/** A kind of text that is no name, and what every text that holds it has: so most expressions never compile. */
type Noise = readonly [pattern: RegExp, sign: RegExp]
const AT = /@/
const MONTH_START = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i

/** What is no name: each match is cut out and parts what stands before it from what stands after. */
const NOISE: readonly Noise[] = [
  [/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,20}){1,4}/g, AT],
  [/(?:https?:\/\/|www\.)\S{1,200}/gi, /:\/\/|www\./i],
  [/@\w{1,30}/g, AT],
  [new RegExp(`\\b${WEEKDAY}(?=,|\\s|$)`, 'gi'), /mon|tue|wed|thu|fri|sat|sun/i],
  [
    /(?:\ban?|(?<!\d)\d{1,3}) {0,2}(?:s|m|h|d|w|y|sec|second|min|minute|hour|hr|day|week|month|year)s? ago\b/gi,
    / ago/i,
  ],
  [new RegExp(`(?<![\\p{L}])(?:${foreignCounts.join('|')})(?![\\p{L}])`, 'giu'), /kom|com|reac|les|lec|let|lees/i],
  [/\bcomments?\b|(?<!\d)\d{1,5} (?:shares?|views?|replies|likes|reads?)\b/gi, /comment|\d [svrl]/i],
  [
    /\b(?:last )?(?:updated|modified|published|posted|edited|first published)(?: (?:on|at))?\b(?! by)[: ]{0,3}/gi,
    /(?:dat|ifi|ish|ost|dit)ed/i,
  ],
]
/** The same; these need a digit. */
const NOISE_WITH_DIGIT: readonly Noise[] = [
  [
    new RegExp(
      `(?:${WEEKDAY},? {0,3})?\\b${MONTH} {0,3}\\d{1,2}(?:st|nd|rd|th)?(?:,? {0,3}\\d{4}| {0,2}'?\\d\\d\\b)?(?!\\w)`,
      'gi',
    ),
    MONTH_START,
  ],
  [
    new RegExp(`(?:${WEEKDAY},? {0,3})?\\d{1,2}(?:st|nd|rd|th)? {0,3}(?:of )?${MONTH}(?:,? {0,3}'?\\d{2,4})?\\b`, 'gi'),
    MONTH_START,
  ],
  [new RegExp(`\\b${MONTH},? {1,3}\\d{4}\\b`, 'gi'), MONTH_START],
  [/\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?:T[\d:.Z+]{4,20})?/g, /\d[/.-]\d/],
  [new RegExp(`\\d{1,2}[:.]\\d{2}(?::\\d\\d)?(?: {0,2}${ZONE}){0,2}`, 'gi'), /\d[:.]\d/],
  [new RegExp(`\\b\\d{1,2} {0,2}[ap]\\.?m\\b\\.?(?: {0,2}${ZONE})?`, 'gi'), /\d {0,2}[ap]/i],
  [/(?<!\d)\d{1,3}[ -]{0,2}(?:min|minute)s?(?: read)?\b/gi, /\d[ -]{0,2}min/i],
  [/\d{1,2}[hmd]\b/g, /\d[hmd]/],
  [/(?<![\d,.])\d[\d,.]*/g, /\d/],
]
const DIGIT = /\d/

/** What stands between the names of a byline. */
const SEPARATOR =
  /[|•·●/;,\n\r\t~→»>©*^…]+|\s{2,}| [-–—] |^[-–—=]+|(?<![-–—=])[-–—=]+$|\s(?:and|&|with|y)\s|^(?:and|&) |(?<=\p{Ll}{2})\. |\s(?=(?:reviewed|edited|written|translated|illustrated|produced) by\s)/gimu
/** "And" of other languages, in small letters alone: "Ed" is a name, "E" an initial. */
const FOREIGN_AND = /\s(?:und|et|och|og|en|ed?)\s/gu
const CASE_BORDER = /(?<=\p{Ll}\)?)(?=\p{Lu})/gu
/** "in Valencia", "for the Gazette", "at 12:55": where the piece ends. */
const TAIL =
  /(?<!\b(?:office|ministry|department|university|house|bank))\s(?:in|on|at|for|from|of|reports|reporting|special to|exclusively)(?=\s|$)/i
/** "Ada Lund am", what is left where the date behind it was cut out. */
const FOREIGN_TAIL = new RegExp(`\\s(?:(?:${foreignTails.join('|')})(?=\\s|$)|(?:${foreignEndings.join('|')})$)`, 'u')
const BRACKETED = /\(([^()]{1,60})\)/
const SPECIAL_TO = /^special (?:to|for)\b/i

const startsWith = (labels: readonly string[]): RegExp =>
  new RegExp(`^(?:${labels.join('|')})(?![\\p{Ll}'’-])[:\\s]*`, 'iu')
const AUTHOR_LABEL = startsWith(authorLabels)
const HELPER_LABEL = startsWith(helperLabels)
const HELPER_ROLE = new RegExp(`^(?:${helperRoles.join('|')})$`, 'i')
/** "Guest post by" and the like; a label with a word of pictures or editing names a helper. */
const ANY_BY = /^(?:\p{L}[\p{L}-]{1,15} ){1,3}by:? (?=\p{Lu})/u
/** "Von Ada Lund", "Autorin: Ada Lund", "verfasst von: Ada". */
const FOREIGN_LABEL = new RegExp(
  `^(?:(?:${foreignLabels.join('|')})(?:\\s?:|(?=\\s|$))|(?:${foreignTitles.join('|')})\\s?:)\\s{0,3}`,
  'iu',
)
/** "Geschrieben vonAda Lund", as where a page parts the two by its style alone. */
const GLUED_LABEL = new RegExp(
  `^\\p{L}(?:${foreignLabels
    .filter((label) => label.includes(' '))
    .map((label) => label.slice(1))
    .join('|')})(?=\\p{Lu}\\p{Ll})`,
  'u',
)
/** "Fotos von", "Traduit par". */
const FOREIGN_HELP = new RegExp(
  `^(?:${foreignHelp.join('|')})[\\p{L}.]{0,12}\\s(?:${foreignBy.join('|')})(?=\\s)`,
  'iu',
)
/** One word and a capital may be all of a name: "Von Miller", "Di Maio". */
const ONE_WORD = /^\p{Lu}\p{L}*\s+$/u
/** The same where the page's language is one that says so. */
const GLUED_WORD = /^(?:Von|Par|Por)(?=\p{Lu}\p{Ll})/u
const TWO_NAMES = /^\p{Lu}[\p{L}\p{M}.'’-]*\s(?:\p{Ll}{1,4}\s){0,2}\p{Lu}/u
const REVIEWED = /^reviewed by/i
const HELPING =
  /\b(?:photo|foto|bild|image|picture|video|illustration|graphic|design|animation|edit|research|production|translat|übersetz|power|sponsor)/i
/** A label and the name run together. */
const GLUED_BY = /^By(?=\p{Lu}(?:\p{Ll}|\.))/u

/**
 * Cuts the text of a byline into pieces that may be names, and tells for each what label it stands behind. Dates,
 * times, addresses, handles and counts are left out.
 *
 * @param offset where `text` starts in the page, in UTF-16 code units
 * @param dates what is known to tell dates in `text`, for those that are not in English
 * @param abroad whether the page is in another language, so that "Von" and the like are no part of names
 */
export function segmentsOf(
  text: string,
  offset: number,
  { dates = [], abroad = false }: { dates?: readonly Cut[]; abroad?: boolean } = {},
): Segment[] {
  const segments: Segment[] = []
  let role: Segment['role'] = null
  let first = false
  for (let { start, end } of piecesOf(text, dates)) {
    const trim = (): void => {
      while (start < end && !EDGE.test(text[start]!)) start++
      while (end > start && !END.test(text[end - 1]!)) end--
    }
    trim()
    for (let label = labelOf(text.slice(start, end), abroad); label; label = labelOf(text.slice(start, end), abroad)) {
      // behind an author it is the story that was reviewed
      role = segments.length > 0 && REVIEWED.test(text.slice(start, end)) ? 'helper' : label.role
      first = true
      start += label.length
      trim()
    }
    const bracket = BRACKETED.exec(text.slice(start, end))
    const closes = bracket && start + bracket.index + bracket[0].length === end
    const own: Segment['role'] = bracket && HELPER_ROLE.test(bracket[1]!) ? 'helper' : role
    if (bracket && (closes || !CAPITALS.test(bracket[1]!))) end = start + bracket.index
    const tail = TAIL.exec(text.slice(start, end))
    if (tail && !isAgency(text.slice(start, end))) end = start + tail.index
    trim()
    const foreign = FOREIGN_TAIL.exec(text.slice(start, end))
    if (foreign) end = start + foreign.index
    trim()
    const piece = text.slice(start, end)
    if (!piece || SPECIAL_TO.test(piece)) continue
    segments.push({ text: piece, start: offset + start, end: offset + end, role: own, first })
    first = false
  }
  return segments
}

const EDGE = /[\p{L}\p{M}("“‘'’[]/u
const END = /[\p{L}\p{M}).”’'\]]/u
const CAPITALS = /^\p{Lu}/u

function labelOf(text: string, abroad: boolean): { role: 'author' | 'helper'; length: number } | null {
  const helper = FOREIGN_HELP.exec(text) ?? HELPER_LABEL.exec(text)
  if (helper && helper[0].length < text.length) return { role: 'helper', length: helper[0].length }
  const author = AUTHOR_LABEL.exec(text) ?? GLUED_BY.exec(text) ?? ANY_BY.exec(text) ?? foreignLabel(text, abroad)
  return author && { role: HELPING.test(author[0]) ? 'helper' : 'author', length: author[0].length }
}

function foreignLabel(text: string, abroad: boolean): RegExpExecArray | null {
  const label = FOREIGN_LABEL.exec(text) ?? GLUED_LABEL.exec(text) ?? (abroad ? GLUED_WORD.exec(text) : null)
  return label && (abroad || !ONE_WORD.test(label[0]) || TWO_NAMES.test(text.slice(label[0].length))) ? label : null
}

/** A stretch of a text: its start and its end, in UTF-16 code units. */
export type Cut = readonly [start: number, end: number]

function piecesOf(text: string, dates: readonly Cut[]): { start: number; end: number }[] {
  const cuts: Cut[] = [...dates]
  const cut = (pattern: RegExp): void => {
    for (const match of matchesOf(text, pattern)) cuts.push([match.index, match.index + match[0].length])
  }
  for (const [pattern, sign] of NOISE) if (sign.test(text)) cut(pattern)
  if (DIGIT.test(text)) for (const [pattern, sign] of NOISE_WITH_DIGIT) if (sign.test(text)) cut(pattern)
  cut(SEPARATOR)
  cut(FOREIGN_AND)
  cuts.sort((a, b) => a[0] - b[0])
  const pieces: { start: number; end: number }[] = []
  let at = 0
  for (const [start, end] of [...cuts, [text.length, text.length] as const]) {
    if (start > at) pieces.push(...unglued(text, at, start))
    at = Math.max(at, end)
  }
  return pieces
}

/** Cuts where a name runs into the next word: "Jane DoeStaff Writer". One word before it is a trade name: "NewsPod". */
function* unglued(text: string, start: number, end: number): Generator<{ start: number; end: number }> {
  const piece = text.slice(start, end)
  let at = 0
  for (const { index } of matchesOf(piece, CASE_BORDER)) {
    if (hasInnerCapital(piece, index) || !piece.slice(at, index).trim().includes(' ')) continue
    yield { start: start + at, end: start + index }
    at = index
  }
  yield { start: start + at, end }
}
