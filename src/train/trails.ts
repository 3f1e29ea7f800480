import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { readHeadline } from '../page/headline.ts'
import { pageParser } from '../page/parser.ts'
import { type TrailWeights, trailChances } from '../page/trail-chances.ts'
import { type TrailCandidate, trailCandidates } from '../page/trail-signs.ts'
import { View } from '../page/view.ts'
import { zoneNamer } from '../page/zones.ts'
import { zoneKinds } from '../schema/record.ts'
import type { Page } from '../text/tree.ts'
import { type Sample, UNKNOWN } from './corpus.ts'
import { zoneFolds, zoneSamples } from './zones.ts'

/*
 * npx tsx src/train/trails.ts [--corpus DIR] [--zones DIR] [--folds N] [--into DIR] [--without K]
 *
 * Learns how much each sign of a section trail says, from pages whose zones are named by models that have not seen
 * them: DIR has weights of N folds (5), as `npm run eval -- --keep DIR` leaves them; those it lacks are trained.
 * --without: of all but fold K, to be scored on it.
 */

const PASSES = 150
const RATE = 0.1
const L2 = 2
/** Shares of the old that the averages of gradients and of their squares keep. */
const KEPT = 0.9
const KEPT_SQUARES = 0.99
/** Share of the step that is left at the end. */
const LAST_STEP = 0.01
/** What other renderings of a page count: they say much of the same again. */
const PROJECTED = 0.3
const BREADCRUMB = zoneKinds.indexOf('breadcrumb')
const SCRIPT = import.meta.filename
const TABLES = ['block', 'enter', 'stay', 'leave'] as const

type Candidate = Omit<TrailCandidate, 'block'>
interface Lesson {
  weight: number
  candidates: (Candidate & { isTrail: boolean })[]
}
type Tables = { [T in keyof TrailWeights]: Record<string, number> }

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: path.join(import.meta.dirname, '../../../shared/corpus') },
    zones: { type: 'string' },
    folds: { type: 'string', default: '5' },
    into: { type: 'string', default: path.join(import.meta.dirname, '../model') },
    without: { type: 'string' },
    /** Used by the script itself: prints the lessons of one fold. */
    read: { type: 'string' },
  },
})
if (values.read === undefined) {
  const zones = path.resolve(values.zones ?? mkdtempSync(path.join(tmpdir(), 'newsparse-zones-')))
  const folds = Array.from({ length: Number(values.folds) }, (_, fold) => fold).filter(
    (fold) => String(fold) !== values.without,
  )
  writeFileSync(
    path.join(values.into, 'trails.weights.json'),
    textOf(learn(folds.flatMap((fold) => lessonsOf(fold, zones)))),
  )
} else console.log(JSON.stringify(read(Number(values.read))))

function lessonsOf(fold: number, zones: string): Lesson[] {
  const folder = path.join(zones, String(fold))
  const { corpus } = values
  if (!existsSync(path.join(folder, 'zones.weights.bin'))) {
    mkdirSync(folder, { recursive: true })
    const script = path.join(import.meta.dirname, 'zones.ts')
    run([script, '--corpus', corpus, '--into', folder, '--folds', values.folds, '--without', String(fold)])
  }
  return JSON.parse(
    run([SCRIPT, '--corpus', corpus, '--folds', values.folds, '--read', String(fold)], folder),
  ) as Lesson[]
}

