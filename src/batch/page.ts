import { type JsonOptions, toJson } from '../formats/json.ts'
import { parse } from '../parse.ts'
import { jsonSchema } from '../schema/json-schema.ts'
import { misfit } from '../schema/misfit.ts'
import type { OffsetUnit } from '../text/offsets.ts'
import { linesOf, type SourceMemory } from './source-memory.ts'

/** What shapes the output of every page of a run; plain data, so that it can be sent to a worker. */
export interface PageOptions extends JsonOptions {
  offsets?: OffsetUnit
  now?: Date
  /** What was learned of the sources of the pages. */
  memory?: SourceMemory
}

/**
 * One page's record as JSON.
 *
 * @param source what the page comes from, as the memory calls it
 * @throws {TypeError} a record that does not fit its schema, which would be an error of this program
 */
export function pageJson(input: string | Uint8Array, name: string, source: string, options: PageOptions): string {
  const { offsets = 'utf16', now, fields, memory } = options
  const record = parse(input, {
    name,
    offsets,
    ...(now && { now }),
    ...(fields && { fields }),
    ...(memory && { sourceLines: linesOf(memory, source) }),
  })
  const wrong = misfit(jsonSchema, record)
  if (wrong !== null) throw new TypeError(`the record does not fit its schema: ${wrong}`)
  return toJson(record, options)
}
