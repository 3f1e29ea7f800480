import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { explain } from '../src/page/explain.ts'
import { parse } from '../src/parse.ts'
import { folderOf, newsparse } from './newsparse.ts'

const SAMPLE = readFileSync(path.join(import.meta.dirname, '../samples/border-patrol.txt'), 'utf8')

test('a line is explained as the record has it', () => {
  const { blocks } = parse(SAMPLE)
  const lines = SAMPLE.split('\n')
  let at = 0
  let explained = 0
  lines.forEach((line, i) => {
    const start = at + line.search(/\S/)
    at += line.length + 1
    const found = explain(SAMPLE, i + 1)
    if (!line.trim()) {
      expect(found).toBeNull()
      return
    }
    const block = blocks.find((other) => other.start <= start && start < other.end)!
    expect(found).toMatchObject({ kind: block.kind, text: block.text })
    expect(found!.confidence).toBeCloseTo(block.confidence, 3)
    expect(found!.evidence.map(({ weight }) => weight)).toEqual(
      found!.evidence.map(({ weight }) => weight).sort((x, y) => y - x),
    )
    explained++
  })
  expect(explained).toBeGreaterThan(10)
  expect(explain(SAMPLE, lines.length + 5)).toBeNull()
})

test('newsparse explain tells kind, sureness and evidence, and what is wrong with a place', () => {
  const cwd = folderOf({ 'a.txt': SAMPLE, 'odd:1.txt': 'Advertisement\n\n\u001b[31mShare this story\n' })
  const told = newsparse(['explain', 'a.txt:1'], { cwd })
  expect(told.status).toBe(0)
  expect(told.stdout.split('\n')[0]).toBe(parse(SAMPLE).blocks[0]!.text)
  expect(told.stdout).toMatch(/^[a-z-]+, right in \d+ of 100 such cases$/m)
  expect(told.stdout).toMatch(/^ {2}\+\d+\.\d {2}\S/m)
  const odd = newsparse(['explain', 'odd:1.txt:3'], { cwd })
  expect(odd.stdout).not.toContain('\u001b')
  expect(odd.stdout).toContain('Share this story')
  for (const [place, status, error] of [
    ['a.txt', 2, /name a line of a page/],
    ['a.txt:999', 1, /a\.txt:999: there is no text on this line/],
    ['none.txt:1', 1, /none\.txt: no such file or folder/],
  ] as const) {
    const wrong = newsparse(['explain', place], { cwd })
    expect(wrong).toMatchObject({ status, stdout: '' })
    expect(wrong.stderr).toMatch(error)
  }
})
