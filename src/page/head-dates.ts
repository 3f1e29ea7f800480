import type { ZoneKind } from '../schema/record.ts'
import type { Block, Page } from '../text/tree.ts'
import { type ClockMention, clocksIn } from './clock.ts'
import { datesIn } from './dates.ts'
import { type Moment, momentsIn, roleBefore } from './moments.ts'

/** Blocks before and after the headline in which a date that no zone names as one is still taken for the article's. */
const BEFORE_HEADLINE = 3
const AFTER_BODY_BEGINS = 1
/** Lines named as dates belong to the article if they stand so many blocks before its headline or after its body at most. */
const AROUND = 30
/** Lines of dates are short: what stands further in a block (code units) is not looked at. */
const LONGEST_LINE = 400
/** A line of another zone than timestamp or byline is taken for one of dates if it is short. */
const LONGEST_UNNAMED = 120

/** Highest rank of lines near the headline. */
export const HEAD = 1
/** Rank of the foot of the page, from which updates alone are taken. */
export const FOOT = 1e9
const UPDATE_NOTE = /^\W{0,3}(?:update|last (?:updated|modified))|\blast (?:updated|modified)\b/i
const POLICY = /\b(?:terms|policy|policies|agreement|statement|notice)\b/i
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
/** A date cut in two has so much of it (code units) in the other block. */
const CUT = 14
const LINE_END = /[\r\n]/
const WORD = /\p{L}{2,}/gu
const LABEL_ALONE = /^[^\d]{1,40}$/

/** A moment of the page that may be the article's; offsets in UTF-16 code units into the page. */
export interface Candidate extends Moment {
  index: number
  /** Lower is better: lines named as dates near the headline, unnamed lines near it, named lines elsewhere. */
  rank: number
}

/** The moments of the lines that may tell the article's dates, in the order of the page, offsets into the page. */
export function headDates({ children, data }: Page, text: string): Candidate[] {
  const body = children.findIndex(({ kind }) => kind === 'body')
  const named = data.headline
    ? children.findIndex(({ position }) => position.end.offset > data.headline!.start)
    : children.findIndex(({ kind }) => kind === 'headline')
  const headline = named >= 0 ? named : Math.max(body, 0)
  const last = Math.max(
    headline,
    children.findLastIndex(({ kind }) => kind === 'body'),
  )
  const from = headline - BEFORE_HEADLINE
  const to = Math.max(body, headline) + AFTER_BODY_BEGINS
  return children.flatMap((block, index) => {
    const dates = block.kind === 'timestamp' || block.kind === 'byline'
    const inHead = index >= from && index <= to
    const moments = (rank: number): Candidate[] =>
      momentsOf(block, children[index - 1], children[index + 1], text).map((moment) => ({ ...moment, index, rank }))
    if (dates && inHead) return moments(0)
    if (dates) return index > headline - AROUND && index < last + AROUND ? moments(2 + Math.abs(index - headline)) : []
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

/**
 * The moments of a block. A label on the line before ("Updated") tells what its first moment is; a clock alone on the line
 * after is that of its last. Where a page on one line was cut into blocks, a cut may have gone through a date: a little
 * of the neighbours is read too.
 */
function momentsOf(block: Block, before: Block | undefined, after: Block | undefined, text: string): Moment[] {
  const { start, end } = block.position
  const from =
    before && onOneLine(before, block, text) ? Math.max(before.position.start.offset, start.offset - CUT) : start.offset
  const to = after && onOneLine(block, after, text) ? Math.min(after.position.end.offset, end.offset + CUT) : end.offset
  const line = text.slice(from, Math.min(to, start.offset + LONGEST_LINE))
  const moments = momentsIn(line)
    .map((moment) => ({ ...moment, start: moment.start + from, end: moment.end + from }))
    .filter((moment) => moment.end > start.offset && moment.start < end.offset)
  const first = moments[0]
  if (first && !first.role && before) {
    const label = text.slice(before.position.start.offset, before.position.end.offset)
    if (label.length <= LONGEST_UNNAMED && LABEL_ALONE.test(label)) first.role = roleBefore(label)
  }
  const last = moments.at(-1)
  if (last && !last.clock && after) {
    const clock = clockAlone(text.slice(after.position.start.offset, after.position.end.offset))
    if (clock) {
      last.clock = clock
      last.end = after.position.start.offset + clock.end
    }
  }
  return moments
}

function onOneLine(first: Block, second: Block, text: string): boolean {
  return !LINE_END.test(text.slice(first.position.end.offset, second.position.start.offset))
}

/** The first clock of a line that holds nothing else but a label. */
function clockAlone(line: string): ClockMention | null {
  if (line.length > LONGEST_UNNAMED || datesIn(line).length) return null
  const [clock] = clocksIn(line)
  return clock && CLOCK_LABEL.test(line.slice(0, clock.start)) && NO_WORD.test(line.slice(clock.end)) ? clock : null
}
const NO_WORD = /^[^\p{L}]*(?:\d{1,2} min(?:ute)?s? read)?$/u
const CLOCK_LABEL = /^\W*(?:(?:at|time(?: of publication)?|published|posted)\W*)?$/i
