import { type JsonOptions, toJson } from '../formats/json.ts'
import { parse } from '../parse.ts'
import { recordSchema } from '../schema/record.ts'
import type { OffsetUnit } from '../text/offsets.ts'

/** What shapes the output of every page of a run; plain data, so that it can be sent to a worker. */
export interface PageOptions extends JsonOptions {
  offsets?: OffsetUnit
  now?: Date
}

/** One page's record as JSON, checked against its schema. */
export function pageJson(input: string | Uint8Array, name: string, options: PageOptions): string {
  const { offsets = 'utf16', now, fields } = options
  return toJson(
    recordSchema.parse(parse(input, { name, offsets, ...(now && { now }), ...(fields && { fields }) })),
    options,
  )
}
