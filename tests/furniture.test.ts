import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { furnitureAt } from '../src/page/furniture.ts'

interface Case {
  lines: string[]
  /** The kind of the last line where all else would make it body. */
  expect: string | null
  why: string
}

const table = readFileSync(path.join(import.meta.dirname, 'tables/furniture.jsonl'), 'utf8')
  .trim()
  .split('\n')

test.each(table.map((line) => JSON.parse(line) as Case))('furniture: $why', ({ lines, expect: want }) => {
  let end = -1
  const blocks = lines.map((line) => {
    const start = end + 1
    end = start + line.length
    return { start, end }
  })
  expect(furnitureAt(lines.join('\n'), blocks, lines.length - 1)).toBe(want)
})
