import fc from 'fast-check'
import { ParseEnglish } from 'parse-english'
import { expect, test } from 'vitest'
import { plainSentences } from '../src/prose/plain-sentences.ts'

const original = new ParseEnglish()

/** Where retext-english has sentences start. */
function startsOf(text: string): number[] {
  return original
    .parse(text)
    .children.flatMap((paragraph) =>
      paragraph.type === 'ParagraphNode'
        ? paragraph.children.flatMap((node) => (node.type === 'SentenceNode' ? [node.position!.start.offset!] : []))
        : [],
    )
}

const piece = fc.constantFrom(
  ...[
    'The mayor',
    'went',
    'home',
    'Roe',
    'Sept',
    'Messrs',
    'Penna',
    'etc',
    'said',
    'no',
    'i',
    'A',
    'U.S',
    'a.m',
    'é',
    'É',
  ],
  ...[
    '1',
    '12',
    '2016',
    '3.5',
    '90s',
    'ol',
    'n',
    '.',
    '.',
    '.',
    '!',
    '?',
    '…',
    '..',
    '?!',
    '“',
    '”',
    '"',
    "'",
    '’',
    '‘',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\u00a0',
    ',',
    ';',
    ':',
    '(',
    ')',
    '[',
    ']',
    '—',
    '-',
    '&',
    '/',
  ],
  ...['%', '$', '@', '#', '😀', '\u0301', 'w/', 'example.org'],
)
const words = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''))
const spaced = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(' '))

test('sentences that are plain to see are retext-english’s', () => {
  let told = 0
  fc.assert(
    fc.property(fc.oneof(words, spaced, fc.string(), fc.lorem({ mode: 'sentences', maxCount: 5 })), (text) => {
      const plain = plainSentences(text)
      const within = plainSentences(`A. b${text}. C d`, 4, 4 + text.length)
      expect(within).toEqual(plain?.map((at) => 4 + at) ?? null)
      if (!plain) return
      told++
      expect(plain).toEqual(startsOf(text))
    }),
    { numRuns: 5000 },
  )
  expect(told).toBeGreaterThan(1000)
})

const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
const short = letters.flatMap((a) => letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)]))
const long = [
  'thurs',
  'tbsp',
  'sept',
  'ibid',
  'Derbys',
  'Messrs',
  'Northants',
  'Northd',
  'Northumb',
  'Shrops',
  'Staffs',
]

test.each([
  ['short', short],
  ['long', [...long, 'Westm', 'Penna', 'Calif', 'Blvd', 'Atty', 'Reeve']],
])('abbreviations end no sentence: %s words', (_length, list) => {
  const wrong = list.filter((word) => {
    const text = `The ${word}. And`
    const plain = plainSentences(text)
    return plain && String(plain) !== String(startsOf(text))
  })
  expect(wrong).toEqual([])
})

test.each([
  ['He left. “We stay,” she said. The others, who had come by 3.5 p', [0, 9, 30]],
  ['Who knows? Nobody! All (or some) went.', [0, 11, 19]],
  ['The U.S. envoy, Mr. Roe, met J. Doe at 8 p.m. in Ayr. He left.', [0, 54]],
  ['It cost $4 in 2016. 12 more came.\nThe end.', [0, 20, 34]],
])('plain text needs no tree: %s', (text, starts) => {
  expect(plainSentences(text)).toEqual(starts)
})
