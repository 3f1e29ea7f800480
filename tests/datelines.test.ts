import { readFileSync } from 'node:fs'
import path from 'node:path'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { findDatelines } from '../src/prose/datelines.ts'
import type { ZoneKind } from '../src/schema/record.ts'
import { pageOf } from './page.ts'

interface Case {
  /** A page, a block a line. */
  text: string
  /** Zones of the blocks; all body if left out. */
  zones?: ZoneKind[]
  /** The page's own date, if it has one. */
  published?: string
  /** The one dateline, as far as given; null if there is none. */
  expect: {
    text: string
    kind?: string
    place: string | null
    agency: string | null
    date: string | null
    city?: string | null
    region?: string | null
    country?: string | null
    iso?: string | null
    rules?: string[]
  } | null
  why: string
}

const table = readFileSync(path.join(import.meta.dirname, 'tables/datelines.jsonl'), 'utf8')
  .trim()
  .split('\n')

test.each(table.map((line) => JSON.parse(line) as Case))('datelines: $why', (row) => {
  const { text, zones, published, expect: want } = row
  const page = pageOf(text, zones ?? text.split('\n').map(() => 'body'))
  page.data.published = published ? { text: '', start: 0, end: 0, iso: published, precision: 'day' } : null
  const file = new VFile({ value: text })
  findDatelines(page, file)
  const [dateline, ...more] = page.data.datelines!
  expect(more).toEqual([])
  if (!want) {
    expect(dateline).toBeUndefined()
    return
  }
  const { kind = 'lead', rules = [], ...parts } = want
  expect(dateline).toBeDefined()
  const { place, agency, date } = dateline!
  const got = {
    text: text.slice(dateline!.start, dateline!.end),
    place: place?.text ?? null,
    agency: agency?.text ?? null,
    date: date?.text ?? null,
    city: place?.city ?? null,
    region: place?.region ?? null,
    country: place?.country ?? null,
    iso: date?.iso ?? null,
  }
  expect(got).toMatchObject(parts)
  expect(dateline!.kind).toBe(kind)
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(rules)
  if (kind === 'lead')
    expect(
      page.children.some(
        (block) =>
          block.kind === 'body' &&
          block.position.start.offset <= dateline!.start &&
          dateline!.end <= block.position.end.offset,
      ),
    ).toBe(true)
})
