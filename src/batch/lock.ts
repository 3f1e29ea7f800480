import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { Failure } from './failure.ts'

interface Owner {
  pid: number
  host: string
}

/**
 * Keeps a second run from writing to the same output. The lock of a run that was killed is taken over; whether a run
 * on another machine lives cannot be told from here.
 *
 * @returns what gives the lock back
 * @throws {Failure} if another run holds it
 */
export async function lock(file: string, output: string): Promise<() => void> {
  mkdirSync(path.dirname(file), { recursive: true })
  const mine = JSON.stringify({ pid: process.pid, host: hostname() } satisfies Owner)
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx' })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      takeAway(file, output)
    }
  }
}

/** Removes the lock of a run that is no more. */
function takeAway(file: string, output: string): void {
  let found: string
  try {
    found = readFileSync(file, 'utf8')
  } catch {
    return // given back meanwhile
  }
  const owner = ownerOf(found)
  if (owner && isAlive(owner))
    throw new Failure(
      output,
      `another run (process ${owner.pid} on ${owner.host}) is writing to it`,
      `Wait for it, or remove ${file} if it is no more`,
    )
  // renamed first: of two runs that find it at once only one gets it
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
    rmSync(aside, { force: true })
  } catch {
    // the other was faster
  }
}

function ownerOf(text: string): Owner | null {
  try {
    const { pid, host } = JSON.parse(text) as Owner
    return Number.isInteger(pid) && typeof host === 'string' ? { pid, host } : null
  } catch {
    return null // killed before it was written
  }
}

function isAlive({ pid, host }: Owner): boolean {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
