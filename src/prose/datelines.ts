import type { VFile } from 'vfile'
import type { Dateline } from '../schema/record.ts'
import { lineStarts, pointAt } from '../text/lines.ts'
import { spanOf } from '../text/span.ts'
import type { Block, Page } from '../text/tree.ts'
import { isDateline } from './dateline-evidence.ts'
import { type DatelineForm, datelineAt } from './dateline-form.ts'
import { resolvePlace } from './resolve-place.ts'
import { isoOf } from './year-of-date.ts'

/** The lead dateline opens one of the first paragraphs of the body; those before it may be a title or a note cut as body. */
const FIRST_PARAGRAPHS = 5
/** Where a page has no body, a dateline is looked for in so many blocks. */
const FIRST_BLOCKS = 40
/** A dateline on a line of its own stands so many blocks before the body at most. */
const LINES_BEFORE = 2
/** Of the other paragraphs no more than so much is looked at (code units). */
const OPENING_OF_PARAGRAPH = 2000

/** Finds the datelines that open the story, that captions tell, and that sign off. */
export function findDatelines(page: Page, file: VFile): void {
  const text = String(file)
  const lead = findLead(page, text)
  page.data.datelines = lead ? [datelineOf(lead, page, text, file)] : []
}

function findLead(page: Page, text: string): DatelineForm | null {
  const body = page.children.filter(({ kind }) => kind === 'body')
  const first = body.length ? page.children.indexOf(body[0]!) : Math.min(page.children.length, FIRST_BLOCKS)
  for (let i = first - 1; i >= Math.max(0, body.length ? first - LINES_BEFORE : 0); i--) {
    const block = page.children[i]!
    const form = mayOpenTheBody(block) ? formOf(block, text) : null
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
  return null
}

/** A wire's signature with a place or a date: prose of its own, even if the line was taken for something else. */
function isUnmistakable({ agency, place, date, mark }: DatelineForm): boolean {
  return agency?.known === true && mark === 'dash' && (place !== null || date !== null)
}

function formOf({ position: { start, end } }: Block, text: string): DatelineForm | null {
  return datelineAt(text, start.offset, end.offset)
}

function mayOpenTheBody({ kind }: Block): boolean {
  return (
    kind !== 'headline' && kind !== 'page-title' && kind !== 'caption' && kind !== 'related' && kind !== 'navigation'
  )
}

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

function datelineOf(form: DatelineForm, page: Page, text: string, file: VFile): Dateline {
  const span = ({ start, end }: { start: number; end: number }) => spanOf(text, start, end)!
  const place = form.place && resolvePlace(form.place.words.split(OTHER_CITIES)[0]!, form.place.after)
  if (form.place && place?.readings.length) {
    const starts = lineStarts(text)
    file.info(`The place may be ${place.readings.slice(0, 4).join(' or ')}`, {
      place: { start: pointAt(starts, form.place.start), end: pointAt(starts, form.place.end) },
      ruleId: 'place-ambiguous',
      source: 'newsparse',
    })
  }
  return {
    ...span(form),
    kind: 'lead',
    place:
      form.place && place
        ? { ...span(form.place), city: place.city, region: place.region, country: place.country }
        : null,
    agency: form.agency && span(form.agency),
    date: form.date && { ...span(form.date), iso: isoOf(form.date, page.data.published ?? page.data.updated ?? null) },
  }
}
const OTHER_CITIES = /\s?\/\s?|\s(?:and|&)\s/
