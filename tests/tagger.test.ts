import { expect, test } from 'vitest'
import { rowTable, WIDTH } from '../src/model/byte-rows.ts'
import { Grid } from '../src/model/grid.ts'
import { mix } from '../src/model/hash.ts'
import { HeldRoom, kernel } from '../src/model/kernel.ts'
import { random } from '../src/model/random.ts'
import { TRANSITIONS } from '../src/model/span-lattice.ts'
import { LABELS } from '../src/model/spans.ts'
import { readTagger, Tagger, writeTagger } from '../src/model/tagger.ts'
import { featuresAt, seedsWith, type Templates, templates } from '../src/model/templates.ts'
import { attributionModel } from '../src/prose/attribution-model.ts'
import { cueTemplates } from '../src/prose/cue-templates.ts'
import { firstColumns } from '../src/prose/relations.ts'
import { spanTemplates } from '../src/prose/span-templates.ts'
import { tokenGrid } from '../src/prose/token-grid.ts'
import { tokenize } from '../src/prose/tokens.ts'

const next = random(7)
const grid = new Grid(['word', 'tag'], 2)
const TOKENS = 40
const lines = templates(
  grid,
  ['head'],
  null,
  [
    { key: 'word head', lines: ['word', 'tag word', 'word head'] },
    { key: 'tag', lines: ['tag'] },
  ],
  ['word-1 word', 'tag+2'],
)

/** Words of two tags each, so that a word tells its tag. */
function fill(): void {
  grid.fit(TOKENS)
  for (let i = 0; i < TOKENS; i++) {
    const word = Math.floor(next() * 6)
    grid.values.set([word, word >> 1], grid.row(i))
  }
}

function featuresOf(list: Templates, token: number, seeds: Int32Array): Int32Array {
  const features = new Int32Array(list.count)
  featuresAt(list, seeds, grid.values, grid.row(token), 0, list.count, features)
  return features
}

test.each([
  ['cues', cueTemplates],
  ['spans', spanTemplates],
] as const)('scores are the sums of the weights of a token’s features, kept or not: %s', (name, list) => {
  const columns = tokenGrid()
  const tokens = 600
  columns.fit(tokens)
  // two of the words share the places where what is kept of them lies
  const placeOf = (word: number): number => mix(word, 0) & 0xffff
  let other = 5
  while (placeOf(other) !== placeOf(4)) other++
  const words = [0, 1, 2, 3, 4, other]
  for (let i = 0; i < tokens; i++) {
    // one column tells all others, so that what a group's templates look at follows from its key
    const word = words[Math.floor(next() * words.length)]!
    for (let c = 0; c < columns.names.length; c++) columns.values[columns.row(i) + c] = mix(word, c)
  }
  const seeds = seedsWith(list, [5, 6, 7], list.seeds.slice())
  const featuresOfToken = (token: number): Int32Array => {
    const features = new Int32Array(list.count)
    featuresAt(list, seeds, columns.values, columns.row(token), 0, list.count, features)
    return features
  }
  const weights = new Map<number, Int8Array>()
  for (let token = 0; token < tokens; token += 2)
    for (const key of featuresOfToken(token))
      weights.set(
        key,
        Int8Array.from({ length: WIDTH }, () => next() * 255 - 128),
      )
  const rows = new Int8Array([...weights.values()].flatMap((row) => [...row]))
  const table = rowTable(Int32Array.from(weights.keys()), rows, 65_536)
  const tagger = new Tagger(name, readTagger(writeTagger({ transitions: new Int32Array(TRANSITIONS), ...table })), list)
  const from = 3
  const room = new HeldRoom()
  room.fit(4 * tokens * LABELS)
  for (let round = 0; round < 2; round++) {
    tagger.score(columns, from, tokens, seeds, room.at)
    const scores = kernel().ints.slice(room.at / 4, room.at / 4 + tokens * LABELS)
    for (let token = from; token < tokens; token++) {
      const sums = new Array<number>(LABELS).fill(0)
      for (const key of featuresOfToken(token))
        for (const [j, weight] of (weights.get(key) ?? []).entries()) sums[j + 1]! += weight
      expect([...scores.subarray((token - from) * LABELS, (token - from + 1) * LABELS)]).toEqual(sums)
    }
  }
})

test('features tell templates, offsets and constants apart', () => {
  fill()
  const seeds = (value: number): Int32Array => seedsWith(lines, [value], new Int32Array(lines.seeds.length))
  const seen = featuresOf(lines, 3, seeds(5))
  expect(new Set(seen).size).toBe(lines.count)
  const other = featuresOf(lines, 3, seeds(6))
  expect(Array.from(seen, (key, t) => key === other[t])).toEqual([true, true, false, true, true, true])
})

test('a full bucket keeps the rows that come first', () => {
  const keys = Int32Array.from({ length: 6 }, (_, k) => ((k + 1) << 17) | 1)
  const { tags } = rowTable(keys, new Int8Array(keys.length * WIDTH), 2)
  const kept = new Uint16Array(tags.buffer)
  expect([...kept]).toEqual([0, 0, 0, 0, ...Array.from(keys.subarray(0, 4), (key) => (key >>> 16) | 1)])
})

test.each(['word-3', 'words', 'head+1'])('a template that cannot be read is refused: %s', (line) => {
  expect(() => templates(grid, ['head'], null, [], [line])).toThrow(line)
})

test('what a group of the models keeps follows from its key', () => {
  const { words, cues } = attributionModel()
  expect(cues).toBeInstanceOf(Tagger)
  const text =
    '“We will not go,” Roe said on Monday. The council, which met in Ayr, had asked “all of them” to leave early.'
  const tokens = tokenize(text, [{ start: 0, end: text.length, sentences: [0, 38] }])
  const columns = tokenGrid()
  firstColumns(columns, { words }, tokens, 0, tokens.count)
  const byKey = new Map<string, string>()
  for (let i = 0; i < tokens.count; i++)
    for (const [g, [first, end]] of cueTemplates.groups.entries()) {
      const { count, seeds } = cueTemplates
      const hash = new Int32Array(1)
      const features = new Int32Array(end - first)
      const row = columns.row(i)
      featuresAt(cueTemplates, seeds, columns.values, row, count + g, count + g + 1, hash)
      featuresAt(cueTemplates, seeds, columns.values, row, first, end, features)
      const before = byKey.get(String(hash)) ?? String(features)
      expect(String(features)).toBe(before)
      byKey.set(String(hash), before)
    }
  const window = cueTemplates.window!
  const formOf = (i: number): number => columns.values[columns.row(i) + window.place]!
  for (let i = 0; i < tokens.count; i++)
    for (const [g, [first, end]] of window.groups.entries()) {
      const features = new Int32Array(end - first)
      featuresAt(cueTemplates, cueTemplates.seeds, columns.values, columns.row(i), first, end, features)
      const key = `${g} ${formOf(i + g - 2)}`
      const before = byKey.get(key) ?? String(features)
      expect(String(features)).toBe(before)
      byKey.set(key, before)
    }
  expect(byKey.size).toBeGreaterThan(tokens.count)
})
