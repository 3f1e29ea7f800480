import { availableParallelism } from 'node:os'
import path from 'node:path'
import { ErrorsFile, errorsPath } from '../batch/errors.ts'
import { Failure, failureOf } from '../batch/failure.ts'
import { type Input, inputsOf, isSingle, type Sources } from '../batch/inputs.ts'
import { fileOutput, folderOutput, frames, isFolder, type Output, streamOutput } from '../batch/outputs.ts'
import { type Done, performAll } from '../batch/pool.ts'
import { type Counts, type Progress, silentOn } from '../batch/progress.ts'
import type { TaskOptions } from '../batch/task.ts'
import { isMany, tasksOf } from '../batch/tasks.ts'
import { fieldsOf } from './fields.ts'
import type { RunFlags } from './program.ts'
import { Usage } from './usage.ts'

/** What a run is, worked out from its flags. */
interface Run {
  sources: Sources
  flags: RunFlags
  single: boolean
  toFolder: boolean
}

/** Reads pages and writes their records. Gives whether all went well. */
export async function run(pages: readonly string[], flags: RunFlags): Promise<boolean> {
  const { filesFrom, 0: nul, textField } = flags
  const sources = { args: pages, filesFrom, nul, jsonLines: textField !== undefined }
  const single = (await isSingle(sources)) && !isMany(pages[0]!, flags)
  const toFolder = flags.output !== undefined && (await isFolder(flags.output, single))
  const plan = { sources, flags, single, toFolder }
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
  const { sources, flags, single, toFolder } = plan
  const counts: Counts = { written: 0, failed: 0, skipped: 0 }
  const errors = flags.output !== undefined && !single && new ErrorsFile(errorsPath(flags.output, toFolder))
  const jobs = flags.jobs ?? availableParallelism()
  for await (const done of performAll(
    tasksOf(spared(inputsOf(sources), flags.output), flags),
    options,
    single ? 1 : jobs,
  )) {
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
async function* spared(inputs: AsyncIterable<Input | Failure>, output?: string): AsyncGenerator<Input | Failure> {
  const target = output !== undefined && path.resolve(output)
  for await (const input of inputs) {
    if (!(input instanceof Failure) && target === path.resolve(input.name))
      throw new Failure(input.name, 'is the output too', 'Choose another place with -o')
    yield input
  }
}

function taskOptions({ flags, single, toFolder }: Run): TaskOptions {
  const { format, pretty, output, fields, offsets, now, maxBytes, keepText } = flags
  if (format === 'ndjson' && pretty)
    throw new Usage('--pretty and --format ndjson contradict each other: a line holds a record')
  if (keepText && !toFolder) throw new Usage('--keep-text writes files beside the records: name a folder with -o')
  const onTerminal = output === undefined && process.stdout.isTTY && single && format !== 'ndjson'
  return {
    pretty: pretty ?? onTerminal ?? false,
    ...(fields !== undefined && { fields: fieldsOf(fields) }),
    ...(offsets && { offsets }),
    ...(now && { now }),
    ...(maxBytes !== undefined && { maxBytes }),
    ...(keepText && { keepText }),
  }
}

async function outputOf({ flags: { format, output }, single, toFolder }: Run): Promise<Output> {
  const frame = format === 'json' && !single ? frames.array : frames.lines
  if (output === undefined) return streamOutput(process.stdout, frame)
  return toFolder ? folderOutput(output) : fileOutput(output, frame)
}

/** A bar only where the records go elsewhere: on one terminal they would cut each other up. */
async function progressOf({ sources, flags, single }: Run): Promise<Progress> {
  const { stderr, stdout } = process
  if (single || flags.quiet || (flags.output === undefined && stdout.isTTY)) return silentOn(stderr)
  const { progressOn } = await import('../batch/bar.ts')
  const progress = progressOn(stderr)
  if (stderr.isTTY && sources.filesFrom !== '-') void countInto(progress, sources, flags)
  return progress
}

/** Counts ahead, for the time left; where a file holds many pages nobody knows how many. */
async function countInto(progress: Progress, sources: Sources, flags: RunFlags): Promise<void> {
  let total = 0
  for await (const input of inputsOf(sources)) {
    if (!(input instanceof Failure) && isMany(input.name, flags)) return
    total++
  }
  progress.total(total)
}

function tellCounts({ flags, single }: Run, { written, failed }: Counts): void {
  if (flags.quiet || single || (failed === 0 && flags.output === undefined)) return
  process.stderr.write(`newsparse: ${written} written, ${failed} failed\n`)
}
