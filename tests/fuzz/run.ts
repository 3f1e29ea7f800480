/*
 * npm run fuzz [-- SECONDS [SEED]]: hostile texts of 100 KB, then random texts, bytes, JSON lines, WET files and gzip
 * data until the time is up; stops at the first crash or broken invariant and tells the seed that brings it back.
 */
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { ByteReader } from '../../src/batch/bytes.ts'
import { Failure } from '../../src/batch/failure.ts'
import { jsonLines } from '../../src/batch/json-lines.ts'
import { unpack } from '../../src/batch/unpack.ts'
import { wetPages } from '../../src/batch/wet.ts'
import { parse } from '../../src/parse.ts'
import { verify } from '../../src/record/verify.ts'
import { decode } from '../../src/text/decode.ts'
import { tryHostile } from './hostile.ts'

const HOSTILE_LENGTH = 100_000
const seconds = Number(process.argv[2] ?? 60)
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31)

const PIECES = [
  'Home | News',
  'By Ada Quill and Jon Roe',
  'LENZ, May 3 (NPA) —',
  'Published: 3 Feb 2024, 08:41 GMT',
  'Share this article',
  '(Photo by Lena Ortiz/NPA)',
  '“We are late,” said Col. Pavel Brandt.',
  "‘It's the dogs' dinner,’ he added.",
  '"Stop',
  "''",
  'Asked whether he would resign, he replied: "No."',
  'according to two people',
  '[12]',
  '     * ',
  '\t',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\r\n',
  '\r',
  '\n',
  '\n\n',
  '.',
  '!?',
  '—',
  '😀',
  '\ud83d',
  '\0',
  'e.g. U.S. Mr. No. 5',
  '© 2024',
  'www.lenz.example',
] as const
const page = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 40 })
  .map((parts) => parts.join(' '))
const header = 'WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://a.example/\r\nContent-Length: '
const framed = page.map((text) => `${header}${Buffer.byteLength(text)}\r\n\r\n${text}\r\n\r\n`)
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

function holds(input: string | Uint8Array): void {
  const broken = verify(parse(input), typeof input === 'string' ? input : decode(input).text)
  if (broken.length) throw new Error(broken.slice(0, 3).join('; '))
}

/** Takes everything; one clear failure is fine, anything else that is thrown is not. */
async function drained(items: AsyncIterable<unknown>): Promise<void> {
  try {
    for await (const _ of items);
  } catch (error) {
    if (!(error instanceof Failure)) throw error
  }
}
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 64) yield bytes.subarray(at, at + 64)
}

const TARGETS: Record<string, fc.IAsyncProperty<[never]>> = {
  text: target(page, (text) => holds(text)),
  'any text': target(fc.string({ unit: 'binary', maxLength: 400 }), (text) => holds(text)),
  bytes: target(fc.oneof(fc.uint8Array({ maxLength: 400 }), damaged(bytesOf(page))), (bytes) => holds(bytes)),
  'JSON lines': target(
    damaged(bytesOf(fc.array(page.map((text) => `${JSON.stringify({ text })}\n`)).map((l) => l.join('')))),
    (bytes) => drained(jsonLines('f', new ByteReader(once(bytes)), {}, 1000)),
  ),
  WET: target(damaged(bytesOf(fc.array(framed).map((records) => records.join('')))), (bytes) =>
    drained(wetPages('f', new ByteReader(once(bytes)), 1000)),
  ),
  gzip: target(damaged(bytesOf(page).map((bytes) => gzipSync(bytes))), (bytes) => {
    try {
      unpack('f', bytes, 100_000)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
    }
  }),
}

function target<T>(input: fc.Arbitrary<T>, check: (value: T) => void | Promise<void>): fc.IAsyncProperty<[never]> {
  return fc.asyncProperty(input, async (value) => check(value)) as unknown as fc.IAsyncProperty<[never]>
}

const { tried, broken, slowest, ratio } = tryHostile(HOSTILE_LENGTH)
console.log(
  `${tried} hostile texts of ${HOSTILE_LENGTH} code units; the slowest, ${slowest}, takes ${ratio.toFixed(1)} times ordinary prose`,
)
let failed = broken.length > 0
for (const what of broken) console.error(what)
let total = tried
for (const [name, property] of Object.entries(TARGETS)) {
  const limit = (seconds * 1000) / Object.keys(TARGETS).length
  const result = await fc.check(property, {
    seed,
    numRuns: 10_000_000,
    interruptAfterTimeLimit: limit,
    markInterruptAsFailure: false,
  })
  total += result.numRuns
  console.log(`${result.numRuns} × ${name}`)
  if (result.failed && !result.interrupted) {
    failed = true
    console.error(`seed ${seed}: ${fc.defaultReportMessage(result as never)}`)
  }
}
console.log(`${total} inputs${failed ? '' : ', no crash and nothing broken'}`)
process.exitCode = failed ? 1 : 0
