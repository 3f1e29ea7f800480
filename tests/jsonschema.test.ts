import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse } from '../src/parse.ts'
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
