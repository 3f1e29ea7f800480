import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { chain, chainFor } from '../src/chain.ts'
import { parse } from '../src/parse.ts'
import { recordSchema } from '../src/schema/record.ts'

const page = readFileSync(path.join(import.meta.dirname, '../samples/wire-story.txt'), 'utf8')
const whole = parse(page)

const ALWAYS = recordSchema.keyof().options.filter((field) => field !== 'otherQuotes')

describe.each(ALWAYS)('%s alone', (field) => {
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

test('quotes outside the body are told if they are asked for by name, each with its zone', () => {
  const story = [
    'The locks of Lower Tarn',
    'Photo: “Dawn” by Jo Roe',
    ...Array(3).fill(
      'The keeper of the locks said on Monday that “we open at dawn”, and that the boats of the town have to wait until then.',
    ),
    'Read more: “The lock that sank”',
  ].join('\n\n')
  expect(parse(story)).not.toHaveProperty('otherQuotes')
  for (const fields of [['otherQuotes'], ['otherQuotes', 'quotes']] as const) {
    const { otherQuotes, quotes } = parse(story, { fields })
    expect(otherQuotes!.map(({ text, start, end }) => [text, story.slice(start, end)])).toEqual([
      ['Dawn', 'Dawn'],
      ['The lock that sank', 'The lock that sank'],
    ])
    for (const { zone } of otherQuotes!) expect(zone).not.toBe('body')
    expect(quotes).toHaveLength(fields.length === 1 ? 0 : 3)
  }
})
