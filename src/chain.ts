import type { Pluggable, PluggableList } from 'unified'
import { readBody } from './page/body.ts'
import { fieldsOfHead, fieldsReader } from './page/fields.ts'
import { tellLanguage } from './page/language.ts'
import { pageParser } from './page/parser.ts'
import { readTimestamps } from './page/timestamps.ts'
import { zoneNamer } from './page/zones.ts'
import { findAttributions } from './prose/attributions.ts'
import { findDatelines } from './prose/datelines.ts'
import { parseProse } from './prose/nlcst.ts'
import { findOtherQuotes } from './prose/other-quotes.ts'
import { attributeQuotes } from './prose/quote-attribution.ts'
import { findQuotes } from './prose/quotes.ts'
import { checkSignOffs } from './prose/sign-offs.ts'
import { resolveSpeakers } from './prose/speakers.ts'
import { recordCompiler } from './record/compile.ts'
import type { NewsRecord } from './schema/record.ts'

type Field = keyof NewsRecord

const OF_PROSE: readonly Field[] = ['datelines', 'quotes', 'attributions', 'speakers', 'diagnostics']
const OF_DATES: readonly Field[] = ['published', 'updated']
const OF_BLOCKS: readonly Field[] = [
  'blocks',
  'body',
  'language',
  'otherQuotes',
  ...fieldsOfHead,
  ...OF_DATES,
  ...OF_PROSE,
]

/** A stage with the fields that are not what they should be without it; every stage may add a diagnostic. */
interface Stage {
  /** A plugin of unified; it is told the asked fields where they are not all. */
  stage: Extract<Pluggable, (...options: never[]) => unknown>
  needed: readonly Field[]
}

/** The way of the data, stage by stage: a unified parser, then transformers in this order. */
const stages: readonly Stage[] = [
  // text → tree of blocks: hard-wrapped lines are joined first, since a zone is a property of paragraphs, not of lines
  { stage: pageParser, needed: ['schema', 'source', ...OF_BLOCKS] },
  // what each block is: everything after it looks into the zones that are its own
  { stage: zoneNamer, needed: OF_BLOCKS },
  { stage: () => readBody, needed: ['body', ...OF_PROSE] },
  // by the body's words: menus and teasers may be in any language
  { stage: () => tellLanguage, needed: ['language', ...OF_DATES, ...OF_PROSE] },
  // headline, byline, captions and the rest of the head and foot; before prose, for the page's names
  { stage: fieldsReader, needed: [...fieldsOfHead, ...OF_DATES, ...OF_PROSE] },
  // after the headline is known: the article's own dates stand near it; before prose, for the year of datelines
  { stage: () => readTimestamps, needed: [...OF_DATES, ...OF_PROSE] },
  // sentences and words of the body, by retext-english, for whoever looks at the tree: no part of the record needs it
  { stage: () => parseProse, needed: [] },
  // before quotes: a dateline is no part of the sentence that it opens
  { stage: () => findDatelines, needed: OF_PROSE },
  // after both are known: a note that tells where the story was reported
  { stage: () => checkSignOffs, needed: OF_PROSE },
  // before attributions: whether a word stands inside quotation marks is the best clue to who said it
  { stage: () => findQuotes, needed: OF_PROSE },
  { stage: () => findAttributions, needed: OF_PROSE },
  // after attributions, which know more than rules do; what no attribution holds is told by the words around the quote
  { stage: () => attributeQuotes, needed: OF_PROSE },
  // last: names are gathered from all that came before
  { stage: () => resolveSpeakers, needed: OF_PROSE },
]

/** Of no record, unless it is asked for by name. */
const ASKED: Stage = { stage: () => findOtherQuotes, needed: ['otherQuotes'] }

/** All stages, and the unified compiler that makes the record of what they found. */
export const chain: PluggableList = [...stages.map(({ stage }) => stage), recordCompiler]
/** The same without what only the tree needs. */
const chainOfRecord: PluggableList = [
  ...stages.filter(({ needed }) => needed.length > 0).map(({ stage }) => stage),
  recordCompiler,
]

/** As much of the chain as the asked parts of the record need (left out: all); other parts may be empty. */
export function chainFor(asked?: readonly Field[]): PluggableList {
  const isAsked = (field: Field): boolean => !asked || asked.includes(field)
  const more = asked && ASKED.needed.some(isAsked) ? [ASKED.stage] : []
  if (!asked || OF_PROSE.some(isAsked))
    return more.length ? [...chainOfRecord.slice(0, -1), ...more, recordCompiler] : chainOfRecord
  // dates are looked for near the headline
  const fields = new Set<Field>(OF_DATES.some(isAsked) ? [...asked, 'headline'] : asked)
  const own = stages.filter(({ needed }) => needed.some(isAsked)).map(({ stage }) => stage)
  return [...own, ...more, recordCompiler].map((stage) => [stage, fields])
}
