import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { ByteReader } from '../../src/batch/bytes.ts'
import { Failure } from '../../src/batch/failure.ts'
import { htmlToText } from '../../src/batch/html.ts'
import { jsonLines, type Line } from '../../src/batch/json-lines.ts'
import { unpack } from '../../src/batch/unpack.ts'
import { type WetPage, wetPages } from '../../src/batch/wet.ts'
import { parse } from '../../src/parse.ts'
import { verify } from '../../src/record/verify.ts'
import { decode } from '../../src/text/decode.ts'
import { SEEDS } from './hostile.ts'
import { PIECES } from './pieces.ts'

/** What is tried: how an input is made, and what is done with it; gives the pages that went through the whole chain. */
export interface Kind {
  name: string
  /** Its part of the time. */
  share: number
  property: (count: (pages: number) => void) => fc.IAsyncProperty<[never]>
}

/** So few that some pages are longer. */
const MAX_BYTES = 1000

const page = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 40 })
  .map((parts) => parts.join(' '))
/** Runs of one thing over and over, one after the other and in the midst of a page. */
const runs = fc
  .array(fc.oneof(fc.tuple(fc.constantFrom(...SEEDS), fc.nat(24)), fc.tuple(fc.constantFrom(...PIECES), fc.nat(3))), {
    maxLength: 8,
  })
  .map((parts) => parts.map(([piece, times]) => piece.repeat(times)).join(''))
const header = 'WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://a.example/\r\nContent-Length: '
const framed = page.map((text) => `${header}${Buffer.byteLength(text)}\r\n\r\n${text}\r\n\r\n`)
const tag = fc.constantFrom(
  '<p>',
  '</p>',
  '<br>',
  '<div class="a">',
  '</div>',
  '<script>',
  '<!--',
  '-->',
  '<table><td>',
  '&amp;',
  '<',
  '&#0;',
)
const html = fc.array(fc.oneof(tag, fc.constantFrom(...PIECES)), { maxLength: 40 }).map((parts) => parts.join(' '))

/** Bytes with a few of them changed, and cut somewhere. */
const damaged = (bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(bytes, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }), fc.nat())
    .map(([whole, changes, cut]) => {
      const copy = Uint8Array.from(whole)
      for (const [at, value] of changes) if (copy.length) copy[at % copy.length] = value
      return copy.subarray(0, cut % 3 ? copy.length : cut % (copy.length + 1))
    })
const bytesOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> => text.map((value) => Buffer.from(value))
const joined = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(texts, { maxLength: 4 }).map((parts) => parts.join(''))

/** Runs the whole chain over a page and checks what always holds. */
function holds(input: string | Uint8Array): number {
  const broken = verify(parse(input), typeof input === 'string' ? input : decode(input).text)
  if (broken.length) throw new Error(broken.slice(0, 3).join('; '))
  return 1
}

/** The whole chain over all pages of a file; failures are fine, anything else that is thrown is not. */
async function holdAll(pages: AsyncIterable<Line | WetPage | Failure>): Promise<number> {
  let seen = 0
  try {
    for await (const each of pages)
      if (!(each instanceof Failure)) seen += holds('text' in each ? each.text : each.content)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
  }
  return seen
}

function unpacked(bytes: Uint8Array): number {
  let whole: Uint8Array
  try {
    whole = unpack('f', bytes, MAX_BYTES)
  } catch (error) {
    if (error instanceof Failure) return 0
    throw error
  }
  return holds(whole)
}

/** A reader to whom the bytes come in small pieces. */
const reader = (bytes: Uint8Array): ByteReader => {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 64) yield bytes.subarray(at, at + 64)
  }
  return new ByteReader(pieces())
}

function kind<T>(
  name: string,
  share: number,
  input: fc.Arbitrary<T>,
  check: (value: T) => number | Promise<number>,
): Kind {
  const property: Kind['property'] = (count) =>
    fc.asyncProperty(input, async (value) => count(await check(value))) as unknown as fc.IAsyncProperty<[never]>
  return { name, share, property }
}

export const KINDS: readonly Kind[] = [
  kind('text of pages', 0.25, page, holds),
  kind('text of runs', 0.15, runs, holds),
  kind('any text', 0.15, fc.string({ unit: 'binary', maxLength: 400 }), holds),
  kind('bytes', 0.15, fc.oneof(fc.uint8Array({ maxLength: 400 }), damaged(bytesOf(page))), holds),
  kind('HTML', 0.06, html, (text) => holds(htmlToText(text))),
  kind('JSON lines', 0.08, damaged(bytesOf(joined(page.map((text) => `${JSON.stringify({ text })}\n`)))), (bytes) =>
    holdAll(jsonLines('f', reader(bytes), {}, MAX_BYTES)),
  ),
  kind('WET', 0.08, damaged(bytesOf(joined(framed))), (bytes) => holdAll(wetPages('f', reader(bytes), MAX_BYTES))),
  kind('gzip', 0.08, damaged(bytesOf(page).map((bytes) => gzipSync(bytes))), unpacked),
]
