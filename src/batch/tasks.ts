import { ByteReader } from './bytes.ts'
import { Failure, failureOf } from './failure.ts'
import type { Input } from './inputs.ts'
import { jsonLines, type LineFields } from './json-lines.ts'
import { MAX_BYTES } from './read.ts'
import type { Task } from './task.ts'
import { bytesOf } from './unpack.ts'
import { wetPages } from './wet.ts'

export interface TaskSource extends LineFields {
  maxBytes?: number
}

const JSON_LINES = /\.(?:ndjson|jsonl)(?:\.gz)?$/i
const WET = /\.wet(?:\.gz)?$/i

/** The pages of inputs, in order: a file is one, a file of JSON lines or a WET file is many. */
export async function* tasksOf(
  inputs: AsyncIterable<Input | Failure>,
  source: TaskSource,
): AsyncGenerator<Task | Failure> {
  for await (const input of inputs) {
    if (input instanceof Failure) yield input
    else if (isJsonLines(input.name, source)) yield* guarded(input, lineTasks(input, source))
    else if (WET.test(input.name)) yield* guarded(input, wetTasks(input, source))
    else yield input
  }
}

/** Whether an input holds many pages. */
export function isMany(name: string, source: TaskSource): boolean {
  return isJsonLines(name, source) || WET.test(name)
}

function isJsonLines(name: string, { textField }: TaskSource): boolean {
  return JSON_LINES.test(name) || (name === '-' && textField !== undefined)
}

async function* lineTasks({ name, place }: Input, source: TaskSource): AsyncGenerator<Task | Failure> {
  const reader = new ByteReader(bytesOf(name))
  for await (const line of jsonLines(name, reader, source, source.maxBytes ?? MAX_BYTES))
    yield line instanceof Failure ? line : { name: line.name, place, content: line.text, many: true }
}

async function* wetTasks({ name, place }: Input, { maxBytes = MAX_BYTES }: TaskSource): AsyncGenerator<Task | Failure> {
  for await (const page of wetPages(name, new ByteReader(bytesOf(name)), maxBytes))
    yield page instanceof Failure ? page : { name: page.uri, place, content: new Uint8Array(page.content), many: true }
}

/** What breaks a file in the middle is a failure of that file alone. */
async function* guarded({ name, place }: Input, tasks: AsyncIterable<Task | Failure>): AsyncGenerator<Task | Failure> {
  try {
    yield* tasks
  } catch (error) {
    yield Object.assign(failureOf(name, error), { place })
  }
}
