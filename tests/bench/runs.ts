import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Inventor } from '../invented/page.ts'
import { BIN } from '../newsparse.ts'
import { spentBy, startsOf } from './children.ts'
import { median } from './pairs.ts'
import { KB, type Row, SEED, shown } from './row.ts'

const STARTS = 15
const FEW = 100
const MANY = 10_000

/** What `work` gives in a folder of its own, which holds `count` invented pages as in/0.txt and so on. */
async function inFolder(count: number, work: (cwd: string) => string | Promise<string>): Promise<string> {
  const cwd = mkdtempSync(path.join(tmpdir(), 'newsparse-bench-'))
  try {
    mkdirSync(path.join(cwd, 'in'))
    const inventor = new Inventor(SEED)
    for (let i = 0; i < count; i++) writeFileSync(path.join(cwd, `in/${i}.txt`), inventor.page().text)
    return await work(cwd)
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

const start = (name: string, figure: string, args: readonly string[]): Row => ({
  name,
  figure,
  measure: () =>
    inFolder(0, (cwd) => {
      writeFileSync(path.join(cwd, 'small.txt'), new Inventor(SEED).article().slice(0, 2 * KB))
      const { wall, processor } = startsOf([BIN, ...args], ['-e', '0'], cwd, STARTS)
      return `${shown(wall)} by the clock, ${shown(processor)} of the processor`
    }),
})

async function twoWorkers(cwd: string): Promise<string> {
  const secondsOf = async (jobs: number, i: number): Promise<number> =>
    (await spentBy([BIN, 'in', '-o', `${jobs}-${i}/`, '--jobs', `${jobs}`, '--quiet'], cwd)).wall
  const ratios: number[] = []
  for (let i = 0; i < 3; i++) ratios.push((await secondsOf(1, i)) / (await secondsOf(2, i)))
  return shown(median(ratios))
}

async function memory(cwd: string): Promise<string> {
  const peakOf = async (count: number): Promise<number> => {
    writeFileSync(path.join(cwd, 'list'), Array.from({ length: count }, (_, i) => `in/${i}.txt\n`).join(''))
    const args = ['--files-from', 'list', '-o', `${count}.ndjson`, '--jobs', '2', '--quiet']
    return (await spentBy([BIN, ...args], cwd)).memory
  }
  const few = median([await peakOf(FEW), await peakOf(FEW), await peakOf(FEW)])
  const many = await peakOf(MANY)
  return `${shown(many / few)} (${Math.round(few)} MB, ${Math.round(many)} MB)`
}

/** Rows that are measured over whole runs of the command. */
export const runs: readonly Row[] = [
  start('start', 'a page of 2 KB: time of `node -e 0` ×', ['small.txt']),
  start('help', '`--help`: time of `node -e 0` ×', ['--help']),
  {
    name: 'workers',
    figure: 'two workers on 1,000 pages: speed of one ×',
    measure: () => inFolder(1000, twoWorkers),
  },
  { name: 'memory', figure: 'most memory over 10,000 pages: that over 100 ×', measure: () => inFolder(MANY, memory) },
]
