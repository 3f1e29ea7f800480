/*
 * npx tsx tests/eval/held-out.ts FOLDS.json [FLAG…] FILE…: newsparse, each page read with weights that have not seen its publisher.
 * FOLDS.json: {"folders": [DIR…], "pages": {NAME: FOLD}}, NAME being a file's name without rendering and suffix.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const CLI = path.join(import.meta.dirname, '../../bin/newsparse.js')
const SUFFIX = /(\.(innertext|lynx|w3m|bs4lines|blob))?\.txt$/

const [plan = '', ...rest] = process.argv.slice(2)
const { folders, pages } = JSON.parse(readFileSync(plan, 'utf8')) as {
  folders: string[]
  pages: Record<string, number>
}
const flags = rest.filter((arg) => !SUFFIX.test(arg))
folders.forEach((folder, fold) => {
  const files = rest.filter(
    (file) => SUFFIX.test(file) && (pages[path.basename(file).replace(SUFFIX, '')] ?? 0) === fold,
  )
  if (!files.length) return
  const { status } = spawnSync(process.execPath, [CLI, ...flags, ...files], {
    env: { ...process.env, NEWSPARSE_WEIGHTS: folder },
    stdio: 'inherit',
  })
  if (status) process.exitCode = status
})
