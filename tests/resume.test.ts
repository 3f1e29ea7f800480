import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { BIN, folderOf, linesOf, newsparse, pageOf } from './newsparse.ts'

const PAGES = 60
const many = (): string =>
  folderOf({
    ...Object.fromEntries(
      Array.from({ length: PAGES }, (_, i) => [
        `in/${String(i).padStart(2, '0')}.txt`,
        i === 7 ? '' : pageOf(`n${i}`).repeat(1 + (i % 9)),
      ]),
    ),
    'in/zz.ndjson': Array.from({ length: 40 }, (_, i) => `${JSON.stringify({ id: i, text: pageOf(`l${i}`) })}\n`).join(
      '',
    ),
  })
const FLAGS = ['--text-field', 'text']
const said = (written: number, failed: number, before: number): string =>
  `newsparse: ${written} written, ${failed} failed, ${before} done before\n`

/** Every file of a folder with its bytes, but for what a run keeps for itself. */
const contents = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.startsWith('.newsparse') && statSync(path.join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  )

describe.each([
  ['a folder', 'out', 'clean'],
  ['a file', 'out.ndjson', 'clean.ndjson'],
])('%s', (_what, out, clean) => {
  const read = (cwd: string, name: string): unknown => {
    const target = path.join(cwd, name)
    return statSync(target).isDirectory() ? contents(target) : readFileSync(target, 'utf8')
  }

  test('what is done is skipped, what is new, changed or failed is not', () => {
    const cwd = many()
    const args = ['in', ...FLAGS, '-o', out, '--resume']
    expect(newsparse(args, { cwd }).stderr).toContain(said(99, 1, 0))
    expect(newsparse(args, { cwd }).stderr).toContain(said(0, 1, 60))
    writeFileSync(path.join(cwd, 'in/07.txt'), pageOf('mended'))
    writeFileSync(path.join(cwd, 'in/10.txt'), pageOf('changed'))
    writeFileSync(path.join(cwd, 'in/10b.txt'), pageOf('new'))
    expect(newsparse(args, { cwd })).toMatchObject({ status: 0, stderr: said(3, 0, 59) })
    newsparse(['in', ...FLAGS, '-o', clean], { cwd })
    expect(read(cwd, out)).toEqual(read(cwd, clean))
    expect(newsparse([...args, '--fields', 'headline'], { cwd }).stderr).toBe(said(101, 0, 0))
  })

  test('killed at any moment and gone on with, it ends as if it had not been', { timeout: 240_000 }, async () => {
    const cwd = many()
    newsparse(['in', ...FLAGS, '-o', clean], { cwd })
    let kills = 0
    for (let wait = 100; ; wait += 100) {
      const child = spawn(process.execPath, [BIN, 'in', ...FLAGS, '-o', out, '--resume', '--jobs', '2'], { cwd })
      const timer = setTimeout(() => child.kill('SIGKILL'), wait)
      const signal = await new Promise((resolve) => child.on('close', (_code, by) => resolve(by)))
      clearTimeout(timer)
      if (existsSync(path.join(cwd, out)) && statSync(path.join(cwd, out)).isDirectory())
        for (const [name, text] of contents(path.join(cwd, out)))
          for (const line of linesOf(text)) expect(() => JSON.parse(line), name).not.toThrow()
      if (signal === null) break
      kills++
    }
    expect(kills).toBeGreaterThan(1)
    expect(read(cwd, out)).toEqual(read(cwd, clean))
  })

  test('a second run at once is refused', async () => {
    const cwd = folderOf({ 'a.txt': pageOf('a'), 'b.txt': pageOf('b') })
    const child = spawn(process.execPath, [BIN, '--files-from', '-', '-o', out, '--resume'], { cwd })
    while (readdirSync(cwd, { recursive: true, encoding: 'utf8' }).every((name) => path.basename(name) !== 'lock'))
      await new Promise((resolve) => setTimeout(resolve, 20))
    const second = newsparse(['--resume', '-o', out, 'a.txt', 'b.txt'], { cwd })
    expect(second).toMatchObject({ status: 1, stderr: expect.stringContaining('another run (process') })
    child.stdin.end('a.txt\n')
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  })
})

test('a folder that was begun without --resume is gone on with all the same', () => {
  const cwd = many()
  newsparse(['in/0*.txt', '-o', 'out'], { cwd })
  expect(newsparse(['in/0*.txt', '-o', 'out', '--resume'], { cwd }).stderr).toContain(said(0, 1, 9))
  rmSync(path.join(cwd, 'out/03.json'))
  expect(newsparse(['in/0*.txt', '-o', 'out', '--resume'], { cwd }).stderr).toContain(said(1, 1, 8))
})

test('--resume needs an output that can be gone on with', () => {
  const cwd = folderOf({ 'a.txt': pageOf('a'), 'b.txt': pageOf('b') })
  expect(newsparse(['a.txt', 'b.txt', '--resume'], { cwd })).toMatchObject({ status: 2 })
  expect(newsparse(['a.txt', 'b.txt', '--resume', '-o', 'x.json', '--format', 'json'], { cwd })).toMatchObject({
    status: 2,
  })
})
