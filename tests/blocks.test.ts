import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { pageBlocks } from '../src/page/blocks.ts'
import { collapse } from '../src/text/span.ts'

interface Case {
  text: string
  /** The blocks, each run of white space made one space. */
  expect: string[]
  why: string
}

const table = readFileSync(path.join(import.meta.dirname, 'tables/blocks.jsonl'), 'utf8')
  .trim()
  .split('\n')

test.each(table.map((line) => JSON.parse(line) as Case))('blocks: $why', ({ text, expect: want }) => {
  expect(pageBlocks(text).map(({ start, end }) => collapse(text.slice(start, end)))).toEqual(want)
})

test('a page on one line is split near where its lines were', () => {
  const story = Array.from(
    { length: 12 },
    (_, i) => `The mayor of town ${i} said that its bridge would be mended next year.`,
  )
  const text = [
    'Skip to main content',
    'Home',
    'News',
    'Sport',
    'Share this article',
    ...story,
    'Most read',
    'All rights reserved.',
  ]
    .join(' ')
    .repeat(2)
  const blocks = pageBlocks(text)
  expect(blocks.length).toBeGreaterThan(20)
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text)
})
