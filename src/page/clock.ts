import { timeZones, usSeasonalZones } from '../lexicon/time-zones.ts'
import { matchesOf } from '../text/matches.ts'
import { apart } from './apart.ts'

/** A time of day as a text tells it; offsets in UTF-16 code units. */
export interface ClockMention {
  start: number
  end: number
  hour: number
  minute: number
  second: number | null
  /** Whether a half of the day is told (am, pm). */
  half: boolean
  /** What stands for the zone: a name of the lexicon, `+05:30`, `Z`; null if none is told. */
  zone: string | null
}

const SECONDS = '(?:[:.](?<second>[0-5]\\d)(?:\\.\\d{1,6})?)?'
const HALF = '(?<half>[apAP])\\.?\\s?[mM](?![a-z])\\.?'
const ZONE =
  '(?:\\s{0,2}[([]?(?:(?<utc>(?:UTC|GMT)\\s?[+\\-−]\\d{1,2}(?::?\\d\\d)?)|(?<offset>(?:GMT\\s?)?[+\\-]\\d\\d:?\\d\\d)\\b|(?<zone>[A-Z]{1,4}T|UTC|GMT|Z|WIB|MSK|MES?Z)(?![a-z])(?=[A-Z][a-z]|\\b)|(?<long>[Ee]astern|[Cc]entral|[Mm]ountain|[Pp]acific)(?:\\s(?<season>[Ss]tandard|[Dd]aylight))?\\s[Tt]ime)[)\\]]?)?'
const SHAPES = [
  // 14:05 · 10:34 am EST · 12.42 CET · 05:30:10Z · 16h05
  `(?<hour>[01]?\\d|2[0-3])(?<mark>[:.h])(?<minute>[0-5]\\d)(?!\\d)${SECONDS}(?:\\s{0,2}${HALF})?(?:\\s?(?:hrs|hours|h)\\b\\.?)?${ZONE}`,
  // 5 AM PT
  `(?<hour>1[0-2]|0?[1-9])\\s?${HALF}${ZONE}`,
  // 2010 GMT · 1430 hrs
  '(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)\\s?(?:hrs\\b|hours\\b|(?<zone>GMT|UTC|BST|[A-Z]{1,4}T)\\b)',
].map((shape) => new RegExp(shape, 'g'))

/** Without one of these a text has no clock: the shapes need not compile. */
const ANY_CLOCK = /\d(?:[:.h]\d|\s?[ap]\.?\s?m|\d\s?(?:h|[A-Z]{1,4}T\b|GMT|UTC))/i
const DIGIT = /\d/
const YEAR = /(?:19|20)\d\d$|\d([./-])\d{1,2}\1\d\d$/
/** Code units of the longest of them. */
const LONGEST_YEAR = 7
const SIGN = /[+\-−]/
const COMPACT = /(\d{1,2}):?(\d\d)?$/

/** Every time of day in `text`, in order, none overlapping. A full stop parts hours only where a half or a zone is told. */
export function clocksIn(text: string): ClockMention[] {
  if (!ANY_CLOCK.test(text)) return []
  const all: ClockMention[] = []
  for (const shape of SHAPES)
    for (const match of matchesOf(text, shape)) {
      const clock = read(text, match)
      if (clock) all.push(clock)
    }
  return apart(all)
}

function read(text: string, match: RegExpExecArray): ClockMention | null {
  const { hour, minute, second, half, mark, utc, offset, zone, long, season } = match.groups!
  const before = text[match.index - 1] ?? ' '
  const glued = DIGIT.test(before)
  // a clock may follow a year with nothing between (`201610:32`, `28.09.1912:44`), but is no part of a longer number
  if (
    before === '.' ||
    before === ',' ||
    (glued && !YEAR.test(text.slice(Math.max(0, match.index - LONGEST_YEAR), match.index)))
  )
    return null
  const named = zone?.toUpperCase()
  const known = named && (named in timeZones || named in usSeasonalZones || named === 'Z') ? named : null
  if (mark === '.' && !half && !known && !utc && !offset) return null
  let hours = Number(hour)
  if (half && hours > 12) return null
  if (half) hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  const told = utc ?? offset
  const unknown = zone && !known ? match[0].lastIndexOf(zone) : -1
  const end = match.index + (unknown >= 0 ? match[0].slice(0, unknown).trimEnd().length : match[0].length)
  return {
    start: match.index,
    end,
    hour: hours,
    minute: Number(minute ?? 0),
    second: second ? Number(second) : null,
    half: half !== undefined,
    zone: told ? numericOffset(told) : long ? usZone(long, season) : known,
  }
}

/** `GMT+2` → `+02:00`. */
function numericOffset(told: string): string {
  const sign = SIGN.exec(told)![0] === '+' ? '+' : '-'
  const [, hours, minutes = '00'] = COMPACT.exec(told)!
  return `${sign}${hours!.padStart(2, '0')}:${minutes}`
}

function usZone(long: string, season: string | undefined): string {
  const letter = long[0]!.toUpperCase()
  return season ? `${letter}${season[0]!.toUpperCase()}T` : `${letter}T`
}

/**
 * The offset from UTC that a zone's name tells on a day, as ISO 8601 writes it; null if the name tells none by itself.
 * `ET`, `CT`, `MT` and `PT` follow the rule of the United States since 2007: daylight time from the second Sunday of
 * March to the first of November (on these two days the clock is taken to have changed already).
 */
export function offsetOf(zone: string, year: number, month: number, day: number): string | null {
  if (zone === 'Z' || SIGN.test(zone)) return zone
  const winter = usSeasonalZones[zone]
  if (winter === undefined) return timeZones[zone] ?? null
  const today = Date.UTC(year, month - 1, day)
  const summer = today >= sunday(year, 3, 2) && today < sunday(year, 11, 1)
  return `-${String(-(winter + (summer ? 1 : 0))).padStart(2, '0')}:00`
}

/** Midnight UTC of the nth Sunday of a month (1 to 12), in milliseconds. */
function sunday(year: number, month: number, nth: number): number {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  return Date.UTC(year, month - 1, 1 + ((7 - first) % 7) + (nth - 1) * 7)
}
