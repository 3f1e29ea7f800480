import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from '../src/parse.ts'

interface Case {
  text: string
  /** Kinds of some blocks, by their text; `{"": "no body"}` where nothing may be taken for an article. */
  expect: Record<string, string>
  why: string
}

const table = readFileSync(path.join(import.meta.dirname, 'tables/zones.jsonl'), 'utf8')
  .trim()
  .split('\n')

test.each(table.map((line) => JSON.parse(line) as Case))('zones: $why', ({ text, expect: want }) => {
  const record = parse(text)
  if (want[''] === 'no body') {
    expect(record.body).toEqual([])
    expect(record.diagnostics.map(({ rule }) => rule)).toContain('no-body')
    return
  }
  const got = Object.keys(want).map((block) => [block, record.blocks.find((b) => b.text === block)?.kind])
  expect(Object.fromEntries(got)).toEqual(want)
})
