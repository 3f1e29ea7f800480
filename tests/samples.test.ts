import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from '../src/parse.ts'
import { verify } from '../src/record/verify.ts'

/* samples/*.json are the records of samples/*.txt; `npm run samples` writes them anew, to be read before committing. */
const ROOT = path.join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8')
const samples = readdirSync(path.join(ROOT, 'samples')).filter((file) => file.endsWith('.txt'))

test('there are six samples or more', () => {
  expect(samples.length).toBeGreaterThanOrEqual(6)
})

describe.each(samples)('samples/%s', (file) => {
  const page = read(`samples/${file}`)
  const record = parse(page, { name: `samples/${file}` })

  test('has the record beside it', () => {
    expect(record).toEqual(JSON.parse(read(`samples/${file.replace('.txt', '.json')}`)))
  })

  test('holds what always holds', () => {
    expect(verify(record, page)).toEqual([])
  })
})
