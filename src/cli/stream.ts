import { ByteReader } from '../batch/bytes.ts'
import { Failure } from '../batch/failure.ts'
import { jsonLines } from '../batch/json-lines.ts'
import { performAll } from '../batch/pool.ts'
import { MAX_BYTES } from '../batch/read.ts'
import { send } from '../batch/send.ts'
import type { Task, TaskOptions } from '../batch/task.ts'
import { bytesOf } from '../batch/unpack.ts'
import { visibleJson } from '../formats/visible.ts'
import type { RunFlags } from './program.ts'

const STDIN = '-'

/**
 * A filter for pipes: a JSON line in, a JSON line out, in the same order, its id passed through. A bad line gives a
 * line with `error`; only a broken pipe ends the run. One thread unless more are asked for, so that each line is
 * answered before the next is read.
 */
export async function stream(options: TaskOptions, flags: RunFlags): Promise<void> {
  for await (const done of performAll(tasksOf(flags), options, flags.jobs ?? 1)) {
    if (done instanceof Failure) await send(process.stdout, errorLine(done, done.id))
    else if (done.outcome instanceof Failure) await send(process.stdout, errorLine(done.outcome, done.task.id))
    else await send(process.stdout, ...withId(done.outcome.json, done.task.id))
  }
}

async function* tasksOf(flags: RunFlags): AsyncGenerator<Task | Failure> {
  const reader = new ByteReader(bytesOf(STDIN))
  for await (const line of jsonLines('line', reader, flags, flags.maxBytes ?? MAX_BYTES))
    yield line instanceof Failure ? line : { name: line.name, place: STDIN, id: line.id, content: line.text }
}

function errorLine({ message, advice }: Failure, id: Task['id']): string {
  return `${visibleJson(JSON.stringify({ id, error: message, advice }))}\n`
}

function withId(json: string | Uint8Array, id: Task['id']): (string | Uint8Array)[] {
  if (id === undefined) return [json, '\n']
  const rest = typeof json === 'string' ? json.slice(1) : json.subarray(1)
  return [visibleJson(`{"id":${JSON.stringify(id)},`), rest, '\n']
}
