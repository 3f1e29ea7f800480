import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../src/parse.ts'
import { verify } from '../src/record/verify.ts'
import { decode } from '../src/text/decode.ts'

/** Pieces that news pages are made of, and the marks that break parsers. */
const FRAGMENTS = [
  'Home',
  'News > World > Velmara',
  'HARLOW, Maine (CP) —',
  'By Jane Doe and John Roe',
  'Published: 3 Feb 2024, 08:41 GMT',
  'Share this article',
  'Advertisement',
  '© 2024 Harlow Ledger. All rights reserved.',
  '(Photo by Lena Ortiz/CP)',
  'The mayor said the bridge would reopen on Monday, according to two people with knowledge of the plan.',
  '“We are late,” said Col. Pavel Brandt, the head of the unit.',
  '‘It’s the dogs’ dinner,’ he added. ‘Nobody eats it.',
  '"Stop',
  '" "',
  "''",
  '``',
  '« Non »',
  '„Nein“',
  'Asked whether he would resign, he replied: "No."',
  'Q: Why? A: Because.',
  '[12]Share on Facebook',
  '     * ',
  '          + ',
  '   ',
  '\t',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\r\n',
  '\r',
  '\n',
  '\n\n\n',
  '.',
  '!?',
  '—',
  ' - ',
  'www.dailymeridian.example',
  'e.g. U.S. Mr. No. 5',
  '😀',
  '\ud83d',
  '\0',
  'El ministro celebró la decisión.',
  '政府は木曜日に発表した。',
]
const newsLike = fc
  .array(fc.tuple(fc.constantFrom(...FRAGMENTS), fc.constantFrom('', ' ', '\n', '\n\n', '\n   ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''))
const anyText = fc.string({ unit: 'binary', maxLength: 400 })

describe('what always holds', () => {
  test.each([
    ['any text', anyText],
    ['news-like text', newsLike],
  ])('holds on %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (page) => {
        expect(verify(parse(page), page)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('holds on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(verify(parse(bytes), decode(bytes).text)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('the same bytes give the same record', () => {
    fc.assert(
      fc.property(newsLike, (page) => {
        expect(JSON.stringify(parse(page))).toBe(JSON.stringify(parse(page)))
      }),
    )
  })
})

describe('verify finds what is broken', () => {
  const page = 'Bridge reopens\n\nThe mayor of Harlow said that the old bridge would reopen on Monday at noon.\n'
  const record = parse(page)
  const [first, ...rest] = record.blocks

  test('nothing in a good record', () => {
    expect(verify(record, page)).toEqual([])
    expect(rest.length).toBeGreaterThan(0)
  })

  test.each([
    ['a lost block', { ...record, blocks: rest }],
    ['a block out of order', { ...record, blocks: [...rest, first!] }],
    ['a text that is not the slice', { ...record, headline: { text: 'Bridge closes', start: 0, end: 14 } }],
    ['a field too many', { ...record, score: 1 }],
    [
      'a quote outside the body',
      {
        ...record,
        quotes: [
          {
            text: 'Bridge',
            start: 0,
            end: 6,
            id: 'q1',
            kind: 'direct' as const,
            speaker: null,
            cue: null,
            attribution: null,
            continues: null,
          },
        ],
      },
    ],
  ])('%s', (_, broken) => {
    expect(verify(broken, page)).not.toEqual([])
  })
})
