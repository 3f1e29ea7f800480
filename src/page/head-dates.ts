import type { ZoneKind } from '../schema/record.ts'
import type { Block, Page } from '../text/tree.ts'
import { type ClockMention, clocksIn } from './clock.ts'
import type { Settled } from './date-order.ts'
import { datesIn } from './dates.ts'
import type { ReadPage } from './dates-in-english.ts'
import { FIRST, type Moment, momentsIn, OF_ARTICLE, roleBefore } from './moments.ts'

/** Blocks before and after the headline in which a date that no zone names as one is still taken for the article's. */
const BEFORE_HEADLINE = 3
const AFTER_BODY_BEGINS = 1
/** Lines named as dates belong to the article if they stand so many blocks before its headline or after its body at most. */
const AROUND = 30
/** Lines of dates are short: what stands further in a block (code units) is not looked at. */
const LONGEST_LINE = 400
/** A line of another zone than timestamp or byline is taken for one of dates if it is short. */
const LONGEST_UNNAMED = 120

/** Highest rank of lines near the headline: 0 for those named as dates, the last for those that are dates by form alone. */
export const HEAD = 2
/** Rank of the foot of the page, from which only what is called published or updated is taken. */
const FOOT = 1e9
/** Words that a line of dates may hold beside them: a name, a section, a reading time; more where it begins like a byline. */
const MOST_WORDS = 8
const WORDS_OF_BYLINE = 10
/** Where the line was taken for something that has no place in the head: "Published", "Last updated on". */
const FEW_WORDS = 4
/** A line so many blocks under the body may hold more words. */
const UNDER_BODY = 8
const HEAD_LINE = /^\W{0,3}(?:by|posted|published|publish|first published|updated|last updated)\b/i
const FOOT_LINE =
  /^\W{0,3}(?:(?:this )?(?:story|article|post|page)(?: was)? )?(?:(?:first |originally )?(?:published|posted)|date)\b/i
const NO_FOOT: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['comments', 'body', 'advertisement', 'caption'])
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
/** Zones whose lines tell other dates as a rule. */
const DOUBTFUL: ReadonlySet<ZoneKind> = new Set<ZoneKind>([
  'comments',
  'legal',
  'advertisement',
  'promo',
  'caption',
  'media',
])
/** A date cut in two has so much of it (code units) in the other block. */
const CUT = 14
const WORD = /\p{L}{2,}/gu
const NEXT_DIGIT = /\p{Nd}/gu
const LABEL_ALONE = /^\P{Nd}{1,40}$/u

/** A moment of the page that may be the article's; offsets in UTF-16 code units into the page. */
export interface Candidate extends Moment, Settled {
  index: number
  /** Blocks from the headline; twice as many before it, where other stories' dates stand, and today's. */
  distance: number
  /** Lower is better: lines named as dates near the headline, unnamed lines near it, named lines elsewhere. */
  rank: number
}

/** The moments of the lines that may tell the article's dates, in the order of the page. */
export function headDates({ children, data }: Page, read: ReadPage): Candidate[] {
  const isBody = ({ kind }: Block): boolean => kind === 'body'
  const body = children.findIndex(isBody)
  const named = data.headline
    ? children.findIndex(({ position }) => position.end.offset > data.headline!.start)
    : children.findIndex(({ kind }) => kind === 'headline')
  const headline = named >= 0 ? named : Math.max(body, 0)
  const after = children.findIndex((block, index) => index > headline && isBody(block))
  const head = {
    headline,
    last: Math.max(headline, children.findLastIndex(isBody)),
    begins: Math.max(after, headline),
    // a headline behind all of the body is a wrong one
    from: (body >= 0 && after < 0 ? Math.min(headline, body) : headline) - BEFORE_HEADLINE,
  }
  const found: Candidate[] = []
  const holdsDigit = digitsDown(read.text)
  for (let index = Math.max(0, Math.min(headline - AROUND, head.from)); index < children.length; index++) {
    const block = children[index]!
    if (block.kind === 'body' && index > head.begins + AFTER_BODY_BEGINS) continue
    if (!holdsDigit(block) || !mayTell(block, children[index - 1], index, head, read)) continue
    const moments = momentsOf(block, children[index - 1], children[index + 1], read)
    const distance = index > headline ? index - headline : 2 * (headline - index) + 0.5
    for (const moment of moments) {
      const rank = rankOf(moment, moments, block, index, head, read)
      if (rank === null) continue
      const { start, end, date, clock, role } = moment
      found.push({ start, end, date, clock, role, index, rank, distance, unsettled: false })
    }
  }
  return found
}

/** Tells of blocks further and further down a page whether a digit is in them, or so near that a cut may have parted it. */
function digitsDown(text: string): (block: Block) => boolean {
  let next = -1
  return ({ position: { start, end } }) => {
    const from = Math.max(0, start.offset - CUT)
    if (next < from) {
      NEXT_DIGIT.lastIndex = from
      next = NEXT_DIGIT.test(text) ? NEXT_DIGIT.lastIndex - 1 : text.length
    }
    return next < Math.min(end.offset, start.offset + LONGEST_LINE) + CUT
  }
}

/** Can a moment of the block have a rank, whatever it is? Asked before the dearer reading. */
function mayTell(block: Block, before: Block | undefined, index: number, head: Head, read: ReadPage): boolean {
  const { start, end } = block.position
  if (isNamed(block) || isNear(block, index, head)) return true
  const line = openingOf(block, read)
  if (OF_ARTICLE.test(line) || (index > head.last && (UPDATE_NOTE.test(line) || FOOT_LINE.test(line)))) return true
  if (!isShort(block)) return false
  const from = before && isShort(before) ? before.position.start.offset : Math.max(0, start.offset - CUT)
  return FIRST.test(read.inEnglish(from, end.offset).text)
}

