import type { VFile } from 'vfile'
import type { Timestamp, ZoneKind } from '../schema/record.ts'
import { spanOf } from '../text/span.ts'
import type { Block, Page } from '../text/tree.ts'
import { offsetOf } from './clock.ts'
import { monthFirst } from './date-order.ts'
import { type Moment, momentsIn, roleBefore } from './moments.ts'
import { relativeMoments } from './relative-dates.ts'

declare module 'vfile' {
  interface DataMap {
    /** The moment at which the page was read: relative times ("2 hours ago") count back from it; left out, they tell nothing. */
    now: Date
  }
}

/** Blocks before and after the headline in which a date that no zone names as one is still taken for the article's. */
const BEFORE_HEADLINE = 3
const AFTER_BODY_BEGINS = 1
/** Lines of dates are short: what stands further in a block (code units) is not looked at. */
const LONGEST_LINE = 400
/** A line of another zone than timestamp or byline is taken for one of dates if it is short. */
const LONGEST_UNNAMED = 120

/** Rank of the foot of the page, from which updates alone are taken. */
const FOOT = 1e9
const UPDATE_NOTE = /^\W{0,3}(?:update|last (?:updated|modified))|\blast (?:updated|modified)\b/i
const POLICY = /\b(?:terms|policy|policies|agreement|statement|notice)\b/i
const NOTHING = /^\s*$/
const UNNAMED: ReadonlySet<ZoneKind> = new Set<ZoneKind>([
  'headline',
  'page-title',
  'breadcrumb',
  'standfirst',
  'subheading',
  'author-bio',
  'navigation',
  'share',
  'site',
  'other',
])
const NEVER: ReadonlySet<ZoneKind> = new Set<ZoneKind>([
  'comments',
  'legal',
  'advertisement',
  'promo',
  'caption',
  'media',
])
const WORD = /\p{L}{2,}/gu
const LABEL_ALONE = /^[^\d]{1,40}$/

interface Candidate extends Moment {
  index: number
  /** Lower is better: lines named as dates near the headline, unnamed lines near it, named lines elsewhere. */
  rank: number
}

/**
 * Finds when the article was published and when it was last updated. A time that the page calls an update is never given
 * as the publication; a page that tells an update alone has `published` null. Relative times are read only if
 * `file.data.now` is set. Month names must be English.
 */
export function readTimestamps(page: Page, file: VFile): void {
  const text = String(file)
  const candidates = hiddenDates(settleOrder(gather(page, text), page, text, file), text)
  const { published, updated } = choose(candidates)
  const ago = published && updated ? {} : relativeMoments(page, text, file.data.now)
  page.data.published = published ? timestampOf(text, published) : (ago.published ?? null)
  page.data.updated = updated ? timestampOf(text, updated) : (ago.updated ?? null)
}

function choose(candidates: readonly Candidate[]): { published: Candidate | null; updated: Candidate | null } {
  const own = candidates.filter(({ rank }) => rank < FOOT)
  const best = own.reduce((least, { rank }) => Math.min(least, rank), Infinity)
  const near = own.filter(({ rank, date }) => rank === best && date.year !== null)
  const called = near.find(({ role }) => role === 'published') ?? own.find(({ role }) => role === 'first')
  const uncalled = fullest(near.filter(({ role }) => role === null))
  const published = richest(called ?? uncalled, near)
  const updates = candidates.filter(({ role }) => role === 'updated').sort((a, b) => a.rank - b.rank)
  // a head that shows a later time than the one called "first published" shows an update
  const later = called?.role === 'first' && uncalled && clockOf(uncalled) > clockOf(called) ? uncalled : null
  return { published, updated: withYear(updates[0] ?? later, published) }
}

/** The moments of the lines that may tell the article's dates, in the order of the page, offsets into the page. */
function gather({ children, data }: Page, text: string): Candidate[] {
  const body = children.findIndex(({ kind }) => kind === 'body')
  const named = data.headline
    ? children.findIndex(({ position }) => position.end.offset > data.headline!.start)
    : children.findIndex(({ kind }) => kind === 'headline')
  const headline = named >= 0 ? named : Math.max(body, 0)
  const from = headline - BEFORE_HEADLINE
  const to = Math.max(body, headline) + AFTER_BODY_BEGINS
  return children.flatMap((block, index) => {
    const dates = block.kind === 'timestamp' || block.kind === 'byline'
    const inHead = index >= from && index <= to
    const moments = (rank: number): Candidate[] =>
      momentsOf(block, children[index - 1], text).map((moment) => ({ ...moment, index, rank }))
    if (dates) return moments(inHead ? 0 : 2 + Math.abs(index - headline))
    const isShort = block.position.end.offset - block.position.start.offset <= LONGEST_UNNAMED
    if (inHead && isShort && otherWords(block, index > headline) > 0) {
      const found = moments(1)
      if (wordsBeside(found, block, text) <= otherWords(block, index > headline)) return found
    }
    // a summary with the date at its end, run together by the scraper
    if (inHead && block.kind === 'standfirst') return moments(1).filter(({ end }) => end === block.position.end.offset)
    return isUpdateNote(block, text) ? moments(FOOT).filter(({ role }) => role === 'updated') : []
  })
}

