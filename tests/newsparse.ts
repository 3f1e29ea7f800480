import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

export const BIN = path.join(import.meta.dirname, '../bin/newsparse.js')

/** Runs the built command in `cwd`, nothing piped in unless `input` is given. */
export function newsparse(
  args: string[],
  { cwd, input = '', env = {} }: { cwd?: string; input?: string | Uint8Array; env?: Record<string, string> } = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    input,
    env: { ...process.env, NO_COLOR: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
}

/** A folder with these files, gone after the test. Names may hold folders. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsparse-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

/** A page as short as a page can be, told apart by `word`. */
export const pageOf = (word: string): string =>
  `Home | News\n\nThe ${word} of Lower Tarn\n\nThe mayor spoke of the ${word} on Monday.\n`

export const linesOf = (text: string): string[] => text.split('\n').slice(0, -1)
