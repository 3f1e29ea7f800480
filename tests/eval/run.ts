/*
 * npm run eval [-- SUITE… --misses N]: accuracy on the corpus beside the repository, as a Markdown table.
 * What each figure means stands in ../shared/eval/README.md. Learned parts have seen the corpus: for figures on pages
 * that no weight has seen, give --folds.
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'

if (process.argv.includes('--folds')) {
  await import('./folds.ts')
  process.exit()
}

const ROOT = path.join(import.meta.dirname, '../..')
const SCORER = path.join(ROOT, '../shared/eval/score.mjs')

const { status, stdout } = spawnSync(
  process.execPath,
  [SCORER, '--cmd', `node ${path.join(ROOT, 'bin/newsparse.js')}`, '--json', ...process.argv.slice(2)],
  { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'inherit'] },
)
if (status !== 0) process.exit(status ?? 1)

/** Every number of a result with the path to it, what is counted left out where a share stands beside it. */
function* figures(value: unknown, name: string): Generator<[string, number]> {
  if (typeof value === 'number') yield [name, value]
  else if (value && typeof value === 'object' && !Array.isArray(value))
    for (const [key, child] of Object.entries(value)) yield* figures(child, `${name} ${key}`)
}

const results = JSON.parse(stdout) as Record<string, unknown>
console.log('| figure | value |\n| --- | ---: |')
for (const [suite, result] of Object.entries(results))
  for (const [name, value] of figures(result, suite)) console.log(`| ${name} | ${value} |`)
for (const [suite, result] of Object.entries(results as Record<string, { misses?: string[]; worst?: string[] }>))
  for (const miss of result?.misses ?? result?.worst ?? []) console.log(`${suite}: ${miss}`)
