import { statSync } from 'node:fs'
import { Failure } from './failure.ts'
import type { Input } from './inputs.ts'
import { sourceOf } from './source.ts'
import { SourceLearner } from './source-learner.ts'
import { digestOf, type SourceMemory } from './source-memory.ts'
import { type TaskOptions, textOf } from './task.ts'
import { type TaskSource, tasksOf } from './tasks.ts'

/** What was learned, and a hash of it: records are the same only where it is. */
export interface Learned {
  memory: SourceMemory
  digest: string
}

/** Reads the pages of `inputs` and learns the lines of their sources; what cannot be read is left to the next reading. */
export async function learn(
  inputs: AsyncIterable<Input | Failure>,
  options: TaskOptions,
  source: TaskSource,
): Promise<Learned> {
  const learner = new SourceLearner()
  for await (const task of tasksOf(lasting(inputs), source)) {
    if (task instanceof Failure) continue
    const text = await textOf(task, options).catch(() => null)
    if (text !== null) learner.read(sourceOf(task), text)
  }
  const memory = learner.memory()
  return { memory, digest: digestOf(memory) }
}

/** Inputs that are there for another reading: what comes from pipes is not. */
async function* lasting(inputs: AsyncIterable<Input | Failure>): AsyncGenerator<Input> {
  for await (const input of inputs)
    if (!(input instanceof Failure) && statSync(input.name, { throwIfNoEntry: false })?.isFile()) yield input
}
