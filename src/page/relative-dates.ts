import type { Span, Timestamp } from '../schema/record.ts'
import { matchesOf } from '../text/matches.ts'
import { spanOf } from '../text/span.ts'
import type { Page } from '../text/tree.ts'
import type { ReadPage } from './dates-in-english.ts'
import { roleBefore } from './moments.ts'

/** A time told by how long ago it was, in English. */
export const AGO =
  /\b(?:(\d{1,3})|(an?|one))\s?(seconds?|secs?|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|months?|years?)\s(?:ago)\b|\b(today|yesterday|just now)\b/gi
/** Lines of dates are short: what stands further in a block (code units) is not looked at. */
const LONGEST_LINE = 400
const WORDS: Readonly<Record<string, string>> = { today: 'd', yesterday: 'd', 'just now': 'm' }

type Unit = { milliseconds: number; precision: Timestamp['precision'] }
const MINUTE = 60_000
/** A relative time is as exact as its unit at best; hours are given as the day, since the schema has no hours. */
const UNITS: Readonly<Record<string, Unit>> = {
  s: { milliseconds: 1000, precision: 'minute' },
  m: { milliseconds: MINUTE, precision: 'minute' },
  h: { milliseconds: 60 * MINUTE, precision: 'day' },
  d: { milliseconds: 24 * 60 * MINUTE, precision: 'day' },
  w: { milliseconds: 7 * 24 * 60 * MINUTE, precision: 'month' },
  mo: { milliseconds: 30.44 * 24 * 60 * MINUTE, precision: 'month' },
  y: { milliseconds: 365.25 * 24 * 60 * MINUTE, precision: 'year' },
}
const LENGTH: Readonly<Record<Timestamp['precision'], number>> = { year: 4, month: 7, day: 10, minute: 16, second: 19 }

/**
 * The first relative time ("2 hours ago", "yesterday") of the lines of dates and bylines that is called an update, and the
 * first that is not; counted back from `now`, in UTC. Without `now` there are none.
 */
export function relativeMoments(
  { children }: Page,
  { text, inEnglish }: ReadPage,
  now: Date | undefined,
): { published?: Timestamp; updated?: Timestamp } {
  const found: { published?: Timestamp; updated?: Timestamp } = {}
  if (!now) return found
  for (const { kind, position } of children) {
    if (kind !== 'timestamp' && kind !== 'byline') continue
    const { start, end: to } = position
    const line = inEnglish(start.offset, Math.min(to.offset, start.offset + LONGEST_LINE))
    let end = 0
    for (const match of matchesOf(line.text, AGO)) {
      const role = roleBefore(line.text.slice(end, match.index)) === 'updated' ? 'updated' : 'published'
      end = match.index + match[0].length
      found[role] ??= countBack(now, match, spanOf(text, line.startOf(match.index), line.endOf(end))!)
    }
  }
  return found
}

function countBack(now: Date, [, digits, one, unit, word]: RegExpExecArray, span: Span): Timestamp {
  const { milliseconds, precision } = UNITS[word ? WORDS[word.toLowerCase()]! : unitKey(unit!)]!
  const count = word ? (word.toLowerCase() === 'yesterday' ? 1 : 0) : one ? 1 : Number(digits)
  const iso = new Date(now.getTime() - count * milliseconds).toISOString().slice(0, LENGTH[precision])
  return { ...span, iso: precision === 'minute' ? `${iso}Z` : iso, precision }
}

function unitKey(unit: string): string {
  const lower = unit.toLowerCase()
  return lower.startsWith('mo') ? 'mo' : lower[0]!
}
