import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { languageOf } from '../src/page/language.ts'
import { parse } from '../src/parse.ts'

const table = readFileSync(path.join(import.meta.dirname, 'tables/languages.jsonl'), 'utf8')
  .trim()
  .split('\n')

test.each(table.map((line) => JSON.parse(line) as { text: string; expect: string; why: string }))(
  'language: $why',
  ({ text, expect: want }) => {
    expect(languageOf(text).code).toBe(want)
  },
)

test('on a page that is not in English nobody is named, and quotes stay', () => {
  const story = [
    'Die Brücke von Untertal wird im Mai gesperrt',
    'Der Stadtrat hat am Montag über die alte Brücke beraten, und rund 200 Bürger kamen, um der Debatte im Rathaus zu folgen.',
    'Für die Bürgermeisterin ist die Sache klar: „Die Brücke ist alt, und sie muss noch vor dem Winter repariert werden.“',
    'Die Debatte ging bis in die Nacht und wird in der nächsten Woche fortgesetzt, wenn der Rat noch einmal zusammenkommt.',
  ].join('\n\n')
  const { language, quotes, attributions, speakers, diagnostics } = parse(story)
  expect(language.code).toBe('de')
  expect(quotes).toMatchObject([{ kind: 'direct', speaker: null, cue: null, attribution: null }])
  expect([attributions, speakers]).toEqual([[], []])
  expect(diagnostics.map(({ rule }) => rule)).toContain('language')
})
