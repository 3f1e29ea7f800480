import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { quotesOf } from './prose.ts'

interface Case {
  /** Paragraphs of a body, one a line. */
  text: string
  expect: { quotes: object[]; rules?: string[] }
  why: string
}

const table = readFileSync(path.join(import.meta.dirname, 'tables/quotes.jsonl'), 'utf8')
  .trim()
  .split('\n')

test.each(table.map((line) => JSON.parse(line) as Case))('quotes: $why', ({ text, expect: want }) => {
  const { page, file } = quotesOf(text)
  const quotes = page.data.quotes!
  for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text)
  expect(quotes.map((quote, i) => ({ ...quote, ...want.quotes[i] }))).toEqual(quotes)
  expect(quotes.map((quote) => quote.text)).toHaveLength(want.quotes.length)
  expect(file.messages.map((message) => message.ruleId)).toEqual(want.rules ?? [])
})
