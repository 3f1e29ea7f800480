import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '../src/parse.ts'
import { jsonSchema } from '../src/schema/json-schema.ts'
import { misfit } from '../src/schema/misfit.ts'
import { recordSchema } from '../src/schema/record.ts'
import { newsparse } from './newsparse.ts'

const CASES = path.join(import.meta.dirname, 'cases')

test('the printed JSON Schema takes every record and refuses what is none', () => {
  const schema = JSON.parse(newsparse(['schema']).stdout)
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  const validate = new Ajv2020({ allErrors: true }).compile(schema)
  const pages = readdirSync(CASES).map((name) => readFileSync(path.join(CASES, name, 'page.txt')))
  expect(pages.length).toBeGreaterThan(0)
  for (const page of pages) {
    const record = parse(page)
    validate(JSON.parse(JSON.stringify(record)))
    expect(validate.errors).toBeNull()
    expect(validate({ ...record, schema: 'newsparse/2' })).toBe(false)
    expect(validate({ ...record, extra: 1 })).toBe(false)
    expect(validate({ ...record, quotes: [{ text: 'x' }] })).toBe(false)
  }
})

/** Paths of all parts of a value, itself left out. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => [[...path, key], ...pathsOf(part, [...path, key])])
}

const OTHERS = [undefined, null, '', 'x', 'body', 'other', 0, -1, 0.5, 1, 7, Number.NaN, true, [], {}, ['x']]

test('what is written is checked as zod checks it, whatever is wrong', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../samples/border-patrol.txt'))
  const record = parse(page)
  expect(misfit(jsonSchema, record)).toBeNull()
  const change = fc.tuple(fc.constantFrom(...pathsOf(record)), fc.constantFrom(...OTHERS, 'more'))
  fc.assert(
    fc.property(change, ([path, other]) => {
      const changed = structuredClone(record)
      // biome-ignore lint/suspicious/noExplicitAny: any part of it, which is the point
      const parent = path.slice(0, -1).reduce((value: any, key) => value[key], changed)
      if (other === 'more') parent.more = 1
      else parent[path.at(-1)!] = other
      expect([misfit(jsonSchema, changed) === null, path, other]).toEqual([
        recordSchema.safeParse(changed).success,
        path,
        other,
      ])
    }),
    { numRuns: 3000 },
  )
})
