import * as z from 'zod'
import { recordSchema } from '../schema/record.ts'

/** The JSON Schema (2020-12) of the record, derived from its zod schema. */
export function toJsonSchema(): object {
  return {
    ...z.toJSONSchema(recordSchema, { target: 'draft-2020-12' }),
    title: 'newsparse record',
    description: 'What newsparse writes for one scraped news page',
  }
}
