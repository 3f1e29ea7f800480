import type { VFile } from 'vfile'
import type { DateMention } from '../page/dates.ts'
import type { Dateline, Span, Timestamp, ZoneKind } from '../schema/record.ts'
import { lineStarts, pointAt } from '../text/lines.ts'
import { spanOf } from '../text/span.ts'
import type { Page } from '../text/tree.ts'
import { captionDateline } from './caption-datelines.ts'
import type { Stretch } from './dateline-agency.ts'
import type { DatelineForm } from './dateline-form.ts'
import { leadDateline } from './lead-dateline.ts'
import { type ResolvedPlace, resolvePlace } from './resolve-place.ts'
import { signoffAt } from './signoff.ts'
import { isoOf } from './year-of-date.ts'

/** A sign-off stands so many blocks before or after the end of the body at most, in a block of these kinds. */
const LINES_AROUND_END = 3
const SIGNED: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['body', 'note', 'byline', 'timestamp', 'author-bio', 'other'])
const MOST_READINGS = 4

/**
 * Finds the dateline that opens the story (its kind is `lead`), those that captions tell and the one that signs off, in
 * the order of the page. A page without a publication date gets it from a lead dateline that tells a whole one.
 */
export function findDatelines(page: Page, file: VFile): void {
  const text = String(file)
  const lead = leadDateline(page, text)
  if (lead?.date && lead.date.year !== null && !lead.date.swapped && !page.data.published && !page.data.updated)
    page.data.published = publishedOn(lead.date, text)
  const parts: Part[] = [
    ...(lead ? [{ ...partsOf(lead), kind: 'lead' as const }] : []),
    ...captionParts(page, text),
    ...signoffParts(page, text, lead),
  ]
  page.data.datelines = parts.sort((a, b) => a.start - b.start).map((part) => datelineOf(part, page, text))
  const ambiguous = parts.flatMap(({ place }) => (place?.readings.length ? [place] : []))
  if (ambiguous.length) tellReadings(ambiguous, text, file)
}

/** A dateline of any kind before its place and date are given as the record has them. */
interface Part extends Stretch {
  kind: Dateline['kind']
  place: (Stretch & ResolvedPlace) | null
  agency: Stretch | null
  date: DateMention | null
}

function partsOf({ start, end, place, agency, date }: DatelineForm): Omit<Part, 'kind'> {
  const resolved = place && resolvePlace(place.words.split(OTHER_CITIES)[0]!.replace(NEAR, ''), place.after)
  return { start, end, place: place && resolved && { start: place.start, end: place.end, ...resolved }, agency, date }
}
const NEAR = /^(?:near|outside)\s/i
/** Of two cities ("BEIRUT/THE HAGUE") the first is resolved. */
const OTHER_CITIES = /\s?\/\s?|\s(?:and|&)\s/

function captionParts({ children }: Page, text: string): Part[] {
  const parts: Part[] = []
  for (const { kind, position } of children) {
    if (kind !== 'caption') continue
    const { start, end } = position
    const found = captionDateline(text.slice(start.offset, end.offset))
    if (!found) continue
    const move = <T extends Stretch>(part: T): T => ({
      ...part,
      start: part.start + start.offset,
      end: part.end + start.offset,
    })
    parts.push({ ...move(found), kind: 'caption', place: move(found.place), agency: null, date: move(found.date) })
  }
  return parts
}

/** The sign-off stands in the last paragraphs of the body or the lines after them. */
function signoffParts({ children }: Page, text: string, lead: DatelineForm | null): Part[] {
  const last = children.findLastIndex(({ kind }) => kind === 'body')
  if (last < 0) return []
  for (let i = Math.min(children.length - 1, last + LINES_AROUND_END); i > Math.max(0, last - LINES_AROUND_END); i--) {
    const { kind, position } = children[i]!
    if (!SIGNED.has(kind)) continue
    const form = signoffAt(text, position.start.offset, position.end.offset)
    if (form && form.start !== lead?.start) return [{ ...partsOf(form), kind: 'signoff' }]
  }
  return []
}

function datelineOf(part: Part, page: Page, text: string): Dateline {
  const span = ({ start, end }: Stretch): Span => spanOf(text, start, end)!
  const { kind, place, agency, date } = part
  const { text: own, start, end } = span(part)
  return {
    text: own,
    start,
    end,
    kind,
    place: place && placeOf(span(place), place),
    agency: agency && span(agency),
    date: date && dateOf(span(date), isoOf(date, page.data.published ?? page.data.updated ?? null)),
  }
}

function placeOf({ text, start, end }: Span, { city, region, country }: ResolvedPlace): Dateline['place'] {
  return { text, start, end, city, region, country }
}

function dateOf({ text, start, end }: Span, iso: string | null): Dateline['date'] {
  return { text, start, end, iso }
}

function tellReadings(places: readonly (Stretch & ResolvedPlace)[], text: string, file: VFile): void {
  const starts = lineStarts(text)
  for (const { start, end, readings } of places)
    file.info(`The place may be ${readings.slice(0, MOST_READINGS).join(' or ')}`, {
      place: { start: pointAt(starts, start), end: pointAt(starts, end) },
      ruleId: 'place-ambiguous',
      source: 'newsparse',
    })
}

function publishedOn(date: DateMention, text: string): Timestamp | null {
  const iso = isoOf(date, null)
  return iso && date.day !== null ? { ...spanOf(text, date.start, date.end)!, iso, precision: 'day' } : null
}
