import { spawnSync } from 'node:child_process'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, pageOf } from './newsparse.ts'

const ROOT = path.join(import.meta.dirname, '..')

test('it starts without the code that V8 kept, or with code that is not its own', () => {
  const cwd = folderOf({ 'a.txt': pageOf('ferry') })
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(path.join(ROOT, part), path.join(cwd, part), { recursive: true })
  const code = path.join(cwd, 'dist/cli.cjs.code')
  const run = (): string => {
    const { stdout, stderr } = spawnSync(process.execPath, ['bin/newsparse.js', 'a.txt'], { cwd, encoding: 'utf8' })
    return stdout + stderr
  }
  const usual = run()
  expect(JSON.parse(usual).source.name).toBe('a.txt')
  writeFileSync(code, 'not code')
  expect(run()).toBe(usual)
  rmSync(code)
  expect(run()).toBe(usual)
})
