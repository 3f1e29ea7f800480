import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { chain, chainFor } from '../src/chain.ts'
import { parse } from '../src/parse.ts'
import { recordSchema } from '../src/schema/record.ts'

const page = readFileSync(path.join(import.meta.dirname, '../samples/wire-story.txt'), 'utf8')
const whole = parse(page)

describe.each(recordSchema.keyof().options)('%s alone', (field) => {
  const record = parse(page, { fields: [field] })

  test('is what it is in the whole record', () => {
    expect(record[field]).toEqual(whole[field])
  })

  test('leaves the record valid', () => {
    expect(recordSchema.safeParse(record).success).toBe(true)
  })
})

test('what is not asked for is not worked for', () => {
  expect(parse(page, { fields: ['body', 'headline'] }).quotes).toEqual([])
  expect(chainFor(['body']).length).toBeLessThan(chainFor(['body', 'headline']).length)
  expect(chainFor(['body', 'headline']).length).toBeLessThan(chain.length)
})
