/*
 * npm run kill [-- KILLS [SEED]]: a folder of invented pages is run into a folder and into a file, each killed with -9 at
 * so many random moments and gone on with; tells the records lost, doubled and broken, and fails if there are any.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { killOften, writePages } from './kill.ts'

const PAGES = 100
const kills = Number(process.argv[2] ?? 20)
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31)

const cwd = mkdtempSync(path.join(tmpdir(), 'newsparse-kill-'))
try {
  writePages(cwd, PAGES, seed)
  for (const out of ['out', 'out.ndjson']) {
    const { ends, records, lost, doubled, broken, ...done } = await killOften(cwd, out, kills, seed)
    console.log(
      `${out}: ${done.kills} kills, ${ends} runs to the end, ${records} records each time: ${lost} lost, ${doubled} doubled, ${broken} broken (seed ${seed})`,
    )
    if (lost + doubled + broken > 0) process.exitCode = 1
  }
} finally {
  rmSync(cwd, { recursive: true, force: true })
}
