import type { ZoneKind } from '../schema/record.ts'
import { spanOf } from '../text/span.ts'
import type { Block, Page } from '../text/tree.ts'
import { isDateline, type Surroundings } from './dateline-evidence.ts'
import { type DatelineForm, datelineAt, LONGEST_DATELINE } from './dateline-form.ts'
import { datelineWithin } from './dateline-within.ts'

/** The lead dateline opens one of the first paragraphs of the body; those before it may be a title or a note cut as body. */
const FIRST_PARAGRAPHS = 5
/** A dateline on a line of its own stands so many lines of text before the body at most. */
const LINES_BEFORE = 2
/** So many buttons and players may stand between it and the body. */
const MOST_BETWEEN = 12
/** Where a page has no body, a dateline is looked for in so many blocks. */
const FIRST_BLOCKS = 40
/** Of the other paragraphs so many are looked at, and so much of each (code units). */
const OTHER_PARAGRAPHS = 60
const OPENING_OF_PARAGRAPH = 2000

/** What may stand before a dateline unseen, or as the mark of a list (text browsers put one before each line of a head). */
const BEFORE_TEXT = /^[\u200B-\u200F\u2060\uFEFF\u00AD•▪■*+]*\s?/u

const DASH = /[—–―‒‑_-]/
const SIGN = /[\d,|:/([—–―‒‑_-]|\p{Lu}\p{Lu}/u

const HEAD: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['headline', 'byline', 'timestamp', 'standfirst'])
const NO_BODY: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['headline', 'page-title', 'navigation'])
const BETWEEN: ReadonlySet<ZoneKind> = new Set<ZoneKind>([
  'share',
  'media',
  'advertisement',
  'promo',
  'other',
  'caption',
])

/**
 * The dateline that opens the story: at the beginning of one of the first paragraphs of the body, or in a line before the
 * body that holds nothing else or is a wire's prose beyond doubt, which then becomes body; last, run together with what
 * stands before it in the first paragraph.
 */
export function leadDateline(page: Page, text: string): DatelineForm | null {
  const body = page.children.filter(({ kind }) => kind === 'body')
  const before = beforeBody(page, body, text)
  if (before) return before
  for (const block of body.slice(0, FIRST_PARAGRAPHS)) {
    const form = formOf(block, text)
    if (form && isDateline(form, surroundings(form, block, body, text))) return form
  }
  const opening = body[0]?.position
  return opening ? datelineWithin(text, opening.start.offset, opening.end.offset) : null
}

function beforeBody(page: Page, body: readonly Block[], text: string): DatelineForm | null {
  const first = body.length ? page.children.indexOf(body[0]!) : Math.min(page.children.length, FIRST_BLOCKS)
  const farthest = body.length ? Math.max(0, first - LINES_BEFORE - MOST_BETWEEN) : 0
  for (let i = first - 1, lines = 0; i >= farthest && (lines < LINES_BEFORE || !body.length); i--) {
    const block = page.children[i]!
    if (!BETWEEN.has(block.kind)) lines++
    const form = mayOpenTheBody(block, page.children[i - 1]) && mayBeDateline(block, text) ? formOf(block, text) : null
    if (!form || !isDateline(form, surroundings(form, block, body, text))) continue
    const ownLine = form.end === block.position.end.offset
    if (ownLine ? block.kind === 'caption' : !isUnmistakable(form, block.kind === 'caption')) continue
    makeBody(page, block, text)
    return form
  }
  return null
}

/** A wire's signature with a place or a date: prose of its own, even if the line was taken for something else. */
function isUnmistakable({ agency, place, date, mark }: DatelineForm, caption: boolean): boolean {
  if (agency?.kind !== 'known' || mark !== 'dash') return false
  return caption ? place?.shouted === true : place !== null || date !== null
}

function formOf({ position: { start, end } }: Block, text: string): DatelineForm | null {
  const unseen = BEFORE_TEXT.exec(text.slice(start.offset, start.offset + 4))![0].length
  return datelineAt(text, start.offset + unseen, end.offset)
}

/** A block before the body that may be its first paragraph; a teaser is one only right under the head. */
function mayOpenTheBody(block: Block, before: Block | undefined): boolean {
  if (block.kind === 'related') return before !== undefined && HEAD.has(before.kind)
  return !NO_BODY.has(block.kind)
}

/** In captions a wire's signature ends with a dash; without a date, a region, brackets, a mark or capitals nothing that stands before the body is a dateline. */
function mayBeDateline({ kind, position: { start, end } }: Block, text: string): boolean {
  return (kind === 'caption' ? DASH : SIGN).test(
    text.slice(start.offset, Math.min(end.offset, start.offset + LONGEST_DATELINE)),
  )
}

function surroundings(form: DatelineForm, block: Block, body: readonly Block[], text: string): Surroundings {
  const slice = ({ position: { start, end } }: Block): string =>
    text.slice(start.offset, Math.min(end.offset, start.offset + OPENING_OF_PARAGRAPH))
  return {
    rest: text.slice(form.end, Math.min(block.position.end.offset, form.end + OPENING_OF_PARAGRAPH)).trimStart(),
    index: Math.max(0, body.indexOf(block)),
    others: () =>
      body
        .slice(0, OTHER_PARAGRAPHS)
        .filter((other) => other !== block)
        .map(slice),
  }
}

/** A dateline stands in the story's first line, whatever the line looked like by itself. */
function makeBody(page: Page, block: Block, text: string): void {
  const { start, end } = block.position
  block.kind = 'body'
  block.reason = 'opens with a dateline'
  const part = { ...spanOf(text, start.offset, end.offset)!, kind: 'paragraph' as const }
  const parts = page.data.body ?? []
  const at = parts.findIndex((other) => other.start > part.start)
  page.data.body = at < 0 ? [...parts, part] : [...parts.slice(0, at), part, ...parts.slice(at)]
  if (page.data.captions)
    page.data.captions = page.data.captions.filter(
      (caption) => caption.end <= start.offset || caption.start >= end.offset,
    )
}
