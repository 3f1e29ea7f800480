import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { findTeasers } from '../src/page/teasers.ts'

const table = readFileSync(path.join(import.meta.dirname, 'tables/teasers.jsonl'), 'utf8')
  .trim()
  .split('\n')

test.each(table.map((line) => JSON.parse(line) as { text: string; expect: boolean; why: string }))(
  'teasers: $why',
  ({ text, expect: want }) => {
    expect(findTeasers(text, [{ start: 0, end: text.length }])[0] === 1).toBe(want)
  },
)
