import type { PluggableList } from 'unified'
import { readBody } from './page/body.ts'
import { readFields } from './page/fields.ts'
import { tellLanguage } from './page/language.ts'
import { pageParser } from './page/parser.ts'
import { readTimestamps } from './page/timestamps.ts'
import { nameZones } from './page/zones.ts'
import { findAttributions } from './prose/attributions.ts'
import { findDatelines } from './prose/datelines.ts'
import { parseProse } from './prose/nlcst.ts'
import { attributeQuotes } from './prose/quote-attribution.ts'
import { findQuotes } from './prose/quotes.ts'
import { checkSignOffs } from './prose/sign-offs.ts'
import { resolveSpeakers } from './prose/speakers.ts'
import { recordCompiler } from './record/compile.ts'
import type { NewsRecord } from './schema/record.ts'

/** Stages that name the blocks: they give `blocks`, `body` and `language`. */
const page: PluggableList = [
  // text → tree of blocks: hard-wrapped lines are joined first, since a zone is a property of paragraphs, not of lines
  pageParser,
  // what each block is: everything after it looks into the zones that are its own
  () => nameZones,
  () => readBody,
  // by the body's words: menus and teasers may be in any language
  () => tellLanguage,
]

/** Stages that read the head and the foot. */
const fields: PluggableList = [
  // headline, byline, dates, captions and the rest of the head and foot; before prose, for the page's date and names
  () => readFields,
  // after the headline is known: the article's own dates stand near it
  () => readTimestamps,
]

/** Stages that read the sentences of the body: they give `datelines`, `quotes`, `attributions` and `speakers`. */
const prose: PluggableList = [
  // sentences and words of the body, by retext-english; the only stage that needs it to be English
  () => parseProse,
  // before quotes: a dateline is no part of the sentence that it opens
  () => findDatelines,
  // after both are known: a note that tells where the story was reported
  () => checkSignOffs,
  // before attributions: whether a word stands inside quotation marks is the best clue to who said it
  () => findQuotes,
  () => findAttributions,
  // after attributions, which know more than rules do; what no attribution holds is told by the words around the quote
  () => attributeQuotes,
  // last: names are gathered from all that came before
  () => resolveSpeakers,
]

/** The way of the data, stage by stage: a unified parser, transformers in this order, a unified compiler. */
export const chain: PluggableList = [...page, ...fields, ...prose, recordCompiler]

type Field = keyof NewsRecord
const OF_PAGE: ReadonlySet<Field> = new Set<Field>(['schema', 'source', 'blocks', 'body', 'language'])
const OF_PROSE: ReadonlySet<Field> = new Set<Field>(['datelines', 'quotes', 'attributions', 'speakers', 'diagnostics'])

/** As much of the chain as the asked parts of the record need; every stage may add a diagnostic. */
export function chainFor(asked: readonly Field[]): PluggableList {
  if (asked.some((field) => OF_PROSE.has(field))) return chain
  return asked.every((field) => OF_PAGE.has(field)) ? [...page, recordCompiler] : [...page, ...fields, recordCompiler]
}
