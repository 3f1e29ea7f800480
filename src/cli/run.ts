import { availableParallelism } from 'node:os'
import path from 'node:path'
import { ErrorsFile, errorsPath } from '../batch/errors.ts'
import { Failure, failureOf } from '../batch/failure.ts'
import { type Input, inputsOf, isSingle } from '../batch/inputs.ts'
import { fileOutput, folderOutput, frames, isFolder, type Output, streamOutput } from '../batch/outputs.ts'
import { type Done, performAll } from '../batch/pool.ts'
import { type Counts, type Progress, silentOn } from '../batch/progress.ts'
import type { TaskOptions } from '../batch/task.ts'
import { fieldsOf } from './fields.ts'
import type { RunFlags } from './program.ts'
import { Usage } from './usage.ts'

/** What a run is, worked out from its flags. */
interface Run {
  pages: readonly string[]
  flags: RunFlags
  single: boolean
  toFolder: boolean
}

/** Reads pages and writes their records. Gives whether all went well. */
export async function run(pages: readonly string[], flags: RunFlags): Promise<boolean> {
  const single = await isSingle(pages)
  const toFolder = flags.output !== undefined && (await isFolder(flags.output, single))
  const plan = { pages, flags, single, toFolder }
  const options = taskOptions(plan)
  const output = await outputOf(plan).catch((error) => {
    throw failureOf(flags.output ?? 'standard output', error)
  })
  const progress = await progressOf(plan)
  try {
    const counts = await writeAll(plan, options, output, progress)
    progress.end()
    tellCounts(plan, counts)
    return counts.failed === 0
  } catch (error) {
    progress.end()
    await output.abort()
    if (error instanceof Failure || (error as NodeJS.ErrnoException).code === 'EPIPE') throw error
    throw failureOf(flags.output ?? 'standard output', error)
  }
}

async function writeAll(plan: Run, options: TaskOptions, output: Output, progress: Progress): Promise<Counts> {
  const { pages, flags, single, toFolder } = plan
  const counts: Counts = { written: 0, failed: 0, skipped: 0 }
  const errors = flags.output !== undefined && !single && new ErrorsFile(errorsPath(flags.output, toFolder))
  const jobs = flags.jobs ?? availableParallelism()
  for await (const done of performAll(tasksOf(inputsOf(pages), flags.output), options, single ? 1 : jobs)) {
    const failure = await writeOne(done, output)
    if (failure) {
      counts.failed++
      progress.line(`newsparse: ${failure}`)
      if (errors) errors.add(failure)
      if (flags.failFast) break
    } else counts.written++
    progress.step(counts)
  }
  // a file that would only say that nothing worked is not written over one that did
  if (counts.failed > 0 && flags.output !== undefined && (counts.written === 0 || flags.failFast)) await output.abort()
  else await output.end()
  return counts
}

async function writeOne(done: Done | Failure, output: Output): Promise<Failure | undefined> {
  if (done instanceof Failure) return done
  return done.outcome instanceof Failure ? done.outcome : output.write(done.task, done.outcome)
}

/** @throws {Failure} before an input is written over */
async function* tasksOf(inputs: AsyncIterable<Input | Failure>, output?: string): AsyncGenerator<Input | Failure> {
  const target = output !== undefined && path.resolve(output)
  for await (const input of inputs) {
    if (!(input instanceof Failure) && target === path.resolve(input.name))
      throw new Failure(input.name, 'is the output too', 'Choose another place with -o')
    yield input
  }
}

function taskOptions({ flags, single }: Run): TaskOptions {
  const { format, pretty, output, fields, offsets, now, maxBytes } = flags
  if (format === 'ndjson' && pretty)
    throw new Usage('--pretty and --format ndjson contradict each other: a line holds a record')
  const onTerminal = output === undefined && process.stdout.isTTY && single && format !== 'ndjson'
  return {
    pretty: pretty ?? onTerminal ?? false,
    ...(fields !== undefined && { fields: fieldsOf(fields) }),
    ...(offsets && { offsets }),
    ...(now && { now }),
    ...(maxBytes !== undefined && { maxBytes }),
  }
}

async function outputOf({ flags: { format, output }, single, toFolder }: Run): Promise<Output> {
  const frame = format === 'json' && !single ? frames.array : frames.lines
  if (output === undefined) return streamOutput(process.stdout, frame)
  return toFolder ? folderOutput(output) : fileOutput(output, frame)
}

/** A bar only where the records go elsewhere: on one terminal they would cut each other up. */
async function progressOf({ pages, flags, single }: Run): Promise<Progress> {
  const { stderr, stdout } = process
  if (single || flags.quiet || (flags.output === undefined && stdout.isTTY)) return silentOn(stderr)
  const { progressOn } = await import('../batch/bar.ts')
  const progress = progressOn(stderr)
  if (stderr.isTTY) void countInto(progress, pages)
  return progress
}

async function countInto(progress: Progress, pages: readonly string[]): Promise<void> {
  let total = 0
  for await (const _ of inputsOf(pages)) total++
  progress.total(total)
}

function tellCounts({ flags, single }: Run, { written, failed }: Counts): void {
  if (flags.quiet || single || (failed === 0 && flags.output === undefined)) return
  process.stderr.write(`newsparse: ${written} written, ${failed} failed\n`)
}
