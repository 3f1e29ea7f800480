import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ByteReader } from '../src/batch/bytes.ts'
import { Failure } from '../src/batch/failure.ts'
import { jsonLines } from '../src/batch/json-lines.ts'
import { wetPages } from '../src/batch/wet.ts'
import { folderOf, linesOf, newsparse, pageOf } from './newsparse.ts'

const recordsOf = (stdout: string): { source: { name: string; sha256: string }; blocks: { text: string }[] }[] =>
  linesOf(stdout).map((line) => JSON.parse(line))
const namesOf = (stdout: string): string[] => recordsOf(stdout).map((record) => record.source.name)
const readTree = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.newsparse'))
    .sort()

const wetRecord = (type: string, uri: string, text: string): string =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\n${uri ? `WARC-Target-URI: ${uri}\r\n` : ''}Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}\r\n\r\n`
const WET =
  wetRecord('warcinfo', '', 'Software-Info: none\r\n') +
  wetRecord('conversion', 'https://a.example/1', pageOf('ferry — ä')) +
  wetRecord('conversion', 'https://a.example/2', pageOf('tunnel'))

/** Bytes in pieces of `size`, as a stream may bring them. */
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}
const said = (item: unknown): unknown => (item instanceof Failure ? item.toString() : item)

describe('JSON lines', () => {
  const LINES = `{"id":7,"text":"one"}\n\n{"url":"u2","text":"two"}\r\n{"text":"three"}\nnot json\n[1]\n{"id":"x","body":"b"}\n{"id":"last","text":"four"}`

  test('in pieces of any size', async () => {
    for (const size of [1, 3, 64, 1000]) {
      const lines = await all(jsonLines('f', new ByteReader(inPieces(Buffer.from(LINES), size)), {}, 1000))
      expect(lines.map(said)).toEqual([
        { name: '7', id: 7, text: 'one' },
        { name: 'u2', id: 'u2', text: 'two' },
        { name: 'f:4', text: 'three' },
        expect.stringMatching(/^f:5: not JSON/),
        'f:6: no page in it. Write one object a line',
        'x: no text in its field text. Name another with --text-field',
        { name: 'last', id: 'last', text: 'four' },
      ])
    }
  })

  test('a line over the limit fails alone', async () => {
    const bytes = Buffer.from(`{"id":1,"text":"${'x'.repeat(500)}"}\n{"id":2,"text":"ok"}\n`)
    const lines = await all(jsonLines('f', new ByteReader(inPieces(bytes, 64)), {}, 100))
    expect(lines.map(said)).toEqual([
      expect.stringContaining('f:1: longer than 100 bytes'),
      { name: '2', id: 2, text: 'ok' },
    ])
  })

  test('named outright, from standard input, in folders where their field is named', () => {
    const line = (id: string): string => `${JSON.stringify({ key: id, page: pageOf(id) })}\n`
    const cwd = folderOf({
      'f/a.ndjson': line('a') + line('b'),
      'f/c.jsonl.gz': gzipSync(line('c')),
      'f/d.txt': pageOf('d'),
    })
    const flags = ['--text-field', 'page', '--id-field', 'key']
    expect(namesOf(newsparse(['f', ...flags], { cwd }).stdout)).toEqual(['a', 'b', 'c', 'f/d.txt'])
    expect(namesOf(newsparse(['f'], { cwd }).stdout)).toEqual(['f/d.txt'])
    expect(namesOf(newsparse(flags, { cwd, input: line('s') }).stdout)).toEqual(['s'])
    newsparse(['f', ...flags, '-o', 'out'], { cwd })
    expect(readTree(path.join(cwd, 'out'))).toEqual(['a.ndjson', 'c.ndjson', 'd.json'])
    expect(namesOf(readFileSync(path.join(cwd, 'out/a.ndjson'), 'utf8'))).toEqual(['a', 'b'])
  })
})

describe('WET files', () => {
  test('in pieces of any size', async () => {
    for (const size of [1, 7, 4096]) {
      const pages = await all(wetPages('w', new ByteReader(inPieces(Buffer.from(WET), size)), 10_000))
      expect(
        pages.map((page) => (page instanceof Failure ? page : [page.uri, new TextDecoder().decode(page.content)])),
      ).toEqual([
        ['https://a.example/1', pageOf('ferry — ä')],
        ['https://a.example/2', pageOf('tunnel')],
      ])
    }
  })

  test('packed in one member or in one for each record; the address is the name', () => {
    const members = Buffer.concat(WET.split(/(?=WARC\/1\.0)/).map((part) => gzipSync(part)))
    const cwd = folderOf({ 'a.warc.wet.gz': members, 'b.warc.wet.gz': gzipSync(WET) })
    const { stdout, stderr } = newsparse(['a.warc.wet.gz'], { cwd })
    expect({ stderr, names: namesOf(stdout) }).toEqual({
      stderr: '',
      names: ['https://a.example/1', 'https://a.example/2'],
    })
    expect(newsparse(['b.warc.wet.gz'], { cwd }).stdout).toBe(stdout)
  })

  test('what is cut off is told, what came before is written', () => {
    const cwd = folderOf({ 'cut.warc.wet.gz': gzipSync(WET).subarray(0, -20), 'bad.wet': `${WET}WARK\n` })
    const bad = newsparse(['bad.wet'], { cwd })
    expect(namesOf(bad.stdout)).toHaveLength(2)
    expect(bad).toMatchObject({ status: 1, stderr: expect.stringContaining('bad.wet: damaged WET file') })
    expect(newsparse(['cut.warc.wet.gz'], { cwd })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('cut.warc.wet.gz: its gzip data is cut off. Fetch it again'),
    })
  })
})

describe('gzip', () => {
  test('gives the record of what is packed', () => {
    const cwd = folderOf({ 'a.txt': pageOf('a'), 'a.txt.gz': gzipSync(pageOf('a')) })
    const [plain, packed] = recordsOf(newsparse(['.'], { cwd }).stdout)
    expect(packed).toEqual({ ...plain, source: { ...plain!.source, name: './a.txt.gz' } })
  })

  test('a bomb, a cut and damage are told', () => {
    const packed = gzipSync(pageOf('a').repeat(50))
    const damaged = Buffer.from(packed)
    damaged.fill(0xff, 20, 40)
    const cwd = folderOf({
      'bomb.gz': gzipSync(Buffer.alloc(100_000_000, 'a ')),
      'cut.gz': packed.subarray(0, 60),
      'damaged.gz': damaged,
    })
    const { stderr, status } = newsparse(['bomb.gz', 'cut.gz', 'damaged.gz'], { cwd })
    expect(status).toBe(1)
    expect(stderr).toContain('bomb.gz: unpacks to more than 67108864 bytes')
    expect(stderr).toContain('cut.gz: its gzip data is cut off')
    expect(stderr).toContain('damaged.gz: its gzip data is damaged')
  })
})

test('--files-from lists inputs, with line feeds or zero bytes', () => {
  const cwd = folderOf({
    'a.txt': pageOf('a'),
    'b\nb.txt': pageOf('b'),
    'f/c.txt': pageOf('c'),
    list: 'a.txt\r\nf\n\ngone.txt',
  })
  const listed = newsparse(['--files-from', 'list'], { cwd })
  expect(namesOf(listed.stdout)).toEqual(['a.txt', 'f/c.txt'])
  expect(listed.stderr).toContain('gone.txt: no such file')
  const piped = newsparse(['--files-from', '-', '-0', '-o', 'out/'], { cwd, input: 'b\nb.txt\0f/c.txt' })
  expect(piped.status).toBe(0)
  expect(readTree(path.join(cwd, 'out'))).toEqual(['b\nb.json', 'f', 'f/c.json'])
})

test('HTML pages are read as the text that a browser shows, which --keep-text keeps', () => {
  const html =
    '<!doctype html><title>T</title><script>var hidden</script><h1>Bridge&nbsp;shut</h1><iframe src=ad><a href=x>Buy</a></iframe><video>Your browser plays none</video><p>It <b>closed</b> today.<p>Ada\nsaid so.'
  const cwd = folderOf({ 'a.html': html, 'b.txt': pageOf('b') })
  expect(newsparse(['.', '-o', 'out', '--keep-text'], { cwd }).status).toBe(0)
  expect(readTree(path.join(cwd, 'out'))).toEqual(['a.html.json', 'a.html.txt', 'b.json', 'b.txt'])
  const text = readFileSync(path.join(cwd, 'out/a.html.txt'), 'utf8')
  expect(text).toContain('It closed today.')
  expect(text).not.toContain('hidden')
  const record = JSON.parse(readFileSync(path.join(cwd, 'out/a.html.json'), 'utf8'))
  for (const block of record.blocks) expect(text.slice(block.start, block.end).replace(/\s+/g, ' ')).toBe(block.text)
  expect(newsparse(['a.html', '--keep-text'], { cwd })).toMatchObject({ status: 2 })
})
