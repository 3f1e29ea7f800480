import path from 'node:path'
import { ErrorsFile } from '../batch/errors.ts'
import { Failure, failureOf } from '../batch/failure.ts'
import type { Input } from '../batch/inputs.ts'
import type { Output } from '../batch/outputs.ts'
import { type Done, performAll } from '../batch/pool.ts'
import { type Counts, type Progress, silentOn } from '../batch/progress.ts'
import { tasksOf } from '../batch/tasks.ts'
import { countOfPlan, inputsOfPlan, outputOfPlan, type Plan, planOf } from './plan.ts'
import type { RunFlags } from './program.ts'

/** Reads pages and writes their records. Gives whether all went well. */
export async function run(pages: readonly string[], flags: RunFlags): Promise<boolean> {
  const plan = await planOf(pages, flags)
  if (flags.stream) {
    const { stream } = await import('./stream.ts')
    await stream(plan.options, flags)
    return true
  }
  const fatal = (error: unknown): unknown =>
    (error as NodeJS.ErrnoException).code === 'EPIPE' ? error : failureOf(plan.target ?? 'standard output', error)
  const output = await outputOfPlan(plan).catch((error) => {
    throw fatal(error)
  })
  const progress = await progressOf(plan)
  try {
    const counts = await writeAll(plan, output, progress)
    progress.end()
    tellCounts(plan, counts)
    return counts.failed === 0
  } catch (error) {
    progress.end()
    await output.abort()
    throw fatal(error)
  }
}

async function writeAll(plan: Plan, output: Output, progress: Progress): Promise<Counts> {
  const { flags, target, options, jobs } = plan
  const counts: Counts = { written: 0, failed: 0, skipped: 0 }
  const errors = plan.errors === undefined ? undefined : new ErrorsFile(plan.errors)
  for await (const done of performAll(tasksOf(spared(inputsOfPlan(plan), target), flags), options, jobs)) {
    const failure = await writeOne(done, output)
    if (failure) {
      counts.failed++
      progress.line(`newsparse: ${failure}`)
      errors?.add(failure)
      if (flags.failFast) break
    } else counts.written++
    progress.step(counts)
  }
  // a file that would only say that nothing worked is not written over one that did
  if (counts.failed > 0 && target !== undefined && (counts.written === 0 || flags.failFast)) await output.abort()
  else await output.end()
  return counts
}

async function writeOne(done: Done | Failure, output: Output): Promise<Failure | undefined> {
  if (done instanceof Failure) return done
  return done.outcome instanceof Failure ? done.outcome : output.write(done.task, done.outcome)
}

/** @throws {Failure} before an input is written over */
async function* spared(inputs: AsyncIterable<Input | Failure>, target?: string): AsyncGenerator<Input | Failure> {
  const output = target !== undefined && path.resolve(target)
  for await (const input of inputs) {
    if (!(input instanceof Failure) && output === path.resolve(input.name))
      throw new Failure(input.name, 'is the output too', 'Choose another place with -o')
    yield input
  }
}

/** A bar only where the records go elsewhere: on one terminal they would cut each other up. */
async function progressOf(plan: Plan): Promise<Progress> {
  const { stderr, stdout } = process
  if (plan.single || plan.flags.quiet || (plan.target === undefined && stdout.isTTY)) return silentOn(stderr)
  const { progressOn } = await import('../batch/bar.ts')
  const progress = progressOn(stderr)
  if (stderr.isTTY && plan.sources.filesFrom !== '-')
    void countOfPlan(plan).then((total) => total !== undefined && progress.total(total))
  return progress
}

function tellCounts({ flags, single, target }: Plan, { written, failed }: Counts): void {
  if (flags.quiet || single || (failed === 0 && target === undefined)) return
  process.stderr.write(`newsparse: ${written} written, ${failed} failed\n`)
}
