import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from '../src/parse.ts'
import { verify } from '../src/record/verify.ts'
import { decode } from '../src/text/decode.ts'

/*
 * A case is a folder: page.txt and expected.json (and why.md, if it needs words). Only what expected.json lists is
 * compared, except in page--* cases, which list everything. A missing file fails.
 */
const CASES = path.join(import.meta.dirname, 'cases')
const cases = readdirSync(CASES)

test('there are cases', () => {
  expect(cases.length).toBeGreaterThan(0)
})

describe.each(cases)('%s', (name) => {
  const bytes = readFileSync(path.join(CASES, name, 'page.txt'))
  const record = parse(bytes, { name: 'page.txt' })

  test('is read as expected', () => {
    const expected = JSON.parse(readFileSync(path.join(CASES, name, 'expected.json'), 'utf8'))
    expect(Object.keys(expected)).not.toHaveLength(0)
    if (name.startsWith('page--')) expect(record).toEqual(expected)
    else expect(record).toMatchObject(expected)
  })

  test('holds what always holds', () => {
    expect(verify(record, decode(bytes).text)).toEqual([])
  })
})