/** A note under the story, or the page's last line, that tells when it was updated; not when its terms of use were. */
function isUpdateNote({ kind, position: { start, end } }: Block, text: string): boolean {
  if (kind !== 'note' && kind !== 'legal' && kind !== 'site') return false
  const line = text.slice(start.offset, Math.min(end.offset, start.offset + LONGEST_LINE))
  return UPDATE_NOTE.test(line) && !POLICY.test(line)
}

/**
 * How many words a line that is not named as one of dates may hold beside them: a name, a section, a reading time. Where
 * the line was taken for something that has no place in the head, no more than "Published" or "Last updated on".
 */
function otherWords({ kind }: Block, afterHeadline: boolean): number {
  if (UNNAMED.has(kind)) return 8
  return afterHeadline && !NEVER.has(kind) ? 3 : 0
}

function wordsBeside(moments: readonly Moment[], { position }: Block, text: string): number {
  let words = 0
  let at = position.start.offset
  for (const { start, end } of [...moments, { start: position.end.offset, end: 0 }]) {
    words += text.slice(at, start).match(WORD)?.length ?? 0
    at = end
  }
  return words
}

/** The moments of a block; a label on the line before ("Updated") tells what its first moment is. */
function momentsOf(block: Block, before: Block | undefined, text: string): Moment[] {
  const { start, end } = block.position
  const moments = momentsIn(text.slice(start.offset, Math.min(end.offset, start.offset + LONGEST_LINE)))
  const [first] = moments
  if (first && !first.role && before) {
    const label = text.slice(before.position.start.offset, before.position.end.offset)
    if (label.length <= LONGEST_UNNAMED && LABEL_ALONE.test(label)) first.role = roleBefore(label)
  }
  return moments.map((moment) => ({ ...moment, start: moment.start + start.offset, end: moment.end + start.offset }))
}

/** Settles the order of day and month; a date whose order nothing tells keeps its year alone, and a diagnostic says so. */
function settleOrder(candidates: Candidate[], { data }: Page, text: string, file: VFile): Candidate[] {
  const english = ['en', 'und'].includes(data.language?.code ?? 'en')
  const told = new Set(
    candidates.filter(({ date }) => !date.swapped).map(({ date }) => `${date.year}-${date.month}-${date.day}`),
  )
  return candidates.map((candidate) => {
    const { date, clock } = candidate
    if (!date.swapped) return candidate
    const { month, day } = date.swapped
    const dayFirstTold = told.has(`${date.year}-${month}-${day}`)
    const monthFirstTold = told.has(`${date.year}-${date.month}-${date.day}`)
    const mark = text.slice(candidate.start, candidate.end).match(NUMBERS_MARK)?.[1] ?? '/'
    const first =
      dayFirstTold !== monthFirstTold
        ? monthFirstTold
        : monthFirst(text, { mark, zone: clock?.zone ?? null, clock24: clock && !clock.half, english })
    if (first === null) {
      file.info('The order of day and month is told by nothing on the page', {
        ruleId: 'date-order',
        source: 'newsparse',
      })
      return { ...candidate, date: { ...date, month: null, day: null, swapped: null } }
    }
    return { ...candidate, date: first ? { ...date, swapped: null } : { ...date, month, day, swapped: null } }
  })
}
const NUMBERS_MARK = /\d\s?([/.-])\s?\d/

/**
 * Two moments with nothing but space between, called nothing, are what a page shows and what it hides: the earlier is
 * that of publication, the later that of an update.
 */
function hiddenDates(candidates: Candidate[], text: string): Candidate[] {
  return candidates.map((candidate, i) => {
    const hides = [candidates[i - 1], candidates[i + 1]].some((other) => {
      if (other?.index !== candidate.index || other.role || candidate.role) return false
      const between = text.slice(Math.min(other.end, candidate.end), Math.max(other.start, candidate.start))
      return NOTHING.test(between) && clockOf(other) < clockOf(candidate)
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
  return candidates.find((other) => other.clock && other.role !== 'updated' && dayOf(other) === day) ?? chosen
}

/** An update without a year ("Updated on September 19") is of the year of the publication. */
function withYear(updated: Candidate | null, published: Candidate | null): Candidate | null {
  if (!updated || updated.date.year !== null) return updated
  return published ? { ...updated, date: { ...updated.date, year: published.date.year } } : null
}

function timestampOf(text: string, { start, end, date: { year, month, day }, clock }: Moment): Timestamp {
  const told = isoDay(year!, month, day)
  const span = spanOf(text, start, end)!
  if (!clock || day === null)
    return { ...span, iso: told, precision: day !== null ? 'day' : month !== null ? 'month' : 'year' }
  const zone = clock.zone ? (offsetOf(clock.zone, year!, month!, day) ?? '') : ''
  const seconds = clock.second === null ? '' : `:${two(clock.second)}`
  return {
    ...span,
    iso: `${told}T${two(clock.hour)}:${two(clock.minute)}${seconds}${zone}`,
    precision: clock.second === null ? 'minute' : 'second',
  }
}

const two = (n: number): string => String(n).padStart(2, '0')

/** ISO 8601 as far as the parts are known: `2020`, `2020-11`, `2020-11-30`. */
function isoDay(year: number, month: number | null, day: number | null): string {
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== null)
    .map((part) => (typeof part === 'number' ? two(part) : part))
    .join('-')
}
