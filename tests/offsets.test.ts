import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from '../src/text/decode.ts'
import { byteOffsets, codePointOffsets } from '../src/text/offsets.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 80 })
const isBoundary = (value: string, at: number): boolean =>
  !/^[\ud800-\udbff][\udc00-\udfff]$/.test(value.slice(at - 1, at + 1))

test('code points before an offset', () => {
  fc.assert(
    fc.property(text, (value) => {
      const map = codePointOffsets(value)
      for (let at = 0; at <= value.length; at++)
        if (isBoundary(value, at)) expect(map(at)).toBe([...value.slice(0, at)].length)
    }),
  )
})

test('bytes before an offset, in UTF-8 and UTF-16, with a mark or without', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('utf8', 'utf16le'), fc.boolean(), (value, encoding, mark) => {
      const bytes = Buffer.from(mark || encoding === 'utf16le' ? `\ufeff${value}` : value, encoding as BufferEncoding)
      const decoded = decode(bytes)
      fc.pre(decoded.text === value)
      const map = byteOffsets(value, bytes, decoded.encoding, decoded.bom)
      for (let at = 0; at <= value.length; at++)
        if (isBoundary(value, at))
          expect(bytes.subarray(map(at)).toString(encoding as BufferEncoding)).toBe(value.slice(at))
    }),
  )
})

test('bytes before an offset of damaged UTF-8: every part decodes to its slice', () => {
  const part = fc.oneof(
    fc.constantFrom('é', '€', '😀', 'a').map((char) => [...Buffer.from(char)]),
    fc.constantFrom([0xff], [0x80], [0xe2, 0x82], [0xf0, 0x9f], [0xc3], [0xed, 0xa0, 0x80]),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const bytes = Uint8Array.from(parts.flat())
      const value = new TextDecoder().decode(bytes)
      const map = byteOffsets(value, bytes, 'utf-8', 0, true)
      for (let at = 0; at < value.length; at++) {
        if (!isBoundary(value, at)) continue
        const end = isBoundary(value, at + 1) ? at + 1 : at + 2
        expect(new TextDecoder().decode(bytes.subarray(map(at), map(end)))).toBe(value.slice(at, end))
      }
    }),
    { numRuns: 1000 },
  )
})

test('bytes before an offset in encodings of one byte a character and of several', () => {
  const map = byteOffsets('naïve', Buffer.from('naïve', 'latin1'), 'windows-1252')
  expect([0, 3, 5].map(map)).toEqual([0, 3, 5])
  const sjis = byteOffsets('橋a', Uint8Array.of(0x8b, 0xb4, 0x61), 'shift_jis')
  expect([0, 1, 2].map(sjis)).toEqual([0, 2, 3])
})
