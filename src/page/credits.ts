import { matchesOf } from '../text/matches.ts'
import { isForeignLabel, isLabelAlone, isOfPictures, labelsIn } from './credit-labels.ts'
import {
  ABBREVIATION,
  type Credit,
  creditOf,
  isCertain,
  isPlatformCredit,
  isPlausible,
  MAX_CREDIT,
} from './credit-parts.ts'
import { withoutTail } from './credit-tails.ts'
import { isAgency, isOrganization, isPictureAgency } from './organization.ts'
import { isPersonName } from './person-name.ts'

/** How much of the end of a long text is looked at, in characters. */
const WINDOW = 1200
/** Longest line, in characters, that may be a credit with no mark of one. */
const MAX_BARE = 60

const BRACKETED = /[([]([^()[\]]{2,140}(?:\([^()]{1,30}\)[^()[\]]{0,60})?)[)\]]/g
const BRACKET = /[([]/
/** Two spaces or more that are no indent of a wrapped line. */
const GAP = /(?<![\s])[^\S\r\n]{2,}(?=\S)/
const SENTENCE_BREAK =
  /(?=[.!?…])(?<=[\p{Ll}\p{N}"”’)]|\p{Lu}\.?\p{Lu})(?<!\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|St|Gov|Sens?|Reps?|Lt|Gen|Col|Sgt|Prof|Inst|Bros|No|vs))[.!?…]{1,4}["”’)]{0,3}(?:\s+(?:\| )?(?=[\p{Lu}@\d“"(])|(?=\p{Lu}[\p{L} ]))/gu
const SENTENCE_END = /[.!?…]["'”’)]*$/
const WORDS = /\s+/
const PHRASE = /^the |\d/i
const ACRONYM = /^[A-Z]{2,8}$/
const LETTER = /[\p{L}\p{N}]/u
const STARTS_NAME = /^\p{Ll}+ (?:on \p{Lu}|\p{Ll}+\/)|^(?:the )?[\p{Lu}\p{N}@“"]|^\p{Ll}+[_\p{Lu}\d./]|^\p{Ll}+$/u
/** What stands before the first mark, and behind the last slash. */
const FIRST_NAME = /^[^/|,;(]*/
const LAST_NAME = /(?<=\/ ?)[^/\s][^/]{0,60}$|$/
const FIRST_WORD = /^\p{L}*/u
/** A description follows: "Bild: Ein Hund". */
const FOREIGN_ARTICLE = /^(?:eine?[rns]?|une?|uma?|una|uno|ett?) /i
const NOT_CREDIT =
  /^(?:(?:\d|from|in|not|see|and|or|click|more|aged?|the|for|file|video|pictured|representat\w*|symbolic)(?![\p{L}-])|(?:far |top |bottom |front |back )?(?:left|right|above|below|top|bottom|front|back|cent(?:re|er)|first|second|third|[lrc])(?=$|[,;:)-]| (?:to|from|and|of)\b))/iu
const COURTESY = /^(?:courtesy|care) (?:of )?\p{Lu}/iu
const ACRONYMS = /^[A-Z]{2,8}(?:\/[A-Z]{2,8}){1,4}$/
const SHORT_FORM = / \([A-Z]{2,8}\)$/

/** "AP Photo/Jane Doe", "REUTERS/Jane Doe", "AFP via Getty" at the end of a text. */
const AGENCY_FIRST =
  /(?<![\p{L}\p{N}/])(?<!\/ )((?:AP|AFP|EPA|EFE|PTI|ANI|PA|REUTERS|Reuters|XINHUA|Xinhua|Getty(?: Images)?|GETTY) ?(?:File |file )?(?:Photos?|Images?|Video|Pictures?)?(?: by | ?\/ ?| via )\p{L}[^.!?]{0,60}(?:\.[ -]?\p{Lu}[^.!?]{0,30}){0,2})$/u
/** "… at the pier. By Jane Doe": before a last sentence of a name alone. */
const CLOSING_BY = /[.!?]["”’)]?\s{1,3}By:? (?=\p{Lu})/gu
const CLOSING_NAME = /^.{3,81}$/u
/** What stands between a name and its agency. */
const JOINT = / ?\/ ?| \| | [-–—] | via |, | \(/g
const JOINED = /^[^.!?/]{2,60}\)?$/u
/** "The mayor opens the pier / Jane Doe": behind some words of a sentence. */
const NAME_BEHIND_SLASH = /(?<=\s\p{Ll}[^/|]{12,300}\s[/|]\s)\p{Lu}[^/|.,;:]{3,40}$/u
const TWO_BEFORE_SLASH = /(?<=\s)(\S{1,30} (\S{1,30}))\s[/|]\s$/
const NAME_BEFORE = /(?:^|[\s.!?])(@[\w.]+|(?:\p{Lu}[\p{L}'’-]{0,30}[ /]){0,1}(?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]{0,30})$/u

/** Where the credit stands in a text. Offsets in UTF-16 code units into the page. */
export interface FoundCredit {
  credit: Credit
  /** Does the text say nothing but the credit? */
  alone: boolean
  /** Is it one beyond doubt: a person beside an agency, a label of pictures, or a line of an agency's name alone? */
  sure: boolean
  /** Is there a mark of a credit, or does the whole text only look like a name? */
  marked: boolean
}

/**
 * The credit that the text of a caption holds, from `start` to `end` in `page` (UTF-16 code units): behind "Photo:"
 * and its like, in brackets, as agency and name beside each other at the end, or as all of a short line. The span
 * leaves out the label and the brackets. Of a text of more than 1,200 characters only the end is looked at. One word
 * that nothing marks is a name in English, where words have no capitals; in other languages it may be any noun.
 */
export function findCredit(page: string, start: number, end: number, language = 'en'): FoundCredit | null {
  const from = Math.max(start, end - WINDOW)
  const text = withoutTail(page.slice(from, end))
  for (const find of [labelled, bracketed, closing, bare]) {
    const extent = find(text)
    const credit = extent && creditOf(page, from + extent.start, from + extent.end)
    if (credit && !isLabelAlone(credit.text) && (language === 'en' || extent.marked || !isMereWord(credit.text)))
      return {
        credit,
        sure: isSure(credit, text.slice(extent.open, extent.start), !LETTER.test(text.slice(0, extent.open))),
        marked: extent.marked,
        alone: !LETTER.test(text.slice(0, extent.open)) && !LETTER.test(text.slice(extent.end)),
      }
  }
  return null
}

const isMereWord = (text: string): boolean => !WORDS.test(text) && !isOrganization(text)

function isSure(credit: Credit, label: string, alone: boolean): boolean {
  const { agency, person } = credit
  if (isOfPictures(label)) return agency !== null || person !== null
  if (agency === null || !isAgency(agency.text)) return false
  return person !== null || (alone && isPictureAgency(agency.text))
}

/** Where a credit stands in a text, and where the label or bracket before it opens. */
interface Extent {
  open: number
  start: number
  end: number
  marked: boolean
}

/** The last label with a name behind it: captions may say "image:" or "source:" in their own words. */
function labelled(text: string): Extent | null {
  for (const { index, 0: label } of labelsIn(text)) {
    const start = index + label.length
    const end = labelledEnd(text, index, start)
    const credit = text.slice(start, end).trim()
    if (credit && fits(label, credit)) return { open: index, start, end, marked: true }
  }
  return null
}

/** The number that an agency gives its story: "dpa:230101-99-12345/2". */
const STORY_NUMBER = /:\d{5}/
/** Can `credit` be one behind `label`? Nouns have capitals in German, so that few words tell a sentence. */
function fits(label: string, credit: string): boolean {
  const isOpened =
    STARTS_NAME.test(credit) || [FIRST_NAME, FIRST_WORD, LAST_NAME].some((part) => isAgency(part.exec(credit)![0]))
  if (!isOpened || STORY_NUMBER.test(credit)) return false
  if (!isForeignLabel(label)) return isPlausible(credit, 1)
  return !FOREIGN_ARTICLE.test(credit) && isPlausible(credit, WORDS.test(credit) ? 0 : 1)
}

/** Where a credit that starts at `start` ends: at its bracket, a gap of spaces, a sentence's end or the text's end. */
function labelledEnd(text: string, label: number, start: number): number {
  if (!BRACKET.test(text[label - 1] ?? '')) {
    const rest = text.slice(start)
    const ends = [
      GAP.exec(rest.trimEnd())?.index ?? rest.length,
      matchesOf(rest, SENTENCE_BREAK)[0]?.index ?? rest.length,
    ]
    return start + Math.min(...ends)
  }
  let depth = 1
  for (let i = start; i < text.length; i++) {
    if (text[i] === '(' || text[i] === '[') depth++
    if ((text[i] === ')' || text[i] === ']') && --depth === 0) return i
  }
  return text.length
}

function bracketed(text: string): Extent | null {
  if (!BRACKET.test(text)) return null
  const found = matchesOf(text, BRACKETED).findLast(({ 1: inside, index, 0: all }) => {
    const isGloss = index === 0 || !SENTENCE_END.test(text.slice(0, index).trimEnd())
    const isShortForm = ACRONYM.test(inside!) && !isAgency(inside!) && isGloss
    const isLast = !LETTER.test(text.slice(index + all.length))
    const isName = (): boolean => isLast && isNameLike(inside!) && !isOneOfGlosses(text, index)
    return !isShortForm && !NOT_CREDIT.test(inside!) && (looksLikeCredit(inside!) || isName())
  })
  if (!found) return null
  const start = found.index + 1
  const isLast = !LETTER.test(text.slice(found.index + found[0].length))
  const named = isLast && isAgency(found[1]!) ? NAME_BEFORE.exec(text.slice(0, found.index).trimEnd())?.[1] : undefined
  if (named && isPersonName(named)) {
    const from = text.lastIndexOf(named, found.index)
    return { open: from, start: from, end: found.index + found[0].length, marked: true }
  }
  return { open: found.index, start, end: start + found[1]!.length, marked: true }
}

/** Does a bracket with a name stand before the one at `last` too, as clubs do behind their players? */
const isOneOfGlosses = (text: string, last: number): boolean =>
  matchesOf(text.slice(0, last), BRACKETED).some(({ 1: inside }) => isNameLike(inside!))

const looksLikeCredit = (text: string): boolean => {
  if (COURTESY.test(text) || isAgency(text) || isPlatformCredit(text) || ACRONYMS.test(text)) return true
  if (text.length > MAX_CREDIT || NOT_CREDIT.test(text) || !isPlausible(text, 0)) return false
  const credit = creditOf(text, 0, text.length)
  return credit !== null && isCertain(credit)
}
const isNameLike = (text: string): boolean => text.length <= MAX_BARE && (isPersonName(text) || isOrganization(text))

/** A credit at the end of a text that nothing marks but its own form. */
function closing(text: string): Extent | null {
  const start = closingStart(text)
  return start === null || text.length - start > MAX_CREDIT
    ? null
    : { open: start, start, end: text.length, marked: true }
}

function closingStart(text: string): number | null {
  const agency = AGENCY_FIRST.exec(text)
  const own = agency ? text.length - agency[1]!.length : closingName(text)
  const sentence = lastSentence(text)
  // a last sentence, or a whole text, that is a credit and nothing else
  const last = text.slice(sentence)
  if (last && looksLikeCredit(last.trim())) return sentence
  if (own !== null) return own
  if (sentence > 0 && last.length <= MAX_BARE && !SENTENCE_END.test(last) && isNameAlone(last.trim())) return sentence
  for (const { index, 0: joint } of matchesOf(last, JOINT)) {
    const agency = last.slice(index + joint.length)
    if (!JOINED.test(agency) || !isAgency(agency)) continue
    const name = NAME_BEFORE.exec(last.slice(0, index))
    if (name) return sentence + index - name[1]!.length
  }
  const name = NAME_BEHIND_SLASH.exec(text.trimEnd())
  if (name && isPersonName(name[0])) return startOfAgency(text.slice(0, name.index)) ?? name.index
  const library = LAST_WORDS.exec(last.trimEnd())
  return library && isPictureAgency(library[1]!) ? sentence + library.index : null
}

/** Can a name be a sentence of a caption by itself? What opens with "The" may be any phrase, "3 Images" a button. */
const isNameAlone = (text: string): boolean =>
  isPersonName(text) || ACRONYM.test(text) || (WORDS.test(text) && !PHRASE.test(text) && isOrganization(text))

/** Where an agency of one word or two starts that a slash or bar follows at the end of `text`. */
function startOfAgency(text: string): number | null {
  const words = TWO_BEFORE_SLASH.exec(text)
  if (!words) return null
  const [, both, last] = words
  if (isAgency(both!)) return words.index
  return isAgency(last!) ? words.index + both!.length - last!.length : null
}

/** Where a name stands that is the last sentence of `text`, behind "By". */
function closingName(text: string): number | null {
  for (const { index, 0: by } of matchesOf(text, CLOSING_BY))
    if (CLOSING_NAME.test(text.slice(index + by.length))) return index + by.length
  return null
}

/** Where the last sentence of `text` starts, or what stands behind a gap of spaces. */
function lastSentence(text: string): number {
  const end = text.trimEnd().length
  let start = 0
  for (const match of matchesOf(text.slice(0, end), SENTENCE_BREAK))
    if (match.index + match[0].length < end) start = match.index + match[0].length
  const gap = matchesOf(text.slice(start, end), GAPS).at(-1)
  return gap ? start + gap.index + gap[0].length : start
}

/** The last two capitalized words, or the last one. */
const LAST_WORDS = /(?<=\s)((?:\p{Lu}\S{1,20} )?\p{L}\S{3,20})$/u
const GAPS = /(?<!\s)[^\S\r\n]{2,}(?=\S)/g

function bare(text: string): Extent | null {
  const head = text.trim()
  if (!head || head.length > MAX_BARE || (SENTENCE_END.test(head) && !ABBREVIATION.test(head)) || NOT_CREDIT.test(head))
    return null
  const marked = looksLikeCredit(head)
  if (!marked && !isNameLike(head.replace(SHORT_FORM, '')) && WORDS.test(head)) return null
  return { open: 0, start: 0, end: text.length, marked }
}
