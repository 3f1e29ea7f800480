import { readFileSync } from 'node:fs'
import path from 'node:path'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { dateWords } from '../src/lexicon/date-words.ts'
import { readTimestamps } from '../src/page/timestamps.ts'
import type { ZoneKind } from '../src/schema/record.ts'
import { collapse } from '../src/text/span.ts'
import { pageOf } from './page.ts'

interface Case {
  /** A page, a block a line. */
  text: string
  /** Zones of the blocks; headline, timestamp and body if left out. */
  zones?: ZoneKind[]
  /** Code of the page's language; left out, it is read as English. */
  language?: string
  now?: string
  expect: { published: string | null; updated?: string | null; precision?: string; rules?: string[] }
  why: string
}

const table = readFileSync(path.join(import.meta.dirname, 'tables/timestamps.jsonl'), 'utf8')
  .trim()
  .split('\n')

test.each(table.map((line) => JSON.parse(line) as Case))(
  'timestamps: $why',
  ({ text, zones, language, now, expect: want }) => {
    const page = pageOf(text, zones ?? ['headline', 'timestamp', 'body'])
    if (language) page.data.language = { code: language, confidence: 1 }
    const file = new VFile({ value: text })
    if (now) file.data.now = new Date(now)
    readTimestamps(page, file)
    const { published, updated } = page.data
    for (const span of [published, updated])
      if (span) expect(collapse(text.slice(span.start, span.end))).toBe(span.text)
    expect(published?.iso ?? null).toBe(want.published)
    expect(updated?.iso ?? null).toBe(want.updated ?? null)
    if (want.precision) expect((published ?? updated)?.precision).toBe(want.precision)
    expect(file.messages.map((message) => message.ruleId)).toEqual(want.rules ?? [])
  },
)

test.each(Object.entries(dateWords))('every month and day of the week that is known in %s is read', (code, words) => {
  const forms = (groups: string): string[][] => groups.split('|').map((group) => group.split(' '))
  const months = words.months ? forms(words.months) : Array<string[]>(12).fill([])
  const weekdays = words.weekdays ? forms(words.weekdays) : Array<string[]>(7).fill(['sunday'])
  expect([months.length, weekdays.length]).toEqual([12, 7])
  const misread = months.flatMap((names, i) =>
    names
      .flatMap((name) => [name, `${name[0]!.toLocaleUpperCase(code)}${name.slice(1)}.`])
      .filter((name, k) => {
        const date = `${weekdays[k % 7]![0]}, 28. ${name} 2026`
        const page = pageOf(`A\n${date}\nB`, ['headline', 'timestamp', 'body'])
        page.data.language = { code, confidence: 1 }
        readTimestamps(page, new VFile({ value: `A\n${date}\nB` }))
        const { published } = page.data
        return published?.iso !== `2026-${String(i + 1).padStart(2, '0')}-28` || published.text !== date
      }),
  )
  expect(misread).toEqual([])
})