/** A process of its own, since a process loads models once. */
function run(args: string[], folder?: string): string {
  const { status, stdout, error } = spawnSync(process.execPath, [...process.execArgv, ...args], {
    encoding: 'utf8',
    env: folder ? { ...process.env, NEWSPARSE_WEIGHTS: folder } : process.env,
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (error || status) throw error ?? new Error(`${args.join(' ')}: status ${status}`)
  return stdout
}

function read(fold: number): Lesson[] {
  const samples = zoneSamples(values.corpus)
  const folds = zoneFolds(samples, Number(values.folds))
  return samples.filter((sample, i) => folds[i] === fold && isRead(sample)).map(lessonOf)
}

function isRead({ origin, rendering }: Sample): boolean {
  return origin === 'gold' || origin === 'read' || (origin === 'projected' && !rendering.startsWith('variant'))
}

function lessonOf({ text, known, origin }: Sample): Lesson {
  const file = new VFile({ value: text })
  const processor = unified().use(pageParser).use(zoneNamer, new Set<string>())
  const page = processor.runSync(processor.parse(file), file) as unknown as Page
  const view = new View(page.children, text)
  const headline = readHeadline(view)
  const candidates = headline ? trailCandidates(view, headline) : []
  return {
    weight: origin === 'projected' ? PROJECTED : 1,
    candidates: candidates.map(({ block, ...signs }) => ({ ...signs, isTrail: isTrail(text, known, block) })),
  }
}

/** Are most of its letters and marks, as far as they are known, of a breadcrumb? */
function isTrail(text: string, known: Uint8Array, { start, end }: { start: number; end: number }): boolean {
  let sure = 0
  let trail = 0
  for (let i = start; i < end; i++) {
    if (known[i] === UNKNOWN || !text[i]!.trim()) continue
    sure++
    if (known[i] === BREADCRUMB) trail++
  }
  return trail > sure / 2
}

function emptyTables(): Tables {
  return { block: {}, enter: {}, stay: {}, leave: {} }
}

/** Adam on the likelihood of the labels, all lessons at each step: the same lessons give the same weights. */
function learn(lessons: readonly Lesson[]): TrailWeights {
  const weights = emptyTables()
  const means = emptyTables()
  const squares = emptyTables()
  for (let pass = 0; pass < PASSES; pass++) {
    const gradients = emptyTables()
    for (const lesson of lessons) addGradients(gradients, lesson, weights)
    const step = RATE * (1 - pass / PASSES + LAST_STEP)
    for (const table of TABLES)
      for (const [sign, gradient] of Object.entries(gradients[table])) {
        const old = weights[table][sign] ?? 0
        const slope = gradient + L2 * old
        const mean = KEPT * (means[table][sign] ?? 0) + (1 - KEPT) * slope
        const square = KEPT_SQUARES * (squares[table][sign] ?? 0) + (1 - KEPT_SQUARES) * slope ** 2
        means[table][sign] = mean
        squares[table][sign] = square
        const size = Math.sqrt(square / (1 - KEPT_SQUARES ** (pass + 1))) + 1e-8
        weights[table][sign] = old - (step * mean) / (1 - KEPT ** (pass + 1)) / size
      }
  }
  return weights
}

function addGradients(gradients: Tables, { candidates, weight }: Lesson, weights: TrailWeights): void {
  const chances = trailChances(candidates, weights)
  candidates.forEach(({ signs, links, isTrail, never }, i) => {
    const add = (table: (typeof TABLES)[number], from: Candidate['links'], error: number): void => {
      for (const [sign, value] of from ?? [])
        gradients[table][sign] = (gradients[table][sign] ?? 0) + weight * error * value
    }
    if (!never) add('block', signs, chances.blocks[i]! - Number(isTrail))
    if (!links) return
    const wasTrail = candidates[i - 1]!.isTrail
    add('enter', links, chances.enter(i) - Number(!wasTrail && isTrail))
    add('stay', links, chances.stay(i) - Number(wasTrail && isTrail))
    add('leave', links, chances.leave(i) - Number(wasTrail && !isTrail))
  })
}

function textOf(weights: TrailWeights): string {
  const tables = TABLES.map((table) => {
    const entries = Object.entries(weights[table]).sort(([a], [b]) => (a < b ? -1 : 1))
    return [table, Object.fromEntries(entries.map(([sign, weight]) => [sign, round(weight)]))]
  })
  return `${JSON.stringify(Object.fromEntries(tables), null, 2)}\n`
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100
}
