import { isAgency } from '../lexicon/agencies.ts'
import { type DateMention, dateAt } from '../page/dates.ts'

/** A stretch of the page, in UTF-16 code units. */
export interface Stretch {
  start: number
  end: number
}

interface Agency extends Stretch {
  name: string
  /** Whether the list of agencies has it. */
  known: boolean
}

/** The parts of what has the form of a dateline; whether it is one is decided by what stands around it. */
export interface DatelineForm extends Stretch {
  /** City and what follows it up to date, agency or mark. */
  place: (Stretch & { words: string; after: string[]; shouted: boolean }) | null
  agency: Agency | null
  date: DateMention | null
  /** `dash`, `colon`, `stop`; null where the dateline ends without a mark. */
  mark: 'dash' | 'colon' | 'stop' | null
}

/** A dateline longer than this (code units) is none. */
export const LONGEST_DATELINE = 160

const SHOUTED_WORD =
  "(?:Mc|Mac|O['’]|D['’]|d['’]|l['’])?\\p{Lu}[\\p{Lu}\\p{M}'’.]*(?:-[\\p{Lu}\\p{M}'’.]+|-(?:au|aux|de|du|en|sur|la|le|les|el|al|ben|on|of|the|by|upon|in|am)(?=-))*(?!\\p{Ll})"
