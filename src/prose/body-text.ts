import type { Quote, ZoneKind } from '../schema/record.ts'
import type { Block, Page } from '../text/tree.ts'
import type { ClauseToken } from './clause.ts'
import { isTitle, lowerOpenings } from './clause.ts'
import { clauseTokens } from './clause-tokens.ts'
import type { Names } from './entities.ts'
import { surelyCapital } from './name-runs.ts'
import { gatherNames } from './names.ts'
import { isNickname } from './nicknames.ts'

/** A paragraph of the body with its quotes (nicknames are a part of names, not quotes); offsets in UTF-16 code units of the page. */
export interface Paragraph {
  start: number
  end: number
  quotes: Quote[]
  tokens: ClauseToken[]
}

/** The body as the rules for quotes and speakers read it. */
export interface BodyText {
  paragraphs: Paragraph[]
  names: Names
}

/** Zones besides the body whose names the story shares. */
const NAMING_ZONES: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['headline', 'standfirst', 'subheading', 'caption'])
/** Code units of the longest paragraph that is read; whatever is longer is no prose. */
const LONGEST_PARAGRAPH = 20_000

const read = new WeakMap<Page, BodyText>()

/** Reads the body once for all stages that ask: paragraphs with their quotes in words, and the names of the page. */
export function bodyText(page: Page, text: string): BodyText {
  const known = read.get(page)
  if (known) return known
  const quotes = page.data.quotes ?? []
  let next = 0
  const paragraphs: Paragraph[] = []
  for (const block of page.children) {
    if (block.kind !== 'body') continue
    const [start, end] = extentOf(block)
    const own: Quote[] = []
    for (; next < quotes.length && quotes[next]!.start < block.position.end.offset; next++)
      if (quotes[next]!.end <= end && !isNickname(text, quotes[next]!)) own.push(quotes[next]!)
    paragraphs.push({ start, end, quotes: own, tokens: clauseTokens(text, behindDateline(page, start), end, own) })
  }
  const others = page.children
    .filter((block) => NAMING_ZONES.has(block.kind))
    .map((block) => clauseTokens(text, ...extentOf(block), []))
    .filter((tokens) => !isTitle(tokens))
  const lists = paragraphs.map(({ tokens }) => tokens)
  const capital = lowerOpenings(lists)
  for (const tokens of others) surelyCapital(tokens, capital)
  const body = { paragraphs, names: gatherNames(text, lists, others, capital) }
  read.set(page, body)
  return body
}

/** Where the story's words start: behind the dateline that opens the paragraph, which is no part of its sentence. */
function behindDateline({ data }: Page, start: number): number {
  return data.datelines?.find((dateline) => dateline.kind === 'lead' && dateline.start === start)?.end ?? start
}

function extentOf({ position: { start, end } }: Block): [number, number] {
  return [start.offset, Math.min(end.offset, start.offset + LONGEST_PARAGRAPH)]
}
