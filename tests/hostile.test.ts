import { spawnSync } from 'node:child_process'
import { closeSync, openSync, symlinkSync, writeSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from '../src/parse.ts'
import { verify } from '../src/record/verify.ts'
import { tryHostile } from './fuzz/hostile.ts'
import { BIN, folderOf, linesOf, newsparse, pageOf } from './newsparse.ts'

const IS_LINUX = process.platform === 'linux'
const MB = 1_000_000

describe('texts', () => {
  test('one thing over and over breaks nothing and takes no more than ten times the time of prose', () => {
    const { broken, ratio, slowest } = tryHostile(20_000)
    expect(broken).toEqual([])
    expect(ratio, slowest).toBeLessThan(10)
  })

  test('a million blank lines', () => {
    const page = `${pageOf('a')}${'\n'.repeat(MB)}`
    const record = parse(page)
    expect(verify(record, page)).toEqual([])
    expect(record.blocks).toHaveLength(parse(pageOf('a')).blocks.length)
  })
})

test('a line of 100 MB in a stream fails alone and is not kept in memory', () => {
  const cwd = folderOf({ 'in.ndjson': '' })
  const file = openSync(path.join(cwd, 'in.ndjson'), 'w')
  const megabyte = Buffer.alloc(MB, 'a')
  for (let i = 0; i < 100; i++) writeSync(file, megabyte)
  writeSync(file, `\n${JSON.stringify({ id: 2, text: pageOf('b') })}\n`)
  closeSync(file)
  const input = openSync(path.join(cwd, 'in.ndjson'), 'r')
  const { stdout, status } = spawnSync(process.execPath, ['--max-old-space-size=100', BIN, '--stream'], {
    stdio: [input, 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  closeSync(input)
  expect(status).toBe(0)
  const [long, next] = linesOf(stdout).map((line) => JSON.parse(line))
  expect(long).toMatchObject({ error: 'longer than 67108864 bytes' })
  expect(next).toMatchObject({ id: 2, source: { name: '2' } })
})

describe('files', () => {
  test('a name with a line feed and terminal codes', () => {
    const name = 'a\nb\u001b[31m.txt'
    const cwd = folderOf({ [name]: pageOf('a'), list: `${name}\0` })
    const { stdout, status } = newsparse(['--files-from', 'list', '-0'], { cwd })
    expect(status).toBe(0)
    expect(linesOf(stdout)).toHaveLength(1)
    expect(stdout).not.toContain('\u001b')
    expect(JSON.parse(stdout).source.name).toBe(name)
  })

  test('one that is gone when its turn comes fails alone', () => {
    const cwd = folderOf({ 'in/a.txt': pageOf('a'), 'in/c.txt': pageOf('c') })
    symlinkSync('nowhere', path.join(cwd, 'in/b.txt')) // listed, and not there when it is opened
    const { stdout, stderr, status } = newsparse(['in'], { cwd })
    expect(status).toBe(1)
    expect(linesOf(stdout)).toHaveLength(2)
    expect(stderr).toContain('in/b.txt: no such file or folder')
  })

  test.skipIf(!IS_LINUX)('one that is longer than its size says is read whole, up to the limit', () => {
    // files of /proc say that they have no bytes, as a file does that has begun to grow
    const whole = newsparse(['/proc/self/status'])
    expect(whole.status).toBe(0)
    expect(JSON.parse(whole.stdout).source.bytes).toBeGreaterThan(100)
    const limited = newsparse(['--max-bytes', '100', '/proc/self/status'])
    expect(limited).toMatchObject({ status: 1, stderr: expect.stringContaining('longer than 100 bytes') })
  })
})

describe.skipIf(!IS_LINUX)('outputs', () => {
  test('a full disk', () => {
    const cwd = folderOf({ 'a.txt': pageOf('a') })
    const full = openSync('/dev/full', 'w')
    const toPipe = spawnSync(process.execPath, [BIN, 'a.txt'], {
      cwd,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    })
    closeSync(full)
    for (const { status, stderr } of [toPipe, newsparse(['a.txt', '-o', '/dev/full'], { cwd })]) {
      expect(status).toBe(1)
      expect(stderr).toContain('no space left on the disk. Make room and run it again')
      expect(stderr).not.toMatch(/\n +at /)
    }
  })

  test('a folder that cannot be written', () => {
    const cwd = folderOf({ 'a.txt': pageOf('a') })
    for (const out of ['/sys/x.json', '/sys/x/'])
      expect(newsparse(['a.txt', '-o', out], { cwd })).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(/^newsparse: \/sys\/x.*: (?:no permission|the disk is read-only)/),
      })
  })
})
