import type { VFile } from 'vfile'
import type { DateMention } from '../page/dates.ts'
import type { Dateline, Span, Timestamp, ZoneKind } from '../schema/record.ts'
import { lineStarts, pointAt } from '../text/lines.ts'
import { spanOf } from '../text/span.ts'
import type { Block, Page } from '../text/tree.ts'
import { captionDateline } from './caption-datelines.ts'
import type { Stretch } from './dateline-agency.ts'
import { isDateline } from './dateline-evidence.ts'
import { type DatelineForm, datelineAt } from './dateline-form.ts'
import { datelineWithin } from './dateline-within.ts'
import { type ResolvedPlace, resolvePlace } from './resolve-place.ts'
import { signoffAt } from './signoff.ts'
import { isoOf } from './year-of-date.ts'

/** The lead dateline opens one of the first paragraphs of the body; those before it may be a title or a note cut as body. */
const FIRST_PARAGRAPHS = 5
/** Where a page has no body, a dateline is looked for in so many blocks. */
const FIRST_BLOCKS = 40
/** A dateline on a line of its own stands so many blocks before the body at most. */
const LINES_BEFORE = 2
/** A sign-off stands so many blocks before or after the end of the body at most, in a block of these kinds. */
const LINES_AROUND_END = 3
const SIGNED: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['body', 'note', 'byline', 'timestamp', 'author-bio', 'other'])
const MOST_READINGS = 4
/** Of the other paragraphs no more than so much is looked at (code units). */
const OPENING_OF_PARAGRAPH = 2000

/**
 * Finds the dateline that opens the story (its kind is `lead`), those that captions tell and the one that signs off, in
 * the order of the page. A page without a publication date gets it from a lead dateline that tells a whole one.
 */
export function findDatelines(page: Page, file: VFile): void {
  const text = String(file)
  const lead = findLead(page, text)
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
  return children.flatMap(({ kind, position: { start, end } }) => {
    if (kind !== 'caption') return []
    const found = captionDateline(text.slice(start.offset, end.offset))
    if (!found) return []
    const move = <T extends Stretch>(part: T): T => ({
      ...part,
      start: part.start + start.offset,
      end: part.end + start.offset,
    })
    return [{ ...move(found), kind: 'caption', place: move(found.place), agency: null, date: move(found.date) }]
  })
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

function findLead(page: Page, text: string): DatelineForm | null {
  const body = page.children.filter(({ kind }) => kind === 'body')
  const first = body.length ? page.children.indexOf(body[0]!) : Math.min(page.children.length, FIRST_BLOCKS)
  for (let i = first - 1; i >= Math.max(0, body.length ? first - LINES_BEFORE : 0); i--) {
    const block = page.children[i]!
    const form = mayOpenTheBody(block, page.children[i - 1]) ? formOf(block, text) : null
    if (!form || !isDateline(form, surroundings(form, block, body, text))) continue
    const ownLine = form.end === block.position.end.offset
    if (!ownLine && !isUnmistakable(form)) continue
    makeBody(page, block, text)
    return form
  }
  for (const block of body.slice(0, FIRST_PARAGRAPHS)) {
    const form = formOf(block, text)
    if (form && isDateline(form, surroundings(form, block, body, text))) return form
  }
  const opening = body[0]?.position
  return opening ? datelineWithin(text, opening.start.offset, opening.end.offset) : null
}

/** A wire's signature with a place or a date: prose of its own, even if the line was taken for something else. */
function isUnmistakable({ agency, place, date, mark }: DatelineForm): boolean {
  return agency?.kind === 'known' && mark === 'dash' && (place !== null || date !== null)
}

function formOf({ position: { start, end } }: Block, text: string): DatelineForm | null {
  const invisible = BEFORE_TEXT.exec(text.slice(start.offset, start.offset + 4))![0].length
  return datelineAt(text, start.offset + invisible, end.offset)
}
/** What may stand before a dateline unseen, or as the mark of a list. */
const BEFORE_TEXT = /^[\u200B-\u200F\u2060\uFEFF\u00AD•▪■]*\s?/u

/** A block before the body that may be its first paragraph; a teaser is one only right under the head. */
function mayOpenTheBody(block: Block, before: Block | undefined): boolean {
  if (block.kind === 'related') return before !== undefined && HEAD.has(before.kind)
  return !NO_BODY.has(block.kind)
}
const HEAD: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['headline', 'byline', 'timestamp', 'standfirst'])
const NO_BODY: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['headline', 'page-title', 'caption', 'navigation'])

function surroundings(
  form: DatelineForm,
  block: Block,
  body: readonly Block[],
  text: string,
): Parameters<typeof isDateline>[1] {
  const slice = ({ position: { start, end } }: Block): string =>
    text.slice(start.offset, Math.min(end.offset, start.offset + OPENING_OF_PARAGRAPH))
  return {
    rest: text.slice(form.end, Math.min(block.position.end.offset, form.end + OPENING_OF_PARAGRAPH)).trimStart(),
    index: Math.max(0, body.indexOf(block)),
    others: body
      .filter((other) => other !== block)
      .slice(0, 60)
      .map(slice),
  }
}

/** A dateline stands in the story's first line, whatever the line looked like by itself. */
function makeBody(page: Page, block: Block, text: string): void {
  block.kind = 'body'
  block.reason = 'opens with a dateline'
  const { start, end } = block.position
  const part = { ...spanOf(text, start.offset, end.offset)!, kind: 'paragraph' as const }
  const body = page.data.body ?? []
  const at = body.findIndex((other) => other.start > part.start)
  page.data.body = at < 0 ? [...body, part] : [...body.slice(0, at), part, ...body.slice(at)]
}

function datelineOf(part: Part, page: Page, text: string): Dateline {
  const span = ({ start, end }: Stretch): Span => spanOf(text, start, end)!
  const { kind, place, agency, date } = part
  return {
    ...span(part),
    kind,
    place: place && { ...span(place), city: place.city, region: place.region, country: place.country },
    agency: agency && span(agency),
    date: date && { ...span(date), iso: isoOf(date, page.data.published ?? page.data.updated ?? null) },
  }
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
