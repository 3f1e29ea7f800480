import type { NewsRecord, Span } from '../schema/record.ts'
import { recordSchema } from '../schema/record.ts'
import { collapse } from '../text/span.ts'

/**
 * Checks what always holds of a record of `page` (offsets in UTF-16 code units): blocks in order, apart, and over every
 * character that is not white space; every span's text is its slice; quotes, attributions and lead datelines inside
 * one body block each part; references resolve; the schema. Gives what is broken, in words; nothing if all holds.
 */
export function verify(record: NewsRecord, page: string): string[] {
  const broken: string[] = []
  const parsed = recordSchema.safeParse(record)
  if (!parsed.success)
    for (const issue of parsed.error.issues) broken.push(`schema: ${issue.path.join('.')}: ${issue.message}`)

  let end = 0
  for (const block of record.blocks) {
    if (block.start < end) broken.push(`block at ${block.start} starts before ${end}, where the last one ends`)
    if (collapse(page.slice(end, block.start))) broken.push(`text from ${end} to ${block.start} is in no block`)
    end = Math.max(end, block.end)
  }
  if (collapse(page.slice(end))) broken.push(`text from ${end} to the end is in no block`)

  for (const [path, span] of spansOf(record)) {
    if (collapse(page.slice(span.start, span.end)) !== span.text) broken.push(`${path}: text is not the page's slice`)
  }

  const body = record.blocks.filter((block) => block.kind === 'body')
  const inBody = (span: Span | null): boolean =>
    span === null || body.some((block) => block.start <= span.start && span.end <= block.end)
  for (const quote of record.quotes) if (!inBody(quote)) broken.push(`quote ${quote.id} is not inside a body block`)
  for (const { id, source, cue, content } of record.attributions)
    if (![source, cue, ...content].every(inBody)) broken.push(`attribution ${id} is not inside body blocks`)
  for (const dateline of record.datelines)
    if (dateline.kind === 'lead' && !inBody(dateline))
      broken.push(`dateline at ${dateline.start} is not inside a body block`)

  const ids = (list: { id: string }[]): Set<string> => new Set(list.map((item) => item.id))
  const speakers = ids(record.speakers)
  const attributions = ids(record.attributions)
  const quotes = ids(record.quotes)
  const resolve = (owner: string, id: string | null | undefined, known: Set<string>): void => {
    if (id && !known.has(id)) broken.push(`${owner} refers to ${id}, which is not there`)
  }
  for (const quote of record.quotes) {
    resolve(`quote ${quote.id}`, quote.speaker?.id, speakers)
    resolve(`quote ${quote.id}`, quote.attribution, attributions)
    resolve(`quote ${quote.id}`, quote.continues, quotes)
  }
  for (const attribution of record.attributions)
    resolve(`attribution ${attribution.id}`, attribution.source?.id, speakers)
  if (
    speakers.size < record.speakers.length ||
    attributions.size < record.attributions.length ||
    quotes.size < record.quotes.length
  )
    broken.push('an id is given twice')
  return broken
}

/** Every span in the record, whatever its depth, with the path to it. */
function* spansOf(value: unknown, path = 'record'): Generator<[string, Span]> {
  if (typeof value !== 'object' || value === null) return
  if ('text' in value && 'start' in value && 'end' in value) yield [path, value as Span]
  for (const [key, child] of Object.entries(value)) yield* spansOf(child, `${path}.${key}`)
}
