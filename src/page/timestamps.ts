import type { VFile } from 'vfile'
import type { Timestamp } from '../schema/record.ts'
import { lineStarts, pointAt } from '../text/lines.ts'
import { spanOf } from '../text/span.ts'
import type { Page } from '../text/tree.ts'
import { offsetOf } from './clock.ts'
import { settleOrder } from './date-order.ts'
import { readIn } from './dates-in-english.ts'
import { type Candidate, HEAD, headDates } from './head-dates.ts'
import { isReadAsEnglish } from './language.ts'
import type { Moment } from './moments.ts'
import { relativeMoments } from './relative-dates.ts'

declare module 'vfile' {
  interface DataMap {
    /** The moment at which the page was read: relative times ("2 hours ago") count back from it; left out, they tell nothing. */
    now: Date
  }
}

const NOTHING = /^\s*$/

/**
 * Finds when the article was published and when it was last updated. A time that the page calls an update is never given
 * as the publication; a page that tells an update alone has `published` null. Relative times are read only if
 * `file.data.now` is set. Names of months and labels may be English ones or those of the page's language, where its words
 * are known.
 */
export function readTimestamps(page: Page, file: VFile): void {
  const text = String(file)
  const read = readIn(page.data.language?.code, text)
  const candidates = hiddenDates(settleStates(settleOrder(headDates(page, read), text, isReadAsEnglish(page))), text)
  const { published, updated } = choose(candidates)
  for (const moment of new Set([published, updated])) if (moment?.unsettled) tellOrder(moment, text, file)
  const ago = published && updated ? {} : relativeMoments(page, read, file.data.now)
  page.data.published = published ? timestampOf(text, published) : (ago.published ?? null)
  page.data.updated = updated ? timestampOf(text, updated) : (ago.updated ?? null)
}

function tellOrder({ start, end }: Moment, text: string, file: VFile): void {
  const starts = lineStarts(text)
  file.info('Nothing on the page tells whether the day or the month comes first: the year alone is given', {
    place: { start: pointAt(starts, start), end: pointAt(starts, end) },
    ruleId: 'date-order',
    source: 'newsparse',
  })
}

function choose(candidates: readonly Candidate[]): { published: Candidate | null; updated: Candidate | null } {
  const updates = candidates.filter(({ role }) => role === 'updated').sort((a, b) => a.rank - b.rank)
  const others = candidates.filter(({ role, date }) => role !== 'updated' && date.year !== null)
  const best = others.reduce((least, { rank }) => Math.min(least, rank), Infinity)
  // a head that tells an update alone tells no publication, whatever lines stand further off
  const near =
    updates[0] && updates[0].rank <= HEAD && best > HEAD
      ? []
      : others.filter(({ rank }) => rank === best).sort((a, b) => a.distance - b.distance)
  const called = near.find(({ role }) => role === 'published') ?? others.find(({ role }) => role === 'first')
  const uncalled = fullest(near.filter(({ role }) => role === null))
  const published = richest(called ?? uncalled, near)
  // a head that shows a later time than the one called "first published" shows an update
  const later = called?.role === 'first' && uncalled && clockOf(uncalled) > clockOf(called) ? uncalled : null
  return { published, updated: withYear(updates[0] ?? later, published) }
}

/** The state that a page is of is an update where the head tells the publication too; else nothing is said of it. */
function settleStates(candidates: Candidate[]): Candidate[] {
  if (!candidates.some(({ role }) => role === 'state')) return candidates
  const isTold = candidates.some(({ role, rank }) => rank <= HEAD && (role === 'published' || role === 'first'))
  return candidates.map((each) => (each.role === 'state' ? { ...each, role: isTold ? 'updated' : null } : each))
}

/**
 * Two moments with nothing but space between, called nothing, are what a page shows and what it hides: the earlier is
 * that of publication, the later that of an update.
 */
function hiddenDates(candidates: Candidate[], text: string): Candidate[] {
  return candidates.map((candidate, i) => {
    const hides = [candidates[i - 1], candidates[i + 1]].some((other) => {
      if (other?.index !== candidate.index || other.role || candidate.role) return false
      const between = text.slice(Math.min(other.end, candidate.end), Math.max(other.start, candidate.start))
      const sameForm = dayOf(other) !== dayOf(candidate) || (other.clock !== null && candidate.clock !== null)
      return NOTHING.test(between) && sameForm && clockOf(other) < clockOf(candidate)
    })
    return hides ? { ...candidate, role: 'updated' } : candidate
  })
}

/** Comparable as text among moments of the same form; zones are not looked at. */
const clockOf = (moment: Moment): string =>
  `${dayOf(moment)}T${two(moment.clock?.hour ?? 0)}:${two(moment.clock?.minute ?? 0)}`

const dayOf = ({ date }: Moment): string => isoDay(date.year ?? 0, date.month, date.day)

/** The first date with a day; else the first. */
function fullest(candidates: Candidate[]): Candidate | undefined {
  return candidates.find(({ date }) => date.day !== null) ?? candidates[0]
}

/** Of the lines that tell the same day, the first that tells the clock too. */
function richest(chosen: Candidate | undefined, candidates: Candidate[]): Candidate | null {
  if (!chosen || chosen.clock) return chosen ?? null
  const day = dayOf(chosen)
  return candidates.find((other) => other.clock && dayOf(other) === day) ?? chosen
}

/** An update without a year ("Updated on September 19") is of the year of the publication. */
function withYear(updated: Candidate | null, published: Candidate | null): Candidate | null {
  if (!updated || updated.date.year !== null) return updated
  return published ? { ...updated, date: { ...updated.date, year: published.date.year } } : null
}

function timestampOf(page: string, moment: Moment): Timestamp {
  const { date, clock } = moment
  const { year, month, day } = date
  const { text, start, end } = spanOf(page, moment.start, moment.end)!
  const told = isoDay(year!, month, day)
  if (!clock || day === null)
    return { text, start, end, iso: told, precision: day !== null ? 'day' : month !== null ? 'month' : 'year' }
  const zone = clock.zone ? (offsetOf(clock.zone, year!, month!, day) ?? '') : ''
  const seconds = clock.second === null ? '' : `:${two(clock.second)}`
  const iso = `${told}T${two(clock.hour)}:${two(clock.minute)}${seconds}${zone}`
  return { text, start, end, iso, precision: clock.second === null ? 'minute' : 'second' }
}

const two = (n: number): string => String(n).padStart(2, '0')

/** ISO 8601 as far as the parts are known: `2020`, `2020-11`, `2020-11-30`. */
function isoDay(year: number, month: number | null, day: number | null): string {
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== null)
    .map((part) => (typeof part === 'number' ? two(part) : part))
    .join('-')
}
