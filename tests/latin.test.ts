import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { isLatin, latinSource } from '../src/text/latin.ts'
import { newsparse } from './newsparse.ts'

const ROOT = path.join(import.meta.dirname, '..')

const every = Array.from({ length: 0x1_fb00 }, (_, code) => String.fromCodePoint(code))
/** Accents are met too, where letters are taken apart. */
const characters = [...every.filter(isLatin), ...every.slice(0x300, 0x345)]

test('texts of Western European letters, with any signs and emoji, are Latin', () => {
  expect(['Çà et là – “œuvre”, Ærø: 5 € →', 'Straße ☕ 😀', 'Škoda, Ÿ'].filter(isLatin)).toHaveLength(3)
  expect(['Łódź', 'Ελλάδα', 'Iğdır', '日本', '10⁶', 'e\u0301', '5 µm', '①'].filter(isLatin)).toEqual([])
})

test.each(['L', 'Lu', 'Ll', 'M', 'N', 'Nd'])('short classes for %s say what the full ones say', (property) => {
  for (const flags of ['u', 'iu'])
    for (const source of [
      `^\\p{${property}}$`,
      `^[\\p{${property}}]$`,
      `^[^\\p{${property}}]$`,
      `^[^x\\]\\p{${property}}[-]$`,
      `^(?!\\[)\\p{${property}}$`,
    ]) {
      const short = latinSource(source, flags)
      expect(short).not.toContain('\\p')
      const [full, quick] = [new RegExp(source, flags), new RegExp(short, flags)]
      expect(characters.filter((char) => full.test(char) !== quick.test(char))).toEqual([])
    }
})

test('other properties stay as they are', () => {
  expect(latinSource('[\\p{sc=Greek}]\\P{L}', 'u')).toBe('[\\p{sc=Greek}]\\P{L}')
})

test('the build leaves no property in a literal, where short classes cannot come', () => {
  expect(readFileSync(path.join(ROOT, 'dist/cli.cjs'), 'utf8')).not.toMatch(/[^\\]\\[pP]\{(?:L|Lu|Ll|M|N|Nd)\}/)
})

test.each(readdirSync(path.join(ROOT, 'samples')).filter((file) => file.endsWith('.txt')))(
  'the command, which reads with short classes, has the record of samples/%s',
  (file) => {
    const page = path.join('samples', file)
    expect(isLatin(readFileSync(path.join(ROOT, page), 'utf8'))).toBe(true)
    const record = JSON.parse(newsparse([page], { cwd: ROOT }).stdout)
    expect(record).toEqual(JSON.parse(readFileSync(path.join(ROOT, page.replace('.txt', '.json')), 'utf8')))
  },
)
