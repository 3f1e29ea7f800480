import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { errorsPath } from '../batch/errors.ts'
import { Failure } from '../batch/failure.ts'
import { booksIn, type GoingOn, goOn } from '../batch/going-on.ts'
import { type Input, inputsOf, isSingle, type Sources } from '../batch/inputs.ts'
import { fileOutput, folderOutput, frames, isFolder, type Output, streamOutput } from '../batch/outputs.ts'
import { type Shard, shardInputs, shardOf } from '../batch/shard.ts'
import type { TaskOptions } from '../batch/task.ts'
import { isMany } from '../batch/tasks.ts'
import { fieldsOf } from './fields.ts'
import type { RunFlags } from './program.ts'
import { Usage } from './usage.ts'
import { versionOf } from './version.ts'

/** What a run is to do, worked out from its flags. */
export interface Plan {
  flags: RunFlags
  sources: Sources
  /** One page, one document. */
  single: boolean
  /** The file or folder of `-o`; undefined for standard output. */
  target: string | undefined
  toFolder: boolean
  shard: Shard | undefined
  jobs: number
  options: TaskOptions
  /** Where failures are kept; undefined where they are only told. */
  errors: string | undefined
}

export async function planOf(args: readonly string[], flags: RunFlags): Promise<Plan> {
  const { filesFrom, 0: nul, textField, output: target } = flags
  const sources = { args, filesFrom, nul, jsonLines: textField !== undefined }
  if (flags.learnBoilerplate) checkTwice(sources, flags)
  const single = isSingle(sources) && !isMany(args[0]!, flags)
  const toFolder = target !== undefined && (await isFolder(target, single))
  const shard = flags.shard === undefined ? undefined : shardOfFlag(flags.shard)
  const plan = { flags, sources, single, target, toFolder, shard }
  return {
    ...plan,
    jobs: single ? 1 : (flags.jobs ?? availableParallelism()),
    options: optionsOf(plan),
    errors: target === undefined || single ? undefined : errorsPath(target, toFolder, shard),
  }
}

/** The inputs of this run's share. */
export function inputsOfPlan({ sources, shard }: Plan): AsyncIterable<Input | Failure> {
  const inputs = inputsOf(sources)
  return shard ? shardInputs(inputs, shard) : inputs
}

/** Where records go, and how a folder of them can be gone on with. */
export interface Way {
  output: Output
  goingOn: GoingOn | undefined
}

/** @param learned what shapes the records besides the options */
export async function wayOfPlan(plan: Plan, learned?: string): Promise<Way> {
  const { flags, single, target, toFolder, shard } = plan
  const frame = flags.format === 'json' && !single ? frames.array : frames.lines
  if (target === undefined) return { output: streamOutput(process.stdout, frame), goingOn: undefined }
  if (single)
    return { output: await (toFolder ? folderOutput(target, target) : fileOutput(target, frame)), goingOn: undefined }
  if (!toFolder && !flags.resume) return { output: await fileOutput(target, frame), goingOn: undefined }
  const { folder, books } = toFolder ? { folder: target, books: booksIn(target, shard) } : partsOf(target)
  const { textField, idField, weights } = flags
  const goingOn = await goOn({
    folder,
    books,
    options: [versionOf(), plan.options, textField, idField, weights, learned],
    resume: flags.resume ?? false,
    isMany: (name) => isMany(name, flags),
  })
  return { output: goingOn.output, goingOn }
}

/** Records on their way into one file wait in a folder beside it. */
export function partsOf(target: string): { folder: string; books: string } {
  const books = path.join(path.dirname(target), `.${path.basename(target)}.newsparse`)
  return { folder: path.join(books, 'records'), books }
}

/** How many pages there will be, found by looking for them ahead; undefined where one file may hold many. */
export async function countOfPlan(plan: Plan): Promise<number | undefined> {
  let total = 0
  for await (const input of inputsOfPlan(plan)) {
    if (!(input instanceof Failure) && isMany(input.name, plan.flags)) return undefined
    total++
  }
  return total
}

function optionsOf({ flags, single, toFolder }: Pick<Plan, 'flags' | 'single' | 'toFolder'>): TaskOptions {
  const { format, pretty, output, fields, offsets, now, maxBytes, keepText, stream, resume } = flags
  if (resume && output === undefined) throw new Usage('--resume goes on with a file or folder: name it with -o')
  if (resume && !toFolder && (pretty || format === 'json'))
    throw new Usage('--resume goes on with a folder or with JSON lines: leave out --pretty and --format json')
  if ((format === 'ndjson' || stream) && pretty)
    throw new Usage(
      `--pretty and ${stream ? '--stream' : '--format ndjson'} contradict each other: a line holds a record`,
    )
  if (keepText && !toFolder) throw new Usage('--keep-text writes files beside the records: name a folder with -o')
  const onTerminal = output === undefined && process.stdout.isTTY && single && format !== 'ndjson' && !stream
  return {
    pretty: pretty ?? onTerminal ?? false,
    ...(fields !== undefined && { fields: fieldsOf(fields) }),
    ...(offsets && { offsets }),
    ...(now && { now }),
    ...(maxBytes !== undefined && { maxBytes }),
    ...(keepText && { keepText }),
    ...(output !== undefined && !single && { hash: true }),
    ...(single && { alone: true }),
  }
}

/** What is learned from is read twice. */
function checkTwice({ args, filesFrom }: Sources, { stream }: RunFlags): void {
  const isPiped = (list: string): boolean =>
    list === '-' || statSync(list, { throwIfNoEntry: false })?.isFile() === false
  if (stream || args.includes('-') || (filesFrom !== undefined && isPiped(filesFrom)))
    throw new Usage('--learn-boilerplate reads its inputs twice: name files, folders or a list of them, not a pipe')
}

function shardOfFlag(value: string): Shard {
  const shard = shardOf(value, process.env)
  if (typeof shard === 'string') throw new Usage(`option '--shard': ${shard}`)
  return shard
}
