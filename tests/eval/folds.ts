/*
 * npm run eval -- --folds 5 [--keep DIR] [SUITE… --misses N]: zones and fields by cross-validation. The corpus is split
 * by publisher; the models of blocks, zones and trails are trained without each fold and read that fold. Prints the
 * figures over all folds, the spread of the folds (standard deviation), and how often blocks are right at each
 * confidence. --keep: where the weights go, and are taken from if they are there.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { NewsRecord } from '../../src/schema/record.ts'
import { zoneKinds } from '../../src/schema/record.ts'
import { type GoldPage, jsonLines, paintLines } from '../../src/train/corpus.ts'
import { zoneFolds, zoneSamples } from '../../src/train/zones.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const CORPUS = path.join(ROOT, '../shared/corpus')
const SCORER = path.join(ROOT, '../shared/eval/score.mjs')
const TSX = path.join(ROOT, 'node_modules/.bin/tsx')
const MODELS = path.join(ROOT, 'src/model')
const SUITES = ['zones', 'body', 'snippets']

const { values, positionals } = parseArgs({
  options: { folds: { type: 'string', default: '5' }, keep: { type: 'string' }, misses: { type: 'string' } },
  allowPositionals: true,
})
const count = Number(values.folds)
const suites = positionals.length ? positionals : SUITES
const place = path.resolve(values.keep ?? mkdtempSync(path.join(tmpdir(), 'newsparse-folds-')))

const samples = zoneSamples(CORPUS)
const folds = zoneFolds(samples, count)
const pages = Object.fromEntries(samples.map(({ page }, i) => [page, folds[i]!]))
const folders = Array.from({ length: count }, (_, fold) => path.join(place, String(fold)))
folders.forEach((folder, fold) => {
  if (existsSync(path.join(folder, 'zones.weights.bin'))) return
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(MODELS))
    if (file.endsWith('.weights.bin')) copyFileSync(path.join(MODELS, file), path.join(folder, file))
  run(TSX, [
    path.join(ROOT, 'src/train/zones.ts'),
    '--folds',
    String(count),
    '--without',
    String(fold),
    '--into',
    folder,
  ])
})
folders.forEach((folder, fold) => {
  if (existsSync(path.join(folder, 'trails.weights.json'))) return
  const trails = [path.join(ROOT, 'src/train/trails.ts'), '--zones', place, '--into', folder]
  run(TSX, [...trails, '--folds', String(count), '--without', String(fold)])
})
const plan = path.join(place, 'folds.json')
writeFileSync(plan, JSON.stringify({ folders, pages }))
const command = `${TSX} ${path.join(import.meta.dirname, 'held-out.ts')} ${plan}`

function run(program: string, args: string[]): string {
  const { status, stdout, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (error) throw error
  if (status) throw new Error(`${program} ${args[0]}: ended with status ${status}`)
  return stdout
}

type Figures = Record<string, Record<string, number | { f1: number } | string[] | [string, number][]>>
const score = (extra: string[]): Figures =>
  JSON.parse(run(process.execPath, [SCORER, '--cmd', command, '--corpus', CORPUS, '--json', ...extra, ...suites]))

const all = score(values.misses ? ['--misses', values.misses] : [])
const each = folders.map((_, fold) => {
  const ids = path.join(place, `${fold}.ids`)
  const names = samples
    .filter((_, i) => folds[i] === fold)
    .flatMap(({ page, rendering }) => [page, `${page}.${rendering}`])
  writeFileSync(ids, [...new Set(names)].join('\n'))
  return score(['--ids', ids])
})

/** Figures that are shares; `authors` is one with parts of its own. */
const SHARES =
  'f1 exact accuracy bodyOrNot macroF1 headline published breadcrumbs captionCredit authors speaker speakerResolved cue'
const shareOf = (figures: Figures[string] | undefined, name: string): number | undefined => {
  const value = figures?.[name] as number | { f1: number } | undefined
  return typeof value === 'object' ? value.f1 : value
}

console.log('| figure | all folds | spread |\n| --- | ---: | ---: |')
for (const [suite, figures] of Object.entries(all))
  for (const name of SHARES.split(' ')) {
    const value = shareOf(figures, name)
    if (value === undefined) continue
    const parts = each.map((fold) => shareOf(fold[suite], name)).filter((part) => part !== undefined)
    console.log(`| ${suite} ${name} | ${value.toFixed(3)} | ${deviation(parts).toFixed(3)} |`)
  }
for (const [suite, figures] of Object.entries(all)) {
  for (const [what, n] of (figures.confusions ?? []) as [string, number][]) console.log(`${suite}: ${what}: ${n}`)
  for (const worst of (figures.worst ?? []) as string[]) console.log(`${suite}: ${worst}`)
}
if (suites.includes('zones')) reliability()

function deviation(parts: readonly number[]): number {
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length
  return Math.sqrt(parts.reduce((sum, part) => sum + (part - mean) ** 2, 0) / parts.length)
}

/** Of the blocks at each confidence, how many are right. */
function reliability(): void {
  const gold = jsonLines<GoldPage>(path.join(CORPUS, 'labelled/gold.jsonl'))
  const files = new Map(gold.map(({ id, zones }) => [path.join(CORPUS, 'labelled', `${id}.txt`), zones]))
  const [program = '', ...args] = command.split(' ')
  const bins = Array.from({ length: 10 }, () => ({ right: 0, all: 0, sum: 0 }))
  for (const line of run(program, [...args, '--format', 'ndjson', '--quiet', ...files.keys()])
    .split('\n')
    .filter(Boolean)) {
    const record = JSON.parse(line) as NewsRecord
    const known = paintLines(readFileSync(record.source.name, 'utf8'), files.get(record.source.name)!)
    for (const { kind, confidence, start } of record.blocks) {
      const bin = bins[Math.min(9, Math.floor(confidence * 10))]!
      bin.all++
      bin.sum += confidence
      if (zoneKinds[known[start]!] === kind) bin.right++
    }
  }
  console.log('\n| confidence | blocks | mean confidence | right |\n| --- | ---: | ---: | ---: |')
  bins.forEach(({ right, all, sum }, i) => {
    if (all)
      console.log(`| ${i / 10}–${(i + 1) / 10} | ${all} | ${(sum / all).toFixed(3)} | ${(right / all).toFixed(3)} |`)
  })
}
