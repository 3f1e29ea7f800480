import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { languageOf } from '../src/page/language.ts'

const table = readFileSync(path.join(import.meta.dirname, 'tables/languages.jsonl'), 'utf8')
  .trim()
  .split('\n')

test.each(table.map((line) => JSON.parse(line) as { text: string; expect: string; why: string }))(
  'language: $why',
  ({ text, expect: want }) => {
    expect(languageOf(text).code).toBe(want)
  },
)
