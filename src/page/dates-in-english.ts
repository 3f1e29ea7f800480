import { monthNames, weekdayNames } from '../lexicon/calendar.ts'
import { dateWords } from '../lexicon/date-words.ts'
import type { DateWords } from '../lexicon/date-words-form.ts'
import { matchesOf } from '../text/matches.ts'

/** A line of a page, said in English as far as it tells of dates. */
export interface InEnglish {
  text: string
  /** Where what begins (ends) at `at` in `text` begins (ends) in the page as it is; in UTF-16 code units. */
  startOf: (at: number) => number
  endOf: (at: number) => number
}

/** A page whose lines can be had in English. */
export interface ReadPage {
  /** As it is. */
  text: string
  /** Whether nothing is known to stand for English words in it. */
  isEnglish: boolean
  /** What stands between two offsets of it: names of months and days, labels and clocks are those of English. */
  inEnglish: (from: number, to: number) => InEnglish
}

/**
 * A page with the dates of its language (`de`) read as English ones: so every rule for dates, clocks and labels is
 * written once. Where a language's words are not known, or it is English, lines are as they are.
 */
export function readIn(language: string | undefined, text: string): ReadPage {
  const words = language === undefined ? undefined : dateWords[language]
  if (!words) return { text, isEnglish: true, inEnglish: (from, to) => asItIs(text.slice(from, to), from) }
  const dictionary = dictionaries.get(words) ?? dictionaryOf(words)
  dictionaries.set(words, dictionary)
  const said = (from: number, to: number): InEnglish =>
    translated(text.slice(from, to), from, dictionary, words.buddhist)
  return { text, isEnglish: false, inEnglish: said }
}

function asItIs(text: string, from: number): InEnglish {
  const same = (at: number): number => from + at
  return { text, startOf: same, endOf: same }
}

/** A phrase of a language in small letters, token by token (`#` is a number), and what English says for it. */
interface Phrase {
  tokens: readonly string[]
  english: string
}
/** Phrases by their first token, those of more tokens first. */
type Dictionary = ReadonlyMap<string, readonly Phrase[]>
const dictionaries = new Map<DateWords, Dictionary>()

/**
 * A word, a number, a mark; Han writes its words without spaces. A capital behind a small letter begins a word, as where a
 * page ran its parts together.
 */
const TOKEN = /\p{sc=Han}|\p{Lu}?\p{Ll}+|\p{Lu}+|[\p{L}\p{M}]+|\p{Nd}+|[^\s\p{L}\p{M}\p{Nd}]/gu
const DIGITS = /^\p{Nd}/u
const ASCII = /^[\0-\x7f]/
/** The digit 0 of Arabic, Persian, Hindi, Bengali and Thai, and the wide one. */
const ZEROS = ['٠', '۰', '०', '০', '๐', '０'].map((zero) => zero.charCodeAt(0))
/** Years between the Buddha's era and ours. */
const BUDDHIST = 543
const BUDDHIST_CENTURY = 2500
const BUDDHIST_YEAR = /^2[456]\d\d$/
const ENDS_IN_MONTH = new RegExp(`(?:${monthNames.map(([name]) => name).join('|')})$`)
const LONGEST_MONTH = 9
const OTHER_DIGIT = /[^\0-\x7f]/g
const SLOT = /#/g
/** Marks that phrases have another for, or that are no number. */
const MARKS: Readonly<Record<string, string>> = { '’': "'", '#': '' }
/** More digits than this are no number of a phrase. */
const MOST_DIGITS = 3
/** Code units of white space between two tokens of a phrase. */
const WIDEST_GAP = 3
/** What stands before or after a number that is a part of a clock, of a date or of a longer number. */
const NUMBER_BEFORE = /[.:,]/
const NUMBER_AFTER = /^[.:,]\d/

/** Clocks with a full stop, where other words tell that they are clocks. */
const POINT_CLOCKS = [
  /(?:\b(?:at|published|updated)[\s:]{0,3}|\b(?:19|20)\d\d[\s,|·•–—-]{1,5})(?:[01]?\d|2[0-3])\.[0-5]\d(?![\d.])/g,
  /(?<![\d.,:])(?:[01]?\d|2[0-3])\.[0-5]\d(?=\s?(?:hrs|h)\b)/g,
]
const TO_MINUTES = /\.(?=\d\d$)/

