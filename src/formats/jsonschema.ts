import { jsonSchema } from '../schema/json-schema.ts'

/** The JSON Schema (2020-12) of the record, derived from its zod schema. */
export function toJsonSchema(): object {
  return {
    ...jsonSchema,
    title: 'newsparse record',
    description: 'What newsparse writes for one scraped news page',
  }
}
