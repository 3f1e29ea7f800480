import { matchesOf } from '../text/matches.ts'
import type { Cut } from './byline-segments.ts'
import { clocksIn } from './clock.ts'
import { datesIn } from './dates.ts'
import type { ReadPage } from './dates-in-english.ts'
import { AGO } from './relative-dates.ts'

const DIGIT = /\d/
/** What stands beside dates and clocks. */
const BESIDE = /\b(?:hrs|at|as of|date|(?:first )?published|updated)\b/g

/**
 * Where a line of a page tells dates and clocks in the page's own language, counted from `start`. Nothing where that is
 * English: what dates look like there is known to whoever asks.
 */
export function datesBetween(read: ReadPage, start: number, end: number): Cut[] {
  if (read.isEnglish || !DIGIT.test(read.text.slice(start, end))) return []
  const { text, startOf, endOf } = read.inEnglish(start, end)
  const beside = matchesOf(text, BESIDE).map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
  const ago = matchesOf(text, AGO).map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
  return [...datesIn(text), ...clocksIn(text), ...beside, ...ago].map(
    (told) => [startOf(told.start) - start, endOf(told.end) - start] as const,
  )
}
