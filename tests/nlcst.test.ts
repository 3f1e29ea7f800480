import fc from 'fast-check'
import type { Nodes } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import { expect, test } from 'vitest'
import { EnglishParser } from '../src/prose/english.ts'
import { pieces } from '../src/prose/pieces.ts'

const START = { line: 1, column: 1, offset: 0 }
const word = fc.constantFrom(
  ...[
    'Mr. Doe',
    '“Stop,”',
    "'90s",
    'U.S.',
    'e.g.',
    '3.5%',
    'AT&T',
    '—',
    '...',
    '?!',
    '\r\n',
    '\r',
    '\n\n',
    '\t',
    '😀😀',
    '\ud83d',
    "don't",
    '№',
    'a_b',
    '(c)',
  ],
)
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(word, fc.lorem({ maxCount: 2 }))).map((words) => words.join(' ')),
)

test('trees are equal to retext-english’s own', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(new EnglishParser().parseAt(value, START)).toEqual(new ParseEnglish().parse(value))
    }),
    { numRuns: 2000 },
  )
})

test('positions are those of the page', () => {
  const page = 'Harlow\n\nThe mayor spoke.\nNobody came.'
  const from = { line: 3, column: 1, offset: 8 }
  const wrong: string[] = []
  const visit = (node: Nodes): void => {
    const { start, end } = node.position!
    if ('value' in node && page.slice(start.offset, end.offset) !== node.value) wrong.push(node.value)
    if (
      'value' in node &&
      page.split('\n')[start.line - 1]!.slice(start.column - 1)[0] !==
        (node.value[0] === '\n' ? undefined : node.value[0])
    )
      wrong.push(`${node.value} at line ${start.line}`)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(new EnglishParser().parseAt(page.slice(8), from))
  expect(wrong).toEqual([])
})

test('pieces are short, cut after a sentence where one ends', () => {
  expect(pieces('One. Two three. Four five six seven.', 20)).toEqual([0, 16])
  expect(pieces('one two three four five', 10)).toEqual([0, 8, 14])
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 20 }), (value, most) => {
      const starts = [...pieces(value, most), value.length]
      for (let i = 1; i < starts.length; i++) {
        expect(starts[i]! - starts[i - 1]!).toBeLessThanOrEqual(most)
        if (value) expect(starts[i]!).toBeGreaterThan(starts[i - 1]!)
      }
    }),
  )
})
