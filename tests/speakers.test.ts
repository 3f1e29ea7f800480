import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from '../src/parse.ts'
import { spokenOf } from './prose.ts'

interface Case {
  /** Paragraphs of a body, one a line. */
  text: string
  /** Each quote as [kind, speaker's words, cue, full name]; scare quotes as ["scare"]. */
  expect: [string, string | null, string | null, string | null][]
  why: string
}

const table = readFileSync(path.join(import.meta.dirname, 'tables/speakers.jsonl'), 'utf8')
  .trim()
  .split('\n')

test.each(table.map((line) => JSON.parse(line) as Case))('speakers: $why', ({ text, expect: want }) => {
  const { quotes, speakers } = spokenOf(text).data
  const got = quotes!.map(({ kind, speaker, cue }) =>
    kind === 'scare' ? ['scare'] : [kind, speaker?.text ?? null, cue?.text ?? null, speaker?.name ?? null],
  )
  expect(got).toEqual(want)
  const ids = speakers!.map((speaker) => speaker.id)
  for (const quote of quotes!) if (quote.speaker?.id) expect(ids).toContain(quote.speaker.id)
  for (const mention of speakers!.flatMap((speaker) => speaker.mentions))
    expect(text.slice(mention.start, mention.end)).toBe(mention.text)
})

test('a speaker has a role, a type and all its mentions', () => {
  const { speakers } = spokenOf(
    '“It holds,” said Ilse Varga, the harbour master. “It always did,” she added.\n“No,” said a spokesman for the port.',
  ).data
  expect(speakers).toMatchObject([
    {
      id: 's1',
      name: 'Ilse Varga',
      role: 'harbour master',
      type: 'person',
      mentions: [{ text: 'Ilse Varga' }, { text: 'she' }],
    },
    { id: 's2', name: 'a spokesman for the port', type: 'unnamed', mentions: [{ text: 'a spokesman for the port' }] },
  ])
})

test.each(['“The locks open at dawn.” — Ilse Varga', '“The locks open at dawn.”\n— Ilse Varga, keeper'])(
  'a dash before a name is the cue of an attribution, not of the quote: %j',
  (text) => {
    const { quotes, attributions } = spokenOf(text).data
    expect(quotes).toMatchObject([{ cue: null, attribution: 'a1' }])
    expect(attributions).toMatchObject([
      {
        id: 'a1',
        source: { text: 'Ilse Varga' },
        cue: { text: '—' },
        content: [{ text: '“The locks open at dawn.”' }],
      },
    ])
  },
)

test.each(['said said said, ', 'Ann Roe, ', 'the Roe of the ', '“A ', 'he said “a,” she “b” '])(
  '%j without end is read',
  (unit) => {
    const { quotes } = spokenOf(unit.repeat(2000)).data
    expect(Array.isArray(quotes)).toBe(true)
  },
)

test('a quoted word of the headline is a nickname only behind a given name', () => {
  const page = (headline: string): string =>
    `${headline}\n\nBy Ada Linn\n\nThe harbour was shut for three days. “We need roads,” Varga said on Monday.\n\nThe gates open at dawn.`
  const namesIn = (headline: string) => parse(page(headline)).speakers.map(({ name }) => name)
  expect(namesIn('Money flows to Aldmoor ‘Moderate’ Ilsa Varga')).toEqual(['Ilsa Varga'])
  expect(namesIn('Money flows to Robert ‘Bob’ Lee Varga')).toEqual(['Robert ‘Bob’ Lee Varga'])
})

test('governments are bodies, peoples are nobody by name, and what a title sets in capitals is no name', () => {
  const { speakers } = parse(
    [
      'Varga Hails Ferry Plan in Letter to Tarn',
      'By Ada Linn',
      'TARN, March 3 (Reuters) - The harbour was shut for three days, and envoys of Moscow and Norway met there.',
      'In a statement on Monday Moscow said that it would send two ships. On Tuesday Norway said that it would not.',
      'Many Tunisians said that help came late. “We need roads,” Ada Varga said on Monday.',
    ].join('\n\n'),
  )
  expect(speakers.map(({ name, type }) => [name, type])).toEqual([
    ['Moscow', 'organization'],
    ['Norway', 'organization'],
    ['Many Tunisians', 'unnamed'],
    ['Ada Varga', 'person'],
  ])
})

test.each<[why: string, text: string, role: string | null]>([
  ['a job of another time', 'Ada Roe, then keeper of the port, left. “It holds,” said Roe.', 'then keeper of the port'],
  ['whose job', 'Norway’s energy minister, Ada Roe, left. “It holds,” said Roe.', 'Norway’s energy minister'],
  ['a clause', 'He angered Ada Roe, then he and the minister asking questions went. “It holds,” said Roe.', null],
  ['a verb before the name', 'The judge questioning Ada Roe was tired. “It holds,” said Roe.', null],
  ['a verb in a job', 'The award-winning chef Ada Roe left. “It holds,” said Roe.', 'award-winning chef'],
])('role: %s', (_why, text, role) => {
  const { speakers } = spokenOf(text).data
  expect(speakers!.map((speaker) => [speaker.name, speaker.role])).toEqual([['Ada Roe', role]])
})
