import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../src/parse.ts'
import { binaryKind } from '../src/text/binary.ts'
import { decode } from '../src/text/decode.ts'

const ENGLISH =
  'The mayor’s office said: “It’s no café’s fault – the naïve plan cost £9m.”\r\nHe left the town hall at noon.\n'
const GERMAN = 'Die Bürger müssen für das Öl mehr zahlen, sagte der Bürgermeister über die Straße zur Brücke.\n'
const RUSSIAN = 'Мэр города сказал, что мост откроют весной, а дорога к нему будет готова раньше.\n'
const CHINESE = '市长说，这座桥将于明年春天开放。\n记者从现场报道，居民们都很高兴，共有32人参加。\n'

const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
  return little ? bytes : bytes.swap16()
}
/** windows-1252, which Node cannot write, for the characters above. */
const windows1252 = (text: string): Uint8Array => {
  const special: Record<string, number> = { '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 }
  return Uint8Array.from([...text].map((char) => special[char] ?? char.charCodeAt(0)))
}
const cyrillic1251 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].map((char) => (char >= 'А' && char <= 'я' ? char.charCodeAt(0) - 0x0410 + 0xc0 : char.charCodeAt(0))),
  )

const CASES: [what: string, bytes: Uint8Array, text: string, encoding: string][] = [
  ['UTF-8', Buffer.from(ENGLISH), ENGLISH, 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${ENGLISH}`), ENGLISH, 'utf-8'],
  ['ASCII', Buffer.from('plain\n'), 'plain\n', 'utf-8'],
  ['nothing', new Uint8Array(), '', 'utf-8'],
  ...[ENGLISH, RUSSIAN, CHINESE].flatMap((text): [string, Uint8Array, string, string][] => [
    ['UTF-16LE with a mark', utf16(text, true, true), text, 'utf-16le'],
    ['UTF-16BE with a mark', utf16(text, false, true), text, 'utf-16be'],
    ['UTF-16LE by its zero bytes', utf16(text, true, false), text, 'utf-16le'],
    ['UTF-16BE by its zero bytes', utf16(text, false, false), text, 'utf-16be'],
  ]),
  ['windows-1252', windows1252(ENGLISH), ENGLISH, 'windows-1252'],
  ['windows-1252, a single mark', windows1252('It’s over\n'), 'It’s over\n', 'windows-1252'],
  ['Latin-1', Buffer.from(GERMAN, 'latin1'), GERMAN, 'windows-1252'],
  ['windows-1251', cyrillic1251(RUSSIAN.repeat(5)), RUSSIAN.repeat(5), 'windows-1251'],
  ['UTF-8 cut in mid-character', Buffer.from('Price: 9 €').subarray(0, -1), 'Price: 9 \ufffd', 'utf-8'],
]

test.each(CASES)('%s', (_what, bytes, text, encoding) => {
  const decoded = decode(bytes)
  expect([decoded.encoding, decoded.text]).toEqual([encoding, text])
})

describe('bytes that fit nothing', () => {
  test('are replaced, counted and told; the page’s own U+FFFD is not', () => {
    const bytes = Buffer.concat([Buffer.from('“Café” \ufffd “naïve” '), Buffer.from([0xff]), Buffer.from(' “done”\n')])
    const decoded = decode(bytes)
    expect(decoded).toMatchObject({ encoding: 'utf-8', replaced: { count: 1 } })
    expect(parse(bytes).diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'replaced-bytes', message: expect.stringContaining('not utf-8') }),
    )
    expect(parse('“Café” \ufffd').diagnostics.filter(({ rule }) => rule === 'replaced-bytes')).toEqual([])
  })

  test('any bytes decode', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { text, replaced } = decode(bytes)
        expect(replaced.count).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

test('binary files are told from text', () => {
  const kind = (bytes: Uint8Array): string | null => binaryKind(bytes, decode(bytes).encoding)
  expect(kind(Buffer.from('%PDF-1.7\n'))).toBe('a PDF')
  expect(kind(Uint8Array.from({ length: 4000 }, (_, i) => (i * 89) % 256))).toBe('binary data')
  for (const text of [ENGLISH, CHINESE, 'one \0 zero among many letters of a page\n', '\u001b[1mbold\u001b[0m\n'])
    expect(kind(Buffer.from(text))).toBeNull()
  expect(kind(utf16(ENGLISH, true, false))).toBeNull()
})