function dictionaryOf({ months = '', weekdays = '', phrases }: DateWords): Dictionary {
  const dictionary = new Map<string, Phrase[]>()
  const add = (form: string, english: string): void => {
    const tokens = form.match(TOKEN)!
    const like = dictionary.get(tokens[0]!)
    if (like) like.push({ tokens, english })
    else dictionary.set(tokens[0]!, [{ tokens, english }])
  }
  const addNames = (groups: string, english: readonly (readonly string[])[]): void =>
    groups.split('|').forEach((forms, i) => {
      for (const form of forms.split(' ')) if (form) add(form, english[i]![0]!)
    })
  addNames(months, monthNames)
  addNames(weekdays, weekdayNames)
  for (const [english, forms] of Object.entries(phrases)) for (const form of forms.split('|')) add(form, english)
  for (const like of dictionary.values()) like.sort((a, b) => b.tokens.length - a.tokens.length)
  return dictionary
}

/** A token of a line: offsets in UTF-16 code units, and what a phrase has for it. */
interface Token {
  start: number
  end: number
  form: string
}

function translated(line: string, from: number, dictionary: Dictionary, buddhist = false): InEnglish {
  const tokens = matchesOf(line, TOKEN).map(({ 0: found, index }) => tokenOf(found, index))
  const pieces: Piece[] = []
  let text = ''
  let end = 0
  const numberIn = (told: string): string | null => {
    if (!DIGITS.test(told)) return null
    const digits = inOurDigits(told)
    const number = buddhist ? inOurEra(digits, ENDS_IN_MONTH.test(text.slice(-LONGEST_MONTH))) : digits
    return number === told ? null : number
  }
  for (let i = 0; i < tokens.length; i++) {
    const phrase = dictionary.get(tokens[i]!.form)?.find((phrase) => standsAt(phrase, tokens, i, line))
    const own = tokens.slice(i, i + (phrase?.tokens.length ?? 1))
    const start = own[0]!.start
    const english = phrase ? saidWith(own, phrase, line) : numberIn(line.slice(start, own[0]!.end))
    if (english === null) continue
    text += line.slice(end, start)
    end = own.at(-1)!.end
    pieces.push({ from: text.length, to: text.length + english.length, start: from + start, end: from + end })
    text += english
    i += own.length - 1
  }
  text += line.slice(end)
  for (const clock of POINT_CLOCKS) text = text.replace(clock, (told) => told.replace(TO_MINUTES, ':'))
  return {
    text,
    startOf: (at) => {
      const piece = pieces.findLast((piece) => piece.from <= at)
      return piece && at < piece.to ? piece.start : at + moved(piece, from)
    },
    endOf: (at) => {
      const piece = pieces.findLast((piece) => piece.from < at)
      return piece && at <= piece.to ? piece.end : at + moved(piece, from)
    },
  }
}

function tokenOf(found: string, start: number): Token {
  const form = DIGITS.test(found) && found.length <= MOST_DIGITS ? '#' : (MARKS[found] ?? found.toLowerCase())
  return { start, end: start + found.length, form }
}

function standsAt(phrase: Phrase, tokens: readonly Token[], at: number, line: string): boolean {
  const last = tokens[at + phrase.tokens.length - 1]
  if (!last) return false
  for (let k = 1; k < phrase.tokens.length; k++) {
    const token = tokens[at + k]!
    if (token.form !== phrase.tokens[k] || token.start - tokens[at + k - 1]!.end > WIDEST_GAP) return false
  }
  if (phrase.tokens[0] === '#' && NUMBER_BEFORE.test(line[tokens[at]!.start - 1] ?? ' ')) return false
  return phrase.tokens.at(-1) !== '#' || !NUMBER_AFTER.test(line.slice(last.end, last.end + 2))
}

function inOurDigits(number: string): string {
  if (ASCII.test(number)) return number
  return number.replace(OTHER_DIGIT, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code))
  })
}

/** A year of the Buddha's era as ours; two digits are a year behind a month. */
function inOurEra(digits: string, isBehindMonth: boolean): string {
  const year = isBehindMonth && digits.length === 2 ? BUDDHIST_CENTURY + Number(digits) : Number(digits)
  return BUDDHIST_YEAR.test(String(year)) ? String(year - BUDDHIST) : digits
}

/** What English says for a phrase, with the numbers that the line has. */
function saidWith(tokens: readonly Token[], { english }: Phrase, line: string): string {
  const numbers = tokens.filter(({ form }) => form === '#').map(({ start, end }) => inOurDigits(line.slice(start, end)))
  let i = 0
  return english.replace(SLOT, () => numbers[i++]!)
}

/** What was put in the place of a phrase: `from` and `to` in the English line, `start` and `end` in the page. */
interface Piece {
  from: number
  to: number
  start: number
  end: number
}

/** How far behind its place in the English line a character of the page stands, between a piece and the next. */
function moved(piece: Piece | undefined, from: number): number {
  return piece ? piece.end - piece.to : from
}
