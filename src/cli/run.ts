import path from 'node:path'
import { Failure, failureOf } from '../batch/failure.ts'
import { type Input, inputsOf, isSingle } from '../batch/inputs.ts'
import { fileOutput, folderOutput, frames, isFolder, type Output, streamOutput } from '../batch/outputs.ts'
import { type PageOptions, pageJson } from '../batch/page.ts'
import { readPage } from '../batch/read.ts'
import { fieldsOf } from './fields.ts'
import type { RunFlags } from './program.ts'
import { Usage } from './usage.ts'

/** Reads the pages one after the other and writes their records. Gives whether all went well. */
export async function run(pages: readonly string[], flags: RunFlags): Promise<boolean> {
  const single = await isSingle(pages)
  const toFolder = flags.output !== undefined && (await isFolder(flags.output, single))
  const options = pageOptions(flags, single)
  const output = await outputOf(flags, single, toFolder).catch((error) => {
    throw failureOf(flags.output ?? 'standard output', error)
  })
  let done = 0
  let failed = 0
  const report = (failure: Failure): void => {
    failed++
    process.stderr.write(`newsparse: ${failure}\n`)
  }
  try {
    for await (const input of inputsOf(pages)) {
      if (input instanceof Failure) report(input)
      else {
        if (flags.output !== undefined && path.resolve(flags.output) === path.resolve(input.name))
          throw new Failure(input.name, 'is the output too', 'Choose another place with -o')
        const json = await jsonOf(input, flags, options)
        const failure = json instanceof Failure ? json : await output.write(input, json)
        if (failure) report(failure)
        else done++
      }
    }
    if (failed && !done && flags.output !== undefined) await output.abort()
    else await output.end()
  } catch (error) {
    await output.abort()
    if (error instanceof Failure) throw error
    throw (error as NodeJS.ErrnoException).code === 'EPIPE'
      ? error
      : failureOf(flags.output ?? 'standard output', error)
  }
  if (failed && !single && !flags.quiet) process.stderr.write(`newsparse: ${done} written, ${failed} failed\n`)
  return failed === 0
}

async function jsonOf(input: Input, flags: RunFlags, options: PageOptions): Promise<string | Failure> {
  try {
    return pageJson(await readPage(input.name, flags.maxBytes), input.name, options)
  } catch (error) {
    return failureOf(input.name, error)
  }
}

function pageOptions({ format, pretty, output, fields, offsets }: RunFlags, single: boolean): PageOptions {
  if (format === 'ndjson' && pretty)
    throw new Usage('--pretty and --format ndjson contradict each other: a line holds a record')
  const onTerminal = output === undefined && process.stdout.isTTY && single && format !== 'ndjson'
  return {
    pretty: pretty ?? onTerminal ?? false,
    ...(fields !== undefined && { fields: fieldsOf(fields) }),
    ...(offsets && { offsets }),
  }
}

async function outputOf({ format, output }: RunFlags, single: boolean, toFolder: boolean): Promise<Output> {
  const frame = format === 'json' && !single ? frames.array : frames.lines
  if (output === undefined) return streamOutput(process.stdout, frame)
  return toFolder ? folderOutput(output) : fileOutput(output, frame)
}
