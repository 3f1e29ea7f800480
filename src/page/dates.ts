import { anyWeekday, monthNames, weekdayNames } from '../lexicon/calendar.ts'
import { matchesOf } from '../text/matches.ts'
import { SEAM } from '../text/seam.ts'
import { apart } from './apart.ts'

/** A date as a text tells it: what it leaves open is null. Offsets in UTF-16 code units. */
export interface DateMention {
  start: number
  end: number
  year: number | null
  /** 1 to 12 */
  month: number | null
  day: number | null
  /** Day first, where three numbers can be read both ways: `month` and `day` are then the month-first reading. */
  swapped: { month: number; day: number } | null
}

const MONTH = `(?<month>${monthNames
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|')})${SEAM}\\b\\.?${SEAM}`
/** How months begin. */
const MONTH_START = `(?:${[...new Set(monthNames.flat().map((name) => name.slice(0, 3)))].join('|')})`
const DAY = `(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?${SEAM}`
/** What may follow a year with nothing between, where a page ran its parts together: `20232:26 PM`, `201928. July 2019`. */
const RUN_ON = `\\d?[:.]\\d\\d|\\d?(?:st|nd|rd|th)?[.\\s-]{1,2}${MONTH_START}|\\d?[/.-]\\d{1,2}[/.-]\\d`
/** The number of comments: `20230 comments`. */
const COUNT = '\\d{0,2}(?![\\d.,:])'
const YEAR = `(?<year>(?:19|20)\\d\\d)(?!\\d(?!${RUN_ON}))`
const DAYS_YEAR = `(?<year>(?:19|20)\\d\\d)(?!\\d(?!${RUN_ON}|${COUNT}))`
/** In `28.09.1912:44` a clock follows the year 19. */
const LONG_YEAR = `(?<long>(?:19|20)\\d\\d(?!:\\d\\d(?!:)|\\d(?!${RUN_ON}|${COUNT}))|\\d\\d(?!\\d(?!${RUN_ON})))`
/** Not the hour of a clock: `8 January, 17:46`. */
const SHORT_YEAR = "['’]?(?<short>\\d\\d)(?!\\d|:\\d\\d)"
const WEEKDAY = `(?:(?<weekday>${anyWeekday})${SEAM}\\b\\.?,?\\s{0,3}(?:the\\s)?)?${SEAM}`
const GAP = `[\\s\\-/.·]{0,3}${SEAM}`

/** What shapes have in common: a text without it is not searched for them, so that most expressions never compile. */
const MONTH_NUMBER = new RegExp(`${MONTH_START}[a-z]{0,6}\\.?,?\\s{0,3}\\d`, 'i')
const NUMBER_MONTH = new RegExp(`\\d(?:st|nd|rd|th)?(?:\\sof)?[\\s\\-/.·]{0,3}${MONTH_START}`, 'i')
const NUMBERS = /\d\s?[/.-]\s?\d/

/** A shape of dates, and what a text that may have it has. */
interface Shape {
  pattern: RegExp
  sign: RegExp
}

const shape = (source: string, sign: RegExp): Shape => ({ pattern: new RegExp(source, 'gi'), sign })

/** The fuller before those that are a part of them. */
const SHAPES: readonly Shape[] = [
  // Nov. 30, 2020 · November 30th 2020 · Sept 3
  shape(`${WEEKDAY}${MONTH}\\s?${DAY}(?!\\d)(?:\\s?[,.]?\\s{0,3}(?:of\\s)?)${DAYS_YEAR}`, MONTH_NUMBER),
  // 30 November 2020 · 30-Nov-2020 · 1st of May, 2020 · 4 April 17
  shape(`${WEEKDAY}${DAY}(?:\\sof)?${GAP}${MONTH}(?:\\s?,\\s{0,2}|${GAP})(?:${DAYS_YEAR}|${SHORT_YEAR})`, NUMBER_MONTH),
  shape(`${WEEKDAY}${MONTH}\\s?${DAY}(?!\\d|:\\d|\\s?[ap]\\.?m)`, MONTH_NUMBER),
  shape(`${WEEKDAY}${DAY}(?:\\sof)?[\\s\\-.]{0,3}${MONTH}`, NUMBER_MONTH),
  // November 2020
  shape(`${MONTH},?\\s{1,3}${YEAR}`, MONTH_NUMBER),
  // 2020. November 30
  shape(`${YEAR}[.,]?\\s{1,2}${MONTH}\\s?${DAY}(?!\\d)`, MONTH_NUMBER),
  // 2020-11-30 · 2020/11/30 · 2020. 11. 30.
  shape(
    `${YEAR}(?<sep>\\s?[-/.]\\s?)(?<m>0?[1-9]|1[0-2])\\k<sep>(?<day>0[1-9]|[12]\\d|3[01]|[1-9])(?!\\d(?!\\d?:\\d\\d))`,
    NUMBERS,
  ),
  // 30/11/2020 · 3.4.20
  shape(`${WEEKDAY}(?<a>\\d{1,2})(?<sep>\\s?[/.\\-]\\s?)(?<b>\\d{1,2})\\k<sep>(?:\\s(?=\\d{4}))?${LONG_YEAR}`, NUMBERS),
  // 10/ 5/11
  shape(`(?<a>\\d{1,2})(?<sep>[/.\\-])\\s(?<b>[1-9])\\k<sep>\\s?${LONG_YEAR}`, NUMBERS),
]
/** A date's first digit and its month stand no further in (code units): day of the week, day, `of`, month. */
const WIDEST_START = 48

