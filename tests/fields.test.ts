import { readFileSync } from 'node:fs'
import path from 'node:path'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { findCredit } from '../src/page/credits.ts'
import { fieldsReader } from '../src/page/fields.ts'
import { pageParser } from '../src/page/parser.ts'
import type { NewsRecord, Span, ZoneKind } from '../src/schema/record.ts'
import { collapse } from '../src/text/span.ts'
import type { Page } from '../src/text/tree.ts'

interface Case {
  text: string
  /** The zone of each line; where it is left out, each line has the zone that the table is about. */
  zones?: ZoneKind[]
  /** The page's; left out, it is not known. */
  language?: string
  expect: unknown
  why: string
}

type Fields = Page['data']

const textOf = (span: Span | null | undefined): string | null => span?.text ?? null
const textsOf = (spans: Span[] | undefined): string[] => spans!.map(({ text }) => text)

/** For each table: the zone of its lines and what of the fields its `expect` is held against. */
const TABLES: Record<string, [ZoneKind, (fields: Fields, file: VFile) => unknown]> = {
  headlines: ['headline', ({ headline }) => textOf(headline)],
  breadcrumbs: ['breadcrumb', ({ breadcrumbs }) => textsOf(breadcrumbs)],
  bylines: [
    'byline',
    ({ byline }) => byline && { authors: byline.authors.map(({ name }) => name), agency: textOf(byline.agency) },
  ],
  credits: [
    'caption',
    ({ captions }) =>
      captions!.map(({ credit }) => credit && [credit.text, textOf(credit.agency), textOf(credit.person)]),
  ],
  captions: ['caption', ({ captions }) => captions!.map(({ text, credit }) => [text, textOf(credit)])],
  tags: ['tags', ({ tags }) => textsOf(tags)],
  notes: ['note', ({ notes }, file) => [...textsOf(notes), ...file.messages.map(({ reason }) => `! ${reason}`)]],
  mirrors: ['mirror-notice', ({ mirrors }) => mirrors!.map(({ text, urls }) => [text, ...urls])],
}

function fieldsOf({ text, zones, language }: Case, kind: ZoneKind): { fields: Fields; file: VFile } {
  const file = new VFile({ value: text })
  const page = unified().use(pageParser).parse(file) as unknown as Page
  page.children.forEach((block, i) => {
    block.kind = zones ? zones[i]! : kind
  })
  if (language) page.data.language = { code: language, confidence: 1 }
  fieldsReader()(page, file)
  return { fields: page.data, file }
}

function expectSlices(value: unknown, page: string): void {
  if (typeof value !== 'object' || value === null) return
  if ('start' in value && 'end' in value)
    expect(collapse(page.slice(value.start as number, value.end as number))).toBe((value as Span).text)
  for (const child of Object.values(value)) expectSlices(child, page)
}

for (const [name, [kind, view]] of Object.entries(TABLES)) {
  const lines = readFileSync(path.join(import.meta.dirname, `tables/${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
  test.each(lines.map((line) => JSON.parse(line) as Case))(`${name}: $why`, (item) => {
    const { fields, file } = fieldsOf(item, kind)
    expectSlices(fields satisfies Partial<NewsRecord>, item.text)
    expect(view(fields, file)).toEqual(item.expect)
  })
}

test('furniture behind a credit may begin on the line before the last', () => {
  const text = 'Smoke over the pier. @tarnpier/via REUTERS THIS IMAGE\nHAS BEEN SENT IN BY OTHERS. NOT FOR SALE.'
  expect(findCredit(text, 0, text.length)?.credit.text).toBe('@tarnpier/via REUTERS')
})
