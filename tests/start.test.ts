import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { BIN, folderOf, pageOf } from './newsparse.ts'

const ROOT = path.join(import.meta.dirname, '..')

/** A folder with a page and a copy of the command, and what that says. */
function copied(): { cwd: string; run: (argument: string) => string } {
  const cwd = folderOf({ 'a.txt': pageOf('ferry') })
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(path.join(ROOT, part), path.join(cwd, part), { recursive: true })
  const run = (argument: string): string => {
    const { stdout, stderr } = spawnSync(process.execPath, ['bin/newsparse.js', argument], { cwd, encoding: 'utf8' })
    return stdout + stderr
  }
  return { cwd, run }
}

test('it starts without the code that V8 kept, or with code that is not its own', () => {
  const { cwd, run } = copied()
  const code = path.join(cwd, 'dist/cli.cjs.code')
  const usual = run('a.txt')
  expect(JSON.parse(usual).source.name).toBe('a.txt')
  writeFileSync(code, 'not code')
  expect(run('a.txt')).toBe(usual)
  rmSync(code)
  expect(run('a.txt')).toBe(usual)
})

test.each([
  ['--help', 'help.txt', 'Usage: newsparse'],
  ['--version', 'version.txt', '0.'],
])('%s says what the command itself would', (question, file, start) => {
  const { cwd, run } = copied()
  const kept = run(question)
  expect(kept.startsWith(start)).toBe(true)
  rmSync(path.join(cwd, 'dist', file))
  expect(run(question)).toBe(kept)
})

const HEAVY = ['child_process', 'zlib', 'fs/promises', 'worker_threads', 'dgram', 'inspector', 'http', 'readline']

/** What a run of the command loads. */
function loadedBy(args: string[]): { files: string[]; heavy: string[] } {
  const cwd = folderOf({ 'a.txt': readFileSync(path.join(ROOT, 'samples/wire-story.txt')) })
  const hook = path.join(import.meta.dirname, 'loaded.cjs')
  const { stderr } = spawnSync(process.execPath, ['--require', hook, BIN, ...args], { cwd, encoding: 'utf8' })
  const { builtins, files } = JSON.parse(stderr) as { builtins: string[]; files: string[] }
  return { files: files.sort(), heavy: HEAVY.filter((name) => builtins.includes(name)) }
}

test.each([
  ['the help needs no code', ['--help'], ['help.txt']],
  [
    'a headline needs no sentences read',
    ['a.txt', '--fields', 'headline'],
    ['cli.cjs', 'cli.cjs.code', 'kernel.wasm', 'zones.weights.bin'],
  ],
  [
    'a page with line breaks needs no weights that find borders',
    ['a.txt'],
    [
      'attributions.weights.bin',
      'cli.cjs',
      'cli.cjs.code',
      'kernel.wasm',
      'trails.weights.json',
      'words.weights.bin',
      'zones.weights.bin',
    ],
  ],
])('%s', (_, args, files) => {
  expect(loadedBy(args)).toEqual({ files, heavy: [] })
})

test('what looks like a call for help and is none is done all the same', () => {
  const cwd = folderOf({ '--help': pageOf('ferry') })
  const run = (...args: string[]) => spawnSync(process.execPath, [BIN, ...args], { cwd, encoding: 'utf8' })
  const page = run('--', '--help')
  expect(JSON.parse(page.stdout).source.name).toBe('--help')
  expect(page.status).toBe(0)
  const missing = run('-o', '--help', 'none.txt')
  expect(missing.stderr).toContain('none.txt')
  expect(missing.status).toBe(1)
})
