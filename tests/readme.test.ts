import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from '../src/parse.ts'

const ROOT = path.join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8')
const readme = read('README.md')
const FENCE = /<!-- (page|record): (\S+)(?: --fields (\S+))? -->\n\n```\w+\n([\s\S]*?)\n```/g
const shown = [...readme.matchAll(FENCE)].map(([, what, file, fields, text]) => ({ what, file, fields, text }))

test('the README shows a page and its record', () => {
  expect(shown.map(({ what }) => what)).toEqual(['page', 'record'])
})

test.each(shown)('the $what that the README shows is that of $file', ({ what, file, fields, text }) => {
  const page = read(file!)
  if (what === 'page') expect(`${text}\n`).toBe(page)
  else {
    const record = parse(page, { name: file! })
    const part = Object.fromEntries(fields!.split(',').map((field) => [field, record[field as keyof typeof record]]))
    expect(JSON.parse(text!)).toEqual(part)
  }
})
