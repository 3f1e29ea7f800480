import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { random } from '../../src/model/random.ts'
import { Inventor } from '../invented/page.ts'
import { BIN } from '../newsparse.ts'

/** What was found over all ends and kills: `ends` counts the runs that came to their end, each looked at whole. */
export interface Damage {
  kills: number
  ends: number
  records: number
  lost: number
  doubled: number
  broken: number
}

/** Lives of runs: from so many milliseconds to this share of what a whole run takes. */
const SHORTEST = 100
const LONGEST = 0.7

/** `pages` files in three folders, every fifth one packed, and half as many pages again as JSON lines. */
export function writePages(cwd: string, pages: number, seed: number): void {
  const inventor = new Inventor(seed)
  const folders = ['in', 'in/a', 'in/a/b']
  for (const folder of folders) mkdirSync(path.join(cwd, folder), { recursive: true })
  for (let i = 0; i < pages; i++) {
    const file = path.join(cwd, folders[i % folders.length]!, `${i}.txt`)
    if (i % 5) writeFileSync(file, inventor.page().text)
    else writeFileSync(`${file}.gz`, gzipSync(inventor.page().text))
  }
  const lines = Array.from({ length: pages >> 1 }, (_, id) => JSON.stringify({ id, text: inventor.page().text }))
  writeFileSync(path.join(cwd, 'in/lines.ndjson'), `${lines.join('\n')}\n`)
}

/**
 * Runs the folder `in` into `out` with --resume and kills it with -9 at random moments until `kills` have struck; a run
 * that ends before its kill is looked at, and its output begun anew. Compares records with those of a run left alone.
 */
export async function killOften(cwd: string, out: string, kills: number, seed: number): Promise<Damage> {
  const next = random(seed)
  const args = (to: string): string[] => ['in', '--text-field', 'text', '-o', to, '--resume', '--jobs', '2']
  const start = Date.now()
  await runFor(cwd, args(`clean-${out}`), null)
  const whole = Date.now() - start
  const clean = recordsIn(path.join(cwd, `clean-${out}`))
  const damage: Damage = { kills: 0, ends: 0, records: clean.size, lost: 0, doubled: 0, broken: 0 }
  const lookAt = (isEnd: boolean): void => {
    const found = recordsIn(path.join(cwd, out))
    for (const [name, records] of found) {
      damage.doubled += records.length - 1
      damage.broken += records.filter((record) => record !== clean.get(name)?.[0]).length
    }
    if (!isEnd) return
    for (const name of clean.keys()) if (!found.has(name)) damage.lost++
    damage.ends++
  }
  while (damage.kills < kills) {
    const ended = await runFor(cwd, args(out), SHORTEST + next() * (whole * LONGEST - SHORTEST))
    lookAt(ended)
    if (!ended) damage.kills++
    else for (const left of [out, `.${out}.newsparse`]) rmSync(path.join(cwd, left), { recursive: true, force: true })
  }
  await runFor(cwd, args(out), null)
  lookAt(true)
  return damage
}

/** Whether the run came to its end by itself, within `life` milliseconds if there is such a limit. */
async function runFor(cwd: string, args: string[], life: number | null): Promise<boolean> {
  const child = spawn(process.execPath, [BIN, ...args, '--quiet'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  const timer = life === null ? undefined : setTimeout(() => child.kill('SIGKILL'), life)
  const signal = await new Promise((resolve) => child.on('close', (_code, by) => resolve(by)))
  clearTimeout(timer)
  return signal === null
}

/** Every line of an output by the name of its page; a line that is no record goes by itself. */
function recordsIn(target: string): Map<string, string[]> {
  const records = new Map<string, string[]>()
  if (!existsSync(target)) return records
  const files = statSync(target).isDirectory()
    ? readdirSync(target, { recursive: true, encoding: 'utf8' })
        .filter((name) => !name.startsWith('.newsparse'))
        .map((name) => path.join(target, name))
        .filter((file) => statSync(file).isFile())
    : [target]
  for (const line of files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))) {
    const name = nameOf(line)
    records.set(name, [...(records.get(name) ?? []), line])
  }
  return records
}

function nameOf(line: string): string {
  try {
    return (JSON.parse(line) as { source: { name: string } }).source.name
  } catch {
    return line
  }
}
