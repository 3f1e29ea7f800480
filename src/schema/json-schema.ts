import * as z from 'zod'
import { recordSchema } from './record.ts'

/** What JSON Schema says of a value; the words that zod uses for the record's schema. */
export interface JsonSchema {
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'null'
  anyOf?: readonly JsonSchema[]
  const?: unknown
  enum?: readonly unknown[]
  properties?: Readonly<Record<string, JsonSchema>>
  required?: readonly string[]
  additionalProperties?: boolean
  items?: JsonSchema
  minItems?: number
  minLength?: number
  pattern?: string
  minimum?: number
  maximum?: number
}

/** The JSON Schema (2020-12) of the record. The build puts what it is in place of this file: zod takes time to start. */
export const jsonSchema = z.toJSONSchema(recordSchema, { target: 'draft-2020-12' }) as JsonSchema
