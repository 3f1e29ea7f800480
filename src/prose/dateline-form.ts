import { type DateMention, dateAt } from '../page/dates.ts'
import { SEAM } from '../text/seam.ts'
import { type Agency, bareAgencyAt, bracketedAgencyAt, type Stretch } from './dateline-agency.ts'
import { resolvePlace } from './resolve-place.ts'
import { after, foundAt } from './sticky.ts'

/** The parts of what has the form of a dateline; whether it is one is decided by what stands around it. */
export interface DatelineForm extends Stretch {
  /** City and what follows it up to date, agency or mark. */
  place: (Stretch & { words: string; after: string[]; shouted: boolean }) | null
  agency: Agency | null
  date: DateMention | null
  /** `dash`, `colon`, `stop`; null where the dateline ends without a mark. */
  mark: Mark | null
}
type Mark = 'dash' | 'colon' | 'stop'

/** A dateline longer than this (code units) is none. */
export const LONGEST_DATELINE = 160

const SHOUTED_WORD =
  "(?:Mc|Mac|O['’]|D['’]|d['’]|l['’])?\\p{Lu}[\\p{Lu}\\p{M}'’.]*(?:-[\\p{Lu}\\p{M}'’.]+|-(?:au|aux|de|du|en|sur|la|le|les|el|al|ben|on|of|the|by|upon|in|am)(?=-))*(?!\\p{Ll})"
