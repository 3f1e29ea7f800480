import { anyWeekday } from '../lexicon/calendar.ts'
import { matchesOf } from '../text/matches.ts'
import { type ClockMention, clocksIn } from './clock.ts'
import { type DateMention, datesIn } from './dates.ts'

/**
 * What a line calls a moment; `first`: "first published", said where another time is shown more prominently; `state`:
 * "as of", said of an update where the publication is told too, else of the only moment.
 */
export type Role = 'first' | 'published' | 'updated' | 'state'

/** A moment that a line tells: a date, the clock that belongs to it, and what the line calls it. */
export interface Moment {
  /** UTF-16 code units into the text that was read: date and clock together. */
  start: number
  end: number
  date: DateMention
  clock: ClockMention | null
  role: Role | null
}

const PUBLISHED =
  /(?:publish(?:ed|ing)?|publication|posted|first appeared|released?|issued|created|uploaded|aired|filed|written|\bdated?)(?![a-z])/gi
/** Where it stands before a moment, that is `first`. */
export const FIRST = /(?:first|originally) published/i
const UPDATED = /(?:updated?|modified|revised|\bedited|amended|refreshed|corrected|reviewed|\bchanged)(?![a-z])/gi
const STATE = /\bas of(?![a-z])/gi
/** How a sentence on the article itself begins; some languages put its verb last: "This post was on 3 May … published". */
export const OF_ARTICLE = /^\W{0,3}(?:this|the) (?:entry|post|article|story|page) was\b/i

/** What may stand between a date and its clock: marks, "at", the day of the week, a second clock in brackets. */
const BETWEEN = new RegExp(
  `^\\s?(?:[(（][^()（）]{1,16}[)）])?[\\s,.|·•@:;/\\\\()–—-]{0,6}(?:(?:at|on|um|T|time)\\b)?[\\s,|·•@:–—-]{0,4}(?:(?:${anyWeekday})\\.?,?\\s?)?$`,
  'i',
)
const GLUED_T = /^T$/

/**
 * The moments of a line or a short paragraph, in order. Dates and clocks are paired as the line begins: where its first
 * clock stands before its first date, each clock belongs to the date after it. A clock called an update without a date
 * of its own ("(Updated 11:54 am)") takes the date before it.
 */
export function momentsIn(text: string): Moment[] {
  const dates = datesIn(text)
  if (!dates.length) return []
  const clocks = clocksIn(text).filter(
    (clock) => !dates.some((date) => date.start < clock.end && clock.start < date.end),
  )
  const clockFirst = (clocks[0]?.start ?? Infinity) < dates[0]!.start
  const taken = new Set<ClockMention>()
  const moments = dates.map((date) => {
    const clock = clockFirst ? clockBefore(text, date, clocks) : clockAfter(text, date, clocks)
    if (clock) taken.add(clock)
    const start = Math.min(date.start, clock?.start ?? date.start)
    return { start, end: Math.max(date.end, clock?.end ?? date.end), date, clock, role: null } as Moment
  })
  for (const clock of clocks) {
    if (taken.has(clock)) continue
    const before = moments.findLast(({ end }) => end <= clock.start)
    if (before && roleBefore(text.slice(before.end, clock.start)) === 'updated')
      moments.push({ start: clock.start, end: clock.end, date: before.date, clock, role: 'updated' })
  }
  moments.sort((a, b) => a.start - b.start)
  const isOfArticle = OF_ARTICLE.test(text)
  const isVerbLast = isOfArticle && !roleBefore(text.slice(0, moments[0]!.start), Infinity)
  moments.forEach((moment, i) => {
    moment.role ??= isVerbLast
      ? roleAfter(text.slice(moment.end, moments[i + 1]?.start))
      : roleBefore(text.slice(moments[i - 1]?.end ?? 0, moment.start), isOfArticle ? Infinity : LABEL_REACH)
  })
  return moments
}

function clockAfter(text: string, date: DateMention, clocks: readonly ClockMention[]): ClockMention | null {
  const clock = clocks.find(({ start }) => start >= date.end)
  if (!clock) return null
  const gap = text.slice(date.end, Math.min(clock.start, date.end + 40))
  return gap.length < 40 && (GLUED_T.test(gap) || BETWEEN.test(gap)) ? clock : null
}

function clockBefore(text: string, date: DateMention, clocks: readonly ClockMention[]): ClockMention | null {
  const near = clocks.filter(({ start, end }) => end <= date.start && date.start - start < 60)
  const last = near.at(-1)
  // a second clock in brackets, for readers elsewhere: the one before it counts
  const clock = last && text[last.start - 1] === '(' && near.length > 1 ? near.at(-2)! : last
  return clock && BETWEEN.test(text.slice(clock.end, date.start)) ? clock : null
}

/** A label stands so many code units before its moment at most. */
const LABEL_REACH = 60

/** The last word before a moment that tells what it is; nothing if none stands in reach. */
export function roleBefore(text: string, reach = LABEL_REACH): Role | null {
  const near = text.slice(-reach)
  const last = (pattern: RegExp): number => matchesOf(near, pattern).at(-1)?.index ?? -1
  const published = last(PUBLISHED)
  const updated = last(UPDATED)
  const state = last(STATE)
  if (published < 0 && updated < 0 && state < 0) return null
  if (state > Math.max(published, updated)) return 'state'
  if (updated > published) return 'updated'
  return FIRST.test(near) ? 'first' : 'published'
}

/** The first word after a moment that tells what it is. */
function roleAfter(text: string): Role | null {
  const first = (pattern: RegExp): number => matchesOf(text, pattern)[0]?.index ?? Infinity
  const published = first(PUBLISHED)
  const updated = first(UPDATED)
  if (published === updated) return null
  return published < updated ? 'published' : 'updated'
}
