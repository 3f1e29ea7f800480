import { createHash } from 'node:crypto'
import { Failure } from './failure.ts'
import type { Input } from './inputs.ts'

/** One of `of` shares of the inputs. */
export interface Shard {
  /** 0 to `of` - 1. */
  index: number
  of: number
}

const GIVEN = /^(\d{1,9})\/([1-9]\d{0,8})$/
const AUTO = /^auto(?:\/([1-9]\d{0,8}))?$/

/**
 * Reads a share: `i/n`, where i may count from 0 or from 1 (n is the same share as 0); `auto`, as a Slurm array numbers
 * its tasks; `auto/n`, as a Kubernetes indexed job does, which does not tell a task how many there are.
 *
 * @returns the share, or what is wrong
 */
export function shardOf(value: string, env: NodeJS.ProcessEnv): Shard | string {
  const [, i, n] = GIVEN.exec(value) ?? []
  if (i !== undefined && n !== undefined)
    return Number(i) <= Number(n) ? share(Number(i), Number(n)) : `there is no share ${i} of ${n}`
  const auto = AUTO.exec(value)
  if (!auto) return 'write 1/8, auto or auto/8'
  const slurm = env.SLURM_ARRAY_TASK_ID
  const index =
    slurm === undefined ? Number(env.JOB_COMPLETION_INDEX) : Number(slurm) - Number(env.SLURM_ARRAY_TASK_MIN ?? 0)
  const of = Number(auto[1] ?? (slurm === undefined ? undefined : env.SLURM_ARRAY_TASK_COUNT))
  if (!Number.isInteger(index)) return 'neither SLURM_ARRAY_TASK_ID nor JOB_COMPLETION_INDEX is set'
  if (!Number.isInteger(of)) return 'nothing tells how many shares there are: write auto/8'
  return share(index, of)
}

function share(i: number, n: number): Shard {
  return { index: ((i % n) + n) % n, of: n }
}

/** The inputs of one share; which share an input belongs to depends on its place in the tree alone. */
export async function* shardInputs(
  inputs: AsyncIterable<Input | Failure>,
  { index, of }: Shard,
): AsyncGenerator<Input | Failure> {
  for await (const input of inputs) {
    const key = input instanceof Failure ? input.input : input.place
    if (createHash('sha256').update(key).digest().readUInt32BE() % of === index) yield input
  }
}
