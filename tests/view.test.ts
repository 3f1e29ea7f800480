import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { toView } from '../src/formats/view.ts'
import type { ColorLevel } from '../src/formats/view-ink.ts'
import { parse } from '../src/parse.ts'
import type { NewsRecord, Span, ZoneKind } from '../src/schema/record.ts'
import { folderOf, newsparse, pageOf } from './newsparse.ts'

const PAGE = `Home\nSport\nHarbour bridge to close\nLENZ, May 3 (NPA) - The bridge shuts.\n“It is worn out,” Mayor Ada Quill said. She added that “repairs” take a year.\nShare\n`
const KINDS: ZoneKind[] = ['navigation', 'navigation', 'headline', 'body', 'body', 'share']

const span = (text: string): Span => ({ text, start: PAGE.indexOf(text), end: PAGE.indexOf(text) + text.length })
const record = (): NewsRecord => {
  const quote = { id: 'q1', kind: 'direct', attribution: null, continues: null } as const
  const quill = { name: 'Ada Quill', id: 's1' }
  const lines = PAGE.split('\n').slice(0, -1)
  return {
    ...parse(PAGE),
    blocks: lines.map((line, i) => ({ ...span(line), kind: KINDS[i]!, confidence: 1, reason: 'set' })),
    headline: span('Harbour bridge to close'),
    datelines: [{ ...span('LENZ, May 3 (NPA) -'), kind: 'lead', place: null, agency: null, date: null }],
    quotes: [
      { ...quote, ...span('It is worn out,'), speaker: { ...span('Mayor Ada Quill'), ...quill }, cue: span('said') },
      { ...quote, id: 'q2', kind: 'scare', ...span('repairs'), speaker: null, cue: null },
    ],
    attributions: [
      {
        id: 'a1',
        kind: 'indirect',
        act: 'statement',
        source: { ...span('She'), ...quill, role: null, type: 'person' },
        cue: span('added'),
        content: [span('that “repairs” take a year.')],
        via: null,
        confidence: 1,
      },
    ],
    speakers: [{ id: 's1', name: 'Ada Quill', role: 'Mayor', type: 'person', mentions: [span('Mayor Ada Quill')] }],
  }
}
const view = (width: number, colorLevel: ColorLevel = 0): string => toView(PAGE, record(), { width, colorLevel })

test('zones stand in the margin, marks in brackets where there is no colour', () => {
  expect(view(90)).toBe(`\
   navigation │ Home · Sport

     headline │ Harbour bridge to close

         body │ ⟦LENZ, May 3 (NPA) -⟧ The bridge shuts.
              │
              │ “⟪It is worn out,⟫” ⟨Mayor Ada Quill⟩ ‹said›. ⟨She⟩ [Ada Quill] ‹added›
              │ ⟪that “repairs” take a year.⟫

        share │ Share

${'─'.repeat(88)}
     headline   Harbour bridge to close
     speakers   ⟨Ada Quill⟩, Mayor ×2
       quotes   1 direct · 1 scare
        marks   ⟦dateline⟧  ⟪quoted⟫  ⟪reported⟫  ⟨speaker⟩  ‹cue›
`)
})

test('colour changes no letter but the brackets', () => {
  const ESCAPES = /\u001b\[[\d;]*m/g
  const BRACKETS = /[⟦⟧⟪⟫⟨⟩‹›]/g
  const words = (text: string): string =>
    text
      .replace(ESCAPES, '')
      .replace(BRACKETS, '')
      .replace(/[│\s]+/g, ' ')
  expect(view(90, 2)).toMatch(ESCAPES)
  expect(words(view(90, 2))).toBe(words(view(90)))
})

test('no line is wider than the terminal, wide letters and long words neither', () => {
  const page = `${'首相は記者団に対し、新しい橋の建設を来年春までに始めると語った。'.repeat(4)} ${'x'.repeat(300)} 👩‍👩‍👧‍👦🇫🇷\n`
  for (const width of [45, 60, 80, 200])
    for (const line of toView(page, parse(page), { width, colorLevel: 0 }).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(width)
})

test('controls of a page are shown, not obeyed', () => {
  const page = 'Red \u001b[31m and \u007f and\u009b and \u202eturned.\n'
  const shown = toView(page, parse(page), { width: 80, colorLevel: 0 })
  expect(shown).toContain('Red ␛[31m and ␡ and and turned.')
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
})

test('newsparse view: colour by flag and by the environment, failures as elsewhere', () => {
  const cwd = folderOf({ 'a.txt': pageOf('ferry') })
  const colored = (args: string[], env: Record<string, string>): boolean =>
    newsparse(['view', 'a.txt', ...args], { cwd, env: { NO_COLOR: '', ...env } }).stdout.includes('\u001b[')
  expect(colored([], {})).toBe(false)
  expect(colored(['--color'], {})).toBe(true)
  expect(colored(['--color'], { NO_COLOR: '1' })).toBe(true)
  expect(colored([], { FORCE_COLOR: '1' })).toBe(true)
  expect(colored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
  expect(colored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false)
  expect(newsparse(['view'], { input: pageOf('ferry') }).stdout).toContain('ferry')
  expect(newsparse(['view', 'b.txt'], { cwd })).toMatchObject({
    status: 1,
    stderr: 'newsparse: b.txt: no such file or folder. Did you mean a.txt?\n',
  })
})