const LETTER = /\p{L}/u
const LOWER = /\p{Ll}/u
const UPPER = /\p{Lu}/u
const DIGIT = /\d/
/** A date that another follows with nothing between, as where a page has both for readers to see one. */
const ENDS_A_DATE = /(?:\d([./-])\d{1,2}\1|\p{L}[.,]?\s|\d,\s)(?:19|20)\d\d$/u
const LONGEST_NUMBERS = 10
const NUMBER_PART = /[\d./:-]/

/** Month by its names, 1 to 12. */
const monthOf = new Map(monthNames.flatMap((names, i) => names.map((name) => [name, i + 1] as const)))

/** The date that starts at `at` in `text`, or null. */
export function dateAt(text: string, at: number): DateMention | null {
  for (const { pattern } of able(text.slice(at, at + WIDEST_START))) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const mention = match?.index === at ? read(match) : null
    if (mention) return mention
  }
  return null
}

/**
 * Every date in `text`, in order, none overlapping. Meant for a line or a paragraph: years alone, words such as
 * "yesterday", and days without a month are none.
 */
export function datesIn(text: string): DateMention[] {
  const all: DateMention[] = []
  for (const { pattern } of able(text))
    for (const match of matchesOf(text, pattern)) {
      const mention = startsAWord(text, match.index) ? read(match) : null
      if (mention) all.push(mention)
    }
  return apart(all)
}

/** The shapes that can be in `text` at all. */
function able(text: string): readonly Shape[] {
  if (!DIGIT.test(text)) return NONE
  const signs = [MONTH_NUMBER, NUMBER_MONTH, NUMBERS].filter((sign) => sign.test(text))
  return signs.length === 0 ? NONE : SHAPES.filter(({ sign }) => signs.includes(sign))
}
const NONE: readonly Shape[] = []

/** Whether a date may begin here; a capital or a digit may follow a small letter, as where a page ran its parts together. */
function startsAWord(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' '
  const first = text[at]!
  if (DIGIT.test(first))
    return (
      !NUMBER_PART.test(before) ||
      ((before === ':' || before === '-') && !DIGIT.test(text[at - 2] ?? ' ')) ||
      ENDS_A_DATE.test(text.slice(Math.max(0, at - LONGEST_NUMBERS), at))
    )
  return !LETTER.test(before) || (LOWER.test(before) && UPPER.test(first))
}

function read(match: RegExpExecArray): DateMention | null {
  const groups = match.groups!
  const start = match.index
  const end = start + match[0].length
  const year = fullYear(groups.year ?? groups.short ?? groups.long)
  if (groups.a !== undefined) return readNumbers(groups, year!, start, end)
  const month = groups.m ? Number(groups.m) : monthOf.get(groups.month!.toLowerCase())!
  const day = groups.day ? Number(groups.day) : null
  return isDay(year, month, day) ? { start, end, year, month, day, swapped: null } : null
}

/**
 * `3/4/2020`: month first in this reading, day first in `swapped`, unless the calendar has one of them alone or a day of
 * the week before the numbers agrees with one of them alone.
 */
function readNumbers(
  { a, b, weekday }: Record<string, string | undefined>,
  year: number,
  start: number,
  end: number,
): DateMention | null {
  const first = Number(a)
  const second = Number(b)
  const readings = [
    { month: first, day: second },
    { month: second, day: first },
  ].filter(({ month, day }) => isDay(year, month, day))
  const agreeing = readings.filter(({ month, day }) => isWeekday(weekday, year, month, day))
  const [reading, other] = agreeing.length === 1 ? agreeing : readings
  if (!reading) return null
  const { month, day } = reading
  return { start, end, year, month, day, swapped: other && first !== second ? other : null }
}

function isWeekday(name: string | undefined, year: number, month: number, day: number): boolean {
  return weekdayNames[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!.includes(name?.toLowerCase() ?? '')
}

/** `20` is 2020, `98` is 1998: two digits reach from 1970 to 2069. */
function fullYear(digits: string | undefined): number | null {
  if (digits === undefined) return null
  const year = Number(digits)
  return digits.length === 4 ? year : year + (year < 70 ? 2000 : 1900)
}

/** Whether the calendar has this day; a leap day is let through where no year is told. */
function isDay(year: number | null, month: number, day: number | null): boolean {
  if (month < 1 || month > 12) return false
  return day === null || (day >= 1 && day <= (month === FEBRUARY && !isLeap(year ?? 0) ? 28 : LENGTHS[month - 1]!))
}
const FEBRUARY = 2
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
