import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { tellingBlocks } from '../src/page/telling-blocks.ts'

const table = readFileSync(path.join(import.meta.dirname, 'tables/teasers.jsonl'), 'utf8')
  .trim()
  .split('\n')

test.each(table.map((line) => JSON.parse(line) as { text: string; expect: boolean; why: string }))(
  'teasers: $why',
  ({ text, expect: want }) => {
    expect(tellingBlocks(text, [{ start: 0, end: text.length }])[0] === 'related').toBe(want)
  },
)

test('a notice of other addresses takes the addresses below it', () => {
  const lines = [
    'This site can also be reached at the following alternate addresses:',
    'www.harlow.example',
    'harlow2.example',
    'Sport',
  ]
  let end = -1
  const blocks = lines.map((line) => {
    const start = end + 1
    end = start + line.length
    return { start, end }
  })
  expect(tellingBlocks(lines.join('\n'), blocks)).toEqual(['mirror-notice', 'mirror-notice', 'mirror-notice', null])
})
