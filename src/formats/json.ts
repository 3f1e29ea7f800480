import { jsonSchema } from '../schema/json-schema.ts'
import type { NewsRecord } from '../schema/record.ts'
import { visibleJson } from './visible.ts'

/** Names of a record's parts, in the order in which they are written. */
export const fieldNames = Object.keys(jsonSchema.properties ?? {}) as (keyof NewsRecord)[]

export interface JsonOptions {
  /** Parts to write; `schema` and `source` always are. All if left out. */
  fields?: readonly (keyof NewsRecord)[]
  /** Indents, for the eye. */
  pretty?: boolean
}

/** A record as JSON, without a line end; no character in it that a terminal would obey. */
export function toJson(record: NewsRecord, { fields, pretty = false }: JsonOptions = {}): string {
  const kept = fields && fieldNames.filter((name) => name === 'schema' || name === 'source' || fields.includes(name))
  const value = kept ? Object.fromEntries(kept.map((name) => [name, record[name]])) : record
  return visibleJson(JSON.stringify(value, null, pretty ? 2 : undefined))
}