const TITLE_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’]*\\.?)(?:[-–][\\p{L}\\p{M}'’]+)*"
const SMALL = '(?:of|the|on|upon|in|de|del|da|do|das|dos|di|du|la|le|les|el|al|y|e|near|off|sur|sous|van|der|den|ob|am)'
const place = (word: string): string =>
  `${word}(?:\\s(?:${SMALL}\\s){0,2}${word}|/${word}|\\s/\\s${word}|\\s(?:and|&)\\s${word}){0,6}`
const sticky = (source: string): RegExp => new RegExp(source, 'uy')

const SHOUTED_PLACE = sticky(place(SHOUTED_WORD))
const TITLE_PLACE = sticky(place(TITLE_WORD))
const REGION = sticky(
  `\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s(?:(?:of|the|and|de|do|da|del)\\s){0,2}\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,4}(?:/${place(SHOUTED_WORD)})?`,
)
/** Words that some papers put before the place. */
const REPORTING_FROM = /(?:Reporting|REPORTING|Reported|REPORTED) (?:from|FROM)\s/y
const COMMA = /,\s*/y
const SPACES = /\s*/y
const BRACKETED = /\(\s?([^()\n]{2,48}?)\s?\)|\[\s?([^[\]\n]{2,48}?)\s?\]|\/\s?([^/\n]{2,30}?)\s?\//y
/** A wire of press releases stands between dashes: `--(NAME WIRE)--`. */
const LEADING_DASH = /\s?(?:--|—|–|-)\s?(?=\()/y
/** A hyphen is a dash where it is no part of a word; AP's old wires have an underscore for one; EFE's a stop before it. */
const DASH = /\.?(?:\s{0,3}(?:[—–―‒‑]+|-{2,3}|[-_](?=\s|$))|\s-(?=[\p{Lu}"“‘]))/uy
const COLON = /\s?:(?=\s|$|[\p{Lu}"“])/uy
const FULL_STOP = /\s?\.(?=\s|$)/y
const AGENCY_WORDS = /[\p{L}\p{N}.&'’]+(?:[\s/-][\p{L}\p{N}.&'’]+){0,5}/uy
const NAME_OF_OUTLET =
  /^\p{Lu}.*\b(?:News|Newswire|Wire|Press|Agency|Agencies|Times|Post|Herald|Tribune|Media|Gazette|Service|Network|Online|TV|Television|Radio|Bureau)$/u
/** In brackets also call letters (`KTVI`), hosts and who wrote it (`Staff Reporter`). */
const CALL_LETTERS = /^[A-Z][A-Z0-9&]{1,6}(?:-TV|-FM|-AM| TV| News)?$/
const STAFF =
  /^(?:Our )?(?:Staff|Correspondent|Reporter|Staff Reporter|Staff Correspondent|Agencies|Wires|Today|\S+\.(?:com|org|net|news|tv|ca))$/
const SEPARATOR_OF_AGENCIES = /\s?[/,;&|—–]\s?|\s(?:and|via|with)\s|-(?=[A-Z])/
const UPPER = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u

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
    : (startingWithAgency(slice, whole) ?? startingWithDate(slice) ?? startingWithPlace(slice, whole))
  return form && { ...moved(form, from + prefix), start: from }
}

/** `(Reuters) -`, `/TASS/`, `AFP, MANILA`, `CNN —`, `IANS | New Delhi`. */
function startingWithAgency(text: string, whole: boolean): DatelineForm | null {
  const bracketed = agencyAt(text, 0)
  if (bracketed) {
    const at = after(SPACES, text, bracketed.next)
    const date = dateAt(text, at)
    const mark = markAt(text, date ? date.end : bracketed.next)
    if (mark?.kind === 'dash' || mark?.kind === 'colon')
      return { start: 0, end: mark.end, place: null, agency: bracketed.agency, date, mark: mark.kind }
    const rest = startingWithPlace(text.slice(at), whole)
    if (rest && !rest.agency) return { ...moved(rest, at), start: 0, agency: bracketed.agency }
    return bracketed.agency.known
      ? { start: 0, end: bracketed.next, place: null, agency: bracketed.agency, date: null, mark: null }
      : null
  }
  AGENCY_WORDS.lastIndex = 0
  const words = AGENCY_WORDS.exec(text)?.[0]
  if (!words) return null
  for (let end = words.length; end > 1; end = words.slice(0, end).search(LAST_WORD)) {
    const name = words.slice(0, end)
    const known = agencies(name)
    if (!known && !NAME_OF_OUTLET.test(name)) continue
    const agency = { start: 0, end, name, known }
    const mark = markAt(text, end)
    if (mark?.kind === 'dash') return { start: 0, end: mark.end, place: null, agency, date: null, mark: 'dash' }
    if (!known) return null
    const gap = after(AGENCY_GAP, text, end)
    if (gap === end) return null
    const rest = startingWithPlace(text.slice(gap), whole)
    return rest && !rest.agency ? { ...moved(rest, gap), start: 0, agency } : null
  }
  return null
}
const LAST_WORD = /[\s/-][\p{L}\p{N}.&'’]+$/u
const AGENCY_GAP = /\s?[,|:/]\s?/y

/** `Dec 29 (Reuters) -`, `Feb. 23, 2015 --`. */
function startingWithDate(text: string): DatelineForm | null {
  const date = dateAt(text, 0)
  if (!date || date.day === null) return null
  const found = agencyAt(text, after(SPACES, text, date.end))
  const mark = markAt(text, found?.next ?? date.end)
  if (mark?.kind !== 'dash' && !(found && mark?.kind === 'colon')) return null
  return { start: 0, end: mark.end, place: null, agency: found?.agency ?? null, date, mark: mark.kind }
}

/** `WASHINGTON (AP) —`, `CAMBRIDGE, Mass., Dec. 11 (UPI) —`, `New Delhi:`, `MOSCOW, January 21. /TASS/.`, `TORONTO--(NAME WIRE)--`. */
function startingWithPlace(text: string, whole: boolean): DatelineForm | null {
  for (const [shape, shouted] of [
    [SHOUTED_PLACE, true],
    [TITLE_PLACE, false],
  ] as const) {
    shape.lastIndex = 0
    const words = shape.exec(text)?.[0]
    if (!words || (shouted && words.length < 3)) continue
    const form = afterPlace(text, words, shouted, whole)
    if (form) return form
  }
  return null
}

function afterPlace(text: string, found: string, shouted: boolean, whole: boolean): DatelineForm | null {
  let words = found
  let end = words.length
  // the stop of a last word may close the dateline instead: `KYIV. Dec 3`
  if (words.endsWith('.') && words.lastIndexOf('.', words.length - 2) < words.length - 3) {
    words = words.slice(0, -1)
    end = words.length
  }
  const after_: string[] = []
  let date: DateMention | null = null
  let placeEnd = end
  for (let i = 0; i < 4; i++) {
    const next = after(COMMA, text, end)
    if (next === end) break
    date = dateAt(text, next)
    if (date) {
      end = date.end
      break
    }
    REGION.lastIndex = next
    const region = REGION.exec(text)?.[0]
    if (!region) break
    after_.push(region)
    end = placeEnd = next + region.length
  }
  if (!date) {
    const next = after(DATE_GAP, text, end)
    date = dateAt(text, text[next] === '(' ? next + 1 : next)
    if (date) end = after(CLOSING_BRACKET, text, date.end)
  }
  const year = date && date.year === null ? YEAR_AFTER.exec(text.slice(end, end + 7)) : null
  if (date && year) {
    date = { ...date, year: Number(year[1]) }
    end += year[0].length
  }
  let found_ = agencyAt(text, after(SPACES, text, after(STOP_BEFORE_AGENCY, text, end)))
  found_ ??= agencyAt(text, after(LEADING_DASH, text, end))
  let agency = null
  if (found_) {
    agency = found_.agency
    end = found_.next
    if (!date) {
      const at = after(SPACES, text, end)
      date = dateAt(text, at)
      if (date) end = after(CLOSING_SLASH, text, date.end)
    }
  }
  const mark = markAt(text, end)
  const form = { start: 0, place: { start: 0, end: placeEnd, words, after: after_, shouted }, agency, date }
  if (mark) return { ...form, end: mark.end, mark: mark.kind }
  if (agency?.known || (whole && after(SPACES, text, end) === text.length)) return { ...form, end, mark: null }
  return null
}
const DATE_GAP = /\s?[.,]?\s/y
const STOP_BEFORE_AGENCY = /\.(?=\s?[/([])/y
const CLOSING_SLASH = /\s?\//y
const CLOSING_BRACKET = /\)/y
const YEAR_AFTER = /^,?\s((?:19|20)\d\d)\b/

function agencyAt(text: string, at: number): { agency: Agency; next: number } | null {
  BRACKETED.lastIndex = at
  const match = BRACKETED.exec(text)
  if (!match) return null
  const name = match[1] ?? match[2] ?? match[3]!
  const known = agencies(name)
  if (!known && !NAME_OF_OUTLET.test(name) && !CALL_LETTERS.test(name) && !STAFF.test(name)) return null
  const start = at + match[0].indexOf(name)
  return { agency: { start, end: start + name.length, name, known }, next: at + match[0].length }
}

/** Whether a name, or each of several names, is a known agency's; `X via Y` if Y is. */
function agencies(name: string): boolean {
  if (isAgency(name)) return true
  const parts = name.split(SEPARATOR_OF_AGENCIES)
  return (
    parts.length > 1 &&
    isAgency(parts.at(-1)!) &&
    (name.includes(' via ') || parts.every((part) => isAgency(part) || UPPER.test(part)))
  )
}

function markAt(text: string, at: number): { kind: 'dash' | 'colon' | 'stop'; end: number } | null {
  for (const [pattern, kind] of [
    [DASH, 'dash'],
    [COLON, 'colon'],
    [FULL_STOP, 'stop'],
  ] as const) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) return { kind, end: at + match[0].length }
  }
  return null
}

/** Where `pattern` (sticky) ends if it stands at `at`; else `at`. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}

function moved(form: DatelineForm, by: number): DatelineForm {
  const move = <T extends Stretch>(part: T | null): T | null =>
    part && { ...part, start: part.start + by, end: part.end + by }
  return {
    ...form,
    start: form.start + by,
    end: form.end + by,
    place: move(form.place),
    agency: move(form.agency),
    date: move(form.date),
  }
}
