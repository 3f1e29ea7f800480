import { parse } from '../../src/parse.ts'
import { verify } from '../../src/record/verify.ts'

/** Texts that are one thing over and over: each has brought a parser of prose to its knees. */
export const SEEDS: readonly string[] = [
  '"',
  '“',
  "'n' ",
  '. ',
  '!? ',
  'A. ',
  'Mr. ',
  'x. y. ',
  'a\n\n',
  '(',
  '[1]',
  '\u200b',
  '\u202e\u200f',
  '\ud800',
  '\0',
  '\n',
  ' ',
  '\t',
  '  \n \n',
  '1',
  '1 ',
  '12:30 ',
  'March ',
  'Monday, ',
  'By ',
  'Photo by ',
  '(Photo by NPA) ',
  'Share on ',
  'said ',
  '" he said. ',
  'he said "x" ',
  'Mr. A said ',
  'In ',
  'near the ',
  'of ',
  'Alpha ',
  'AA ',
  'AA-',
  'a-',
  'a.b.',
  "o'",
  'e\u0301',
  '😀',
  '新',
  ',',
  ':',
  '/',
  ' | ',
  '• ',
  '- ',
  '_',
  'a@b.c ',
  'http://a.b/c ',
  'LENZ, May 3 (NPA) - ',
]
const ORDINARY =
  'The mayor of the town said on Monday that the bridge would close. “We have no choice,” Ada Quill told reporters. She added that repairs would take a year.\n\n'

const repeated = (seed: string, length: number): string => seed.repeat(Math.ceil(length / seed.length)).slice(0, length)

/** News prose of `length` code units. */
export const ordinary = (length: number): string => repeated(ORDINARY, length)

export const hostileTexts = (length: number): { seed: string; text: string }[] =>
  SEEDS.map((seed) => ({ seed, text: repeated(seed, length) }))

/** Parses each hostile text of `length` code units; gives the breaks and how much slower than prose the worst was. */
export function tryHostile(length: number): { tried: number; broken: string[]; slowest: string; ratio: number } {
  const timeOf = (text: string): number => {
    const start = process.cpuUsage()
    parse(text)
    const { user, system } = process.cpuUsage(start)
    return user + system
  }
  timeOf(ordinary(length))
  const usual = timeOf(ordinary(length))
  const broken: string[] = []
  let slowest = ''
  let ratio = 0
  for (const { seed, text } of hostileTexts(length)) {
    const times = timeOf(text) / usual
    if (times > ratio) [slowest, ratio] = [seed, times]
    broken.push(
      ...verify(parse(text), text)
        .slice(0, 1)
        .map((what) => `${JSON.stringify(seed)}: ${what}`),
    )
  }
  return { tried: SEEDS.length, broken, slowest: JSON.stringify(slowest), ratio }
}
