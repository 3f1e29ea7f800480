import { americanStems, britishStems } from '../lexicon/spellings.ts'
import { matchesOf } from '../text/matches.ts'
import { type DateMention, dateAt } from './dates.ts'
import type { Moment } from './moments.ts'

const NUMBERS = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:(?:19|20)\d\d|\d\d)(?![\d/-])/g
const MONTH_FIRST =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d/gi
const DAY_FIRST =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?,? (?:19|20)\d\d/gi
const BRITISH = new RegExp(`\\b(?:${britishStems.join('|')})`, 'gi')
const AMERICAN = new RegExp(`\\b(?:${americanStems.join('|')})`, 'gi')
/** By so many words must one spelling lead the other. */
const SURE_SPELLINGS = 3
/** More than all weaker clues together. */
const SURE = 99
const MOST_TOLD = 200
const DAY = 86_400_000
/** Days within which a told day is near, and beyond which it is far. */
const NEAR = 45
const FAR = 90
const AMERICAN_ZONE = /^(?:[ECMP][SD]?T|AK[SD]?T|HST)$/
/** Endings of the hosts of English-language countries that put the day first. */
const DAY_FIRST_HOST =
  /\.(?:co\.uk|org\.uk|uk|com\.au|net\.au|co\.nz|ie|in|co\.in|co\.za|com\.ng|com\.gh|co\.ke|com\.sg|com\.my|com\.pk|com\.bd|lk|com\.np|com\.jm)\b/i

const MARK = /\d\s?([/.-])\s?\d{1,2}\s?[/.-]\s?(\d+)/

/**
 * Settles the order of day and month in each of `moments` that can be read both ways: by another of them that tells the
 * same day in words, else by what the page tells. A date whose order nothing tells keeps its year alone and is `unsettled`.
 */
export function settleOrder<T extends Moment & Settled>(moments: readonly T[], page: string, english: boolean): T[] {
  if (!moments.some(({ date }) => date.swapped)) return [...moments]
  const days = new Set(
    moments.filter(({ date }) => !date.swapped).map(({ date: { year, month, day } }) => `${year}-${month}-${day}`),
  )
  const weighed = new Map<string, number>()
  const ask = (clues: OrderClues): number => {
    const key = Object.values(clues).join()
    if (!weighed.has(key)) weighed.set(key, weigh(page, clues))
    return weighed.get(key)!
  }
  let told: number[] | undefined
  return moments.map((moment) => {
    const { date, clock } = moment
    if (!date.swapped) return moment
    const { month, day } = date.swapped
    const dayFirstTold = days.has(`${date.year}-${month}-${day}`)
    const monthFirstTold = days.has(`${date.year}-${date.month}-${date.day}`)
    const numbers = MARK.exec(page.slice(moment.start, moment.end))
    const mark = numbers?.[1] ?? '/'
    const shortYear = numbers !== null && numbers[2]!.length < 4
    told ??= toldDays(page)
    const clues = { mark, shortYear, zone: clock?.zone ?? null, clock24: clock && !clock.half, english }
    const sum = ask(clues) + nearer(date, told)
    const first = dayFirstTold !== monthFirstTold ? monthFirstTold : sum === 0 ? null : sum > 0
    const read = first === null ? { month: null, day: null } : first ? {} : { month, day }
    return { ...moment, date: { ...date, ...read, swapped: null }, unsettled: first === null }
  })
}

export interface Settled {
  /** Whether it is known that nothing tells the order of day and month. */
  unsettled: boolean
}

/** What the line of the date and the page tell of the order. */
interface OrderClues {
  /** The mark between the numbers. */
  mark: string
  /** Whether the year has two digits. */
  shortYear: boolean
  zone: string | null
  /** Whether the line's clock counts 24 hours; null if there is no clock. */
  clock24: boolean | null
  /** Whether the page may be in English; other languages put the day first. */
  english: boolean
}

/**
 * Weighs whether the month (above zero) or the day (below) comes first in dates of three numbers that can be read both
 * ways. Other such dates of the page that read one way only decide; so do languages other than English, which put the day
 * first. Else clues are added up: the zone of the clock, how the page orders dates with month names, dots before a full
 * year, hosts of countries that put the day first, spelling, whether the clock has 24 hours.
 */
function weigh(page: string, { mark, shortYear, zone, clock24, english }: OrderClues): number {
  let month = 0
  let day = 0
  for (const [, a, separator, b] of matchesOf(page, NUMBERS)) {
    if (separator !== mark) continue
    if (Number(a) > 12 && Number(b) <= 12) day++
    else if (Number(b) > 12 && Number(a) <= 12) month++
  }
  if (month !== day) return month > day ? SURE : -SURE
  if (!english) return -SURE
  const spelling = count(page, AMERICAN) - count(page, BRITISH)
  return (
    (zone ? (AMERICAN_ZONE.test(zone) ? 3 : -3) : 0) +
    2 * Math.sign(count(page, MONTH_FIRST) - count(page, DAY_FIRST)) -
    (mark === '.' && !shortYear ? 2 : 0) -
    (DAY_FIRST_HOST.test(page) ? 1 : 0) +
    (Math.abs(spelling) >= SURE_SPELLINGS ? Math.sign(spelling) : 0) +
    (clock24 === null ? 0 : clock24 ? -1 : 1)
  )
}

/** The days that the page tells with month names, in milliseconds; the first ones are enough. */
function toldDays(page: string): number[] {
  const days: number[] = []
  for (const pattern of [MONTH_FIRST, DAY_FIRST])
    for (const [written] of matchesOf(page, pattern)) {
      const date = dateAt(written, 0)
      if (date?.year && date.month && date.day) days.push(Date.UTC(date.year, date.month - 1, date.day))
      if (days.length >= MOST_TOLD) return days
    }
  return days
}

/** News tells of days near its own: 3 if only the month-first reading is near a told day, -3 if only the other is. */
function nearer({ year, month, day, swapped }: DateMention, told: readonly number[]): number {
  const distance = (month: number, day: number): number =>
    told.reduce((least, other) => Math.min(least, Math.abs(Date.UTC(year!, month - 1, day) - other)), Infinity) / DAY
  const monthFirst = distance(month!, day!)
  const dayFirst = distance(swapped!.month, swapped!.day)
  if (monthFirst <= NEAR && dayFirst > FAR) return 3
  return dayFirst <= NEAR && monthFirst > FAR ? -3 : 0
}

function count(page: string, pattern: RegExp): number {
  let n = 0
  for (const _ of matchesOf(page, pattern)) n++
  return n
}
