import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { median } from './pairs.ts'

const PEAK = /VmHWM:\s*(\d+) kB/
const LOOK_EVERY = 20

/** Seconds by the clock, and the most memory held in MB (of Linux's /proc), of one run of node. */
export async function spentBy(args: readonly string[], cwd: string): Promise<{ wall: number; memory: number }> {
  const before = process.hrtime.bigint()
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  let memory = 0
  const look = (): void => {
    try {
      memory = Number(PEAK.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024 || memory
    } catch {} // it has just ended
  }
  const timer = setInterval(look, LOOK_EVERY)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`)
  return { wall: Number(process.hrtime.bigint() - before) / 1e9, memory }
}

interface Times {
  wall: number
  processor: number
}

function timed(args: readonly string[], cwd: string): Times {
  const script = 'TIMEFORMAT="%R %U %S"; time "$0" "$@" > /dev/null'
  // more certificates take node longer to read than all else at its start: any ratio to that would be small
  const { NODE_EXTRA_CA_CERTS: _, ...rest } = process.env
  const env = { ...rest, LC_ALL: 'C' }
  const { stderr } = spawnSync('bash', ['-c', script, process.execPath, ...args], { cwd, encoding: 'utf8', env })
  const [wall = 0, user = 0, system = 0] = stderr.trim().split('\n').at(-1)!.split(' ').map(Number)
  return { wall, processor: user + system }
}

/** How many times as long one run of node takes as another, run in turns: medians over pairs. */
export function startsOf(a: readonly string[], b: readonly string[], cwd: string, pairs: number): Times {
  const ratios = Array.from({ length: pairs }, () => {
    const [one, two] = [timed(a, cwd), timed(b, cwd)]
    return { wall: one.wall / two.wall, processor: one.processor / two.processor }
  })
  return { wall: median(ratios.map((r) => r.wall)), processor: median(ratios.map((r) => r.processor)) }
}