const isNamed = ({ kind }: Block): boolean => kind === 'timestamp' || kind === 'byline'

const isInHead = (index: number, { from, begins }: Head): boolean =>
  index >= from && index <= begins + AFTER_BODY_BEGINS

/** Is it in the head, before other stories begin? */
function isNear(block: Block, index: number, head: Head): boolean {
  const underWay = index > head.begins && (index > head.last || DOUBTFUL.has(block.kind))
  return isInHead(index, head) && !underWay
}

/** Indices of blocks: the headline, the first of the head, where the body begins and the last of the body. */
interface Head {
  headline: number
  from: number
  begins: number
  last: number
}

function rankOf(
  moment: Moment,
  all: readonly Moment[],
  block: Block,
  index: number,
  head: Head,
  read: ReadPage,
): number | null {
  const { headline, last } = head
  const elsewhere = index > headline - AROUND && index < last + AROUND ? HEAD + 1 + Math.abs(index - headline) : null
  const inHead = isInHead(index, head)
  // a month alone is that of an archive's list, of an event or of an issue as often as that of the article
  if (moment.date.day === null)
    return inHead && (isNamed(block) || (moment.role === 'published' && isShort(block))) ? HEAD : null
  if (isNamed(block)) return inHead ? 0 : elsewhere
  const near = isNear(block, index, head) ? rankInHead(block, index > headline, all, read) : null
  if (near !== null) return near
  if (moment.role === 'first' && isShort(block)) return elsewhere
  if (moment.role && index > headline && !NO_FOOT.has(block.kind) && OF_ARTICLE.test(openingOf(block, read)))
    return FOOT
  return index > last && isFootNote(block, index - last, moment, all, read) ? FOOT : null
}

/** How far a line of the head that is not named as one of dates may be trusted, as a rank; null if it is none. */
function rankInHead(block: Block, afterHeadline: boolean, moments: readonly Moment[], read: ReadPage): number | null {
  // a summary with the date at its end, run together by the scraper
  if (block.kind === 'standfirst' && moments.at(-1)!.end === block.position.end.offset) return HEAD - 1
  if (!isShort(block) || block.kind === 'comments') return null
  const words = wordsBeside(moments, block, read.text)
  if (UNNAMED.has(block.kind) && words <= MOST_WORDS) return HEAD - 1
  if (words <= FEW_WORDS) return afterHeadline && !DOUBTFUL.has(block.kind) ? HEAD - 1 : HEAD
  if (!afterHeadline || words > WORDS_OF_BYLINE) return null
  const isCalled = words <= MOST_WORDS && moments.some(({ role }) => role === 'published')
  return isCalled || HEAD_LINE.test(openingOf(block, read)) ? HEAD : null
}

/** A note under the story, or the page's last line, that tells when it was written or updated; not when its terms were. */
function isFootNote(
  block: Block,
  distance: number,
  { role }: Moment,
  moments: readonly Moment[],
  read: ReadPage,
): boolean {
  const { kind } = block
  const line = openingOf(block, read)
  if (POLICY.test(line)) return false
  if (role === 'updated') return (kind === 'note' || kind === 'legal' || kind === 'site') && UPDATE_NOTE.test(line)
  const most = distance <= UNDER_BODY ? MOST_WORDS : FEW_WORDS
  return role !== null && !NO_FOOT.has(kind) && FOOT_LINE.test(line) && wordsBeside(moments, block, read.text) <= most
}

function isShort({ position: { start, end } }: Block): boolean {
  return end.offset - start.offset <= LONGEST_UNNAMED
}

/** The line that a block begins with, in English. */
function openingOf({ position: { start, end } }: Block, { inEnglish }: ReadPage): string {
  return inEnglish(start.offset, Math.min(end.offset, start.offset + LONGEST_LINE)).text
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
function momentsOf(block: Block, before: Block | undefined, after: Block | undefined, read: ReadPage): Moment[] {
  const { start, end } = block.position
  const from =
    before && onOneLine(before, block) ? Math.max(before.position.start.offset, start.offset - CUT) : start.offset
  const to = after && onOneLine(block, after) ? Math.min(after.position.end.offset, end.offset + CUT) : end.offset
  const line = read.inEnglish(from, Math.min(to, start.offset + LONGEST_LINE))
  const found = momentsIn(line.text)
  for (const moment of found) {
    moment.start = line.startOf(moment.start)
    moment.end = line.endOf(moment.end)
  }
  const moments = found.filter((moment) => moment.end > start.offset && moment.start < end.offset)
  const first = moments[0]
  if (first && !first.role && before && isShort(before)) {
    const label = openingOf(before, read)
    if (LABEL_ALONE.test(label)) first.role = roleBefore(label)
  }
  const last = moments.at(-1)
  if (last && !last.clock && after && isShort(after)) {
    const { text, endOf } = read.inEnglish(after.position.start.offset, after.position.end.offset)
    const clock = clockAlone(text)
    if (clock) {
      last.clock = clock
      last.end = endOf(clock.end)
    }
  }
  return moments
}

function onOneLine(first: Block, second: Block): boolean {
  return first.position.end.line === second.position.start.line
}

/** The first clock of a short line that holds nothing else but a label. */
function clockAlone(line: string): ClockMention | null {
  if (datesIn(line).length) return null
  const [clock] = clocksIn(line)
  return clock && CLOCK_LABEL.test(line.slice(0, clock.start)) && NO_WORD.test(line.slice(clock.end)) ? clock : null
}
const NO_WORD = /^[^\p{L}]*(?:\d{1,2} min(?:ute)?s? read)?$/u
const CLOCK_LABEL = /^\W*(?:(?:at|time(?: of publication)?|published|posted)\W*)?$/i