const TITLE_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’]*\\.?)(?:[-–][\\p{L}\\p{M}'’]+)*"
const SMALL = '(?:of|the|on|upon|in|de|del|da|do|das|dos|di|du|la|le|les|el|al|y|e|near|off|sur|sous|van|der|den|ob|am)'
const place = (word: string): string =>
  `${word}${SEAM}(?:(?:\\s(?:${SMALL}\\s){0,2}|/|\\s/\\s|\\s(?:and|&)\\s)${SEAM}${word}${SEAM}){0,6}`
const sticky = (source: string): RegExp => new RegExp(source, 'uy')

const SHOUTED_PLACE = sticky(place(SHOUTED_WORD))
const TITLE_PLACE = sticky(place(TITLE_WORD))
const REGION_WORD = "\\p{Lu}[\\p{L}\\p{M}'’.]*(?:-[\\p{L}\\p{M}'’.]+)*"
const REGION = sticky(
  `${REGION_WORD}${SEAM}(?:\\s(?:(?:of|the|and|de|do|da|del)\\s){0,2}${SEAM}${REGION_WORD}${SEAM}){0,4}(?:/${place(SHOUTED_WORD)})?`,
)
/** Words that some papers put before the place. */
const REPORTING_FROM = /(?:Reporting|REPORTING|Reported|REPORTED) (?:from|FROM)\s/y
const COMMA = /,\s*/y
const SPACES = /\s*/y
/** A wire of press releases stands between dashes: `--(NAME WIRE)--`. */
const LEADING_DASH = /\s?(?:--|—|–|-)\s?(?=\()/y
/** A hyphen is a dash where it is no part of a word; AP's old wires have an underscore for one; EFE's a stop before it. */
const DASH = /\.?(?:\s{0,3}(?:[—–―‒‑]+|-{2,3}|[-_](?=\s|$))|\s-(?=[\p{Lu}"“‘]))/uy
const COLON = /\s?:(?=\s|$|[\p{Lu}"“])/uy
const FULL_STOP = /\s?\.(?=\s|$)/y
/**
 * Reads what stands at `from` in `text` (both in UTF-16 code units) as a dateline, up to `to` at most: place, date and
 * agency in the orders that wires use, and the closing mark. Null if it does not have the form.
 */
export function datelineAt(text: string, from: number, to: number): DatelineForm | null {
  const slice = text.slice(from, Math.min(to, from + LONGEST_DATELINE))
  const whole = slice.length === to - from
  const prefix = after(REPORTING_FROM, slice, 0)
  const form = prefix
    ? startingWithPlace(slice.slice(prefix), whole)
    : (startingWithAgency(slice, whole) ?? startingWithDate(slice, whole) ?? startingWithPlace(slice, whole))
  if (!form) return null
  moved(form, from + prefix).start = from
  return form
}

/** `(Reuters) -`, `/TASS/`, `AFP, MANILA`, `CNN —`, `IANS | New Delhi`. */
function startingWithAgency(text: string, whole: boolean): DatelineForm | null {
  const bracketed = bracketedAgencyAt(text, 0)
  const agency = bracketed?.agency ?? bareAgencyAt(text, 0)
  if (!agency) return null
  const end = bracketed?.next ?? agency.end
  const gap = after(SPACES, text, end)
  const date = bracketed ? dateAt(text, gap) : null
  const mark = markAt(text, date ? date.end : end)
  if (mark?.kind === 'dash' || (bracketed && mark?.kind === 'colon'))
    return { start: 0, end: mark.end, place: null, agency, date, mark: mark.kind }
  if (agency.kind !== 'known' && !HOST_LIKE.test(agency.name)) return null
  const next = bracketed ? gap : after(AGENCY_GAP, text, end)
  const rest = next > agency.end ? startingWithPlace(text.slice(next), whole) : null
  if (rest && !rest.agency) return Object.assign(moved(rest, next), { start: 0, agency })
  return bracketed ? { start: 0, end, place: null, agency, date: null, mark: null } : null
}
const AGENCY_GAP = /\s?[,|:/]\s?/y

/** `Dec 29 (Reuters) -`, `Feb. 23, 2015 --`, `30 November 2020 – Geneva –`. */
function startingWithDate(text: string, whole: boolean): DatelineForm | null {
  const date = dateAt(text, 0)
  if (!date || date.day === null) return null
  const next = after(DATE_AND_PLACE, text, date.end)
  const rest = next > date.end ? startingWithPlace(text.slice(next), whole) : null
  // a sentence may follow too, and begin like a place: only a known one counts
  if (rest?.place && rest.mark && !rest.date && resolvePlace(rest.place.words, rest.place.after).known)
    return Object.assign(moved(rest, next), { start: 0, date })
  const found = bracketedAgencyAt(text, after(SPACES, text, date.end))
  const mark = markAt(text, found?.next ?? date.end)
  if (mark?.kind !== 'dash' && !(found && mark?.kind === 'colon')) return null
  return { start: 0, end: mark.end, place: null, agency: found?.agency ?? null, date, mark: mark.kind }
}
const DATE_AND_PLACE = /\s?[,|/–—-]+\s/y

/** `WASHINGTON (AP) —`, `CAMBRIDGE, Mass., Dec. 11 (UPI) —`, `New Delhi:`, `MOSCOW, January 21. /TASS/.`, `[SINGAPORE]`. */
function startingWithPlace(text: string, whole: boolean): DatelineForm | null {
  const bracketed = BRACKETED_PLACE.exec(text)?.[1]
  if (bracketed) {
    const form = startingWithPlace(bracketed, true)
    return form && Object.assign(moved(form, 1), { start: 0, end: bracketed.length + 2, mark: 'dash' as const })
  }
  for (const [shape, shouted] of [
    [SHOUTED_PLACE, true],
    [TITLE_PLACE, false],
  ] as const) {
    const words = foundAt(shape, text, 0)
    if (!words || (shouted && words.length < 3)) continue
    const form = afterPlace(text, words, shouted, whole)
    if (form) return form
  }
  return null
}
const BRACKETED_PLACE = /^\[([^[\]]{3,40})\](?=\s)/

function afterPlace(text: string, found: string, shouted: boolean, whole: boolean): DatelineForm | null {
  // the stop of a last word may close the dateline instead: `KYIV. Dec 3`
  const words = LONG_WORD_WITH_STOP.test(found) ? found.slice(0, -1) : found
  const parts = partsAfter(text, words.length)
  const { end, date, agency } = signatureAt(text, parts)
  const place = { start: 0, end: parts.placeEnd, words, after: parts.regions, shouted }
  const mark = markAt(text, end)
  if (mark) return { start: 0, end: mark.end, place, agency, date, mark: mark.kind }
  if (agency?.kind === 'known' || (whole && after(SPACES, text, end) === text.length))
    return { start: 0, end, place, agency, date, mark: null }
  return null
}
const LONG_WORD_WITH_STOP = /[\p{L}\p{M}'’]{3}\.$/u

interface Parts {
  regions: string[]
  placeEnd: number
  date: DateMention | null
  agency: Agency | null
  end: number
}

/** What commas part after a city: regions, then a date or an agency (`KINGSTON, Jamaica, CMC –`). */
function partsAfter(text: string, city: number): Parts {
  const parts: Parts = { regions: [], placeEnd: city, date: null, agency: null, end: city }
  for (let i = 0; i < MOST_PARTS; i++) {
    const next = after(COMMA, text, parts.end)
    if (next === parts.end) break
    parts.date = dateAt(text, next)
    if (parts.date) {
      parts.end = parts.date.end
      return parts
    }
    const region = foundAt(REGION, text, next)
    const agency = bareAgencyAt(text, next)
    // `Ghana News Agency` is one, `Jamaica` none; an outlet's name must be a host's or follow a region
    const whole = agency !== null && agency.end >= next + (region?.length ?? 0)
    if (whole && (agency.kind === 'known' || i > 0 || HOST_LIKE.test(agency.name)))
      return Object.assign(parts, { agency, end: agency.end })
    if (!region) break
    parts.regions.push(region)
    parts.end = parts.placeEnd = next + region.length
  }
  return parts
}
const MOST_PARTS = 4
const HOST_LIKE = /\.\p{L}{2,4}$/u

/** Date and agency after the place, in either order, in brackets, between slashes, or bare. */
function signatureAt(text: string, parts: Parts): { end: number; date: DateMention | null; agency: Agency | null } {
  let { date, agency, end } = parts
  if (agency) return { date: null, agency, end }
  if (!date) {
    const next = after(DATE_GAP, text, end)
    date = dateAt(text, text[next] === '(' ? next + 1 : next)
    if (date) end = after(CLOSING_BRACKET, text, date.end)
  }
  if (date) {
    const year = date.year === null ? YEAR_AFTER.exec(text.slice(end, end + 7)) : null
    if (year) {
      date = { ...date, year: Number(year[1]) }
      end += year[0].length
    }
    end = after(CLOCK, text, end)
    const bare = bareAgencyAt(text, after(BARE_GAP, text, end))
    if (bare?.kind === 'known') return { date, agency: bare, end: bare.end }
  }
  const found =
    bracketedAgencyAt(text, after(SPACES, text, after(STOP_BEFORE_AGENCY, text, end))) ??
    bracketedAgencyAt(text, after(LEADING_DASH, text, end))
  if (!found) return { date, agency: null, end }
  agency = found.agency
  end = found.next
  if (!date) {
    date = dateAt(text, after(SPACES, text, end))
    if (date) end = after(CLOSING_SLASH, text, date.end)
  }
  return { date, agency, end }
}
const DATE_GAP = /\s?[.,]?\s/y
const BARE_GAP = /,?\s/y
const STOP_BEFORE_AGENCY = /\.(?=\s?[/([])/y
const CLOSING_SLASH = /\s?\//y
const CLOSING_BRACKET = /\)/y
const YEAR_AFTER = /^,?\s((?:19|20)\d\d)\b/
/** Some wires tell the minute: `/ 09:00 am`. */
const CLOCK = /\s?[/,]\s?\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?/y

function markAt(text: string, at: number): { kind: Mark; end: number } | null {
  for (const [pattern, kind] of [
    [DASH, 'dash'],
    [COLON, 'colon'],
    [FULL_STOP, 'stop'],
  ] as const) {
    const found = foundAt(pattern, text, at)
    if (found !== null) return { kind, end: at + found.length }
  }
  return null
}

/** A form that nobody else has, `by` code units further on. */
function moved(form: DatelineForm, by: number): DatelineForm {
  for (const part of [form, form.place, form.agency, form.date]) {
    if (!part) continue
    part.start += by
    part.end += by
  }
  return form
}
