import { type Command, CommanderError } from 'commander'
import { failureOf } from './batch/failure.ts'
import type { Batch } from './batch/worker.ts'
import { type Flags, programOf } from './cli/program.ts'
import { Usage } from './cli/usage.ts'
import { versionOf } from './cli/version.ts'
import { visible } from './formats/visible.ts'

const OK = 0
const FAILED = 1
const WRONG_USAGE = 2

/** Runs the command line on `process.argv`; what only some commands need is loaded by them. */
export async function main(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly)
  try {
    process.exitCode = (await perform(process.argv)) ? OK : FAILED
  } catch (error) {
    process.exitCode = statusOf(error)
  }
}

/** What a worker thread does for a run. */
export async function work(batch: Batch): Promise<unknown> {
  const { workOn } = await import('./batch/worker.ts')
  return workOn(batch)
}

/** `| head` closes the pipe when it has enough: that is no failure. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
}

async function perform(argv: readonly string[]): Promise<boolean> {
  let well = true
  const program = programOf(versionOf(), {
    run: async (pages, flags) => {
      prepare(flags)
      const { run } = await import('./cli/run.ts')
      well = await run(flags.filesFrom === undefined ? orStdin(pages, program) : pages, flags)
    },
    view: async (pages, flags) => {
      prepare(flags)
      const { view } = await import('./cli/view.ts')
      well = await view(orStdin(pages, program), flags)
    },
    explain: async (place, flags) => {
      prepare(flags)
      const { explain } = await import('./cli/explain.ts')
      await explain(place, flags)
    },
    schema: async () => {
      const { toJsonSchema } = await import('./formats/jsonschema.ts')
      process.stdout.write(`${JSON.stringify(toJsonSchema(), null, 2)}\n`)
    },
  })
  await program.parseAsync(argv)
  return well
}

/** Before what reads the weights is loaded. */
function prepare({ weights }: Flags): void {
  if (weights !== undefined) process.env.NEWSPARSE_WEIGHTS = weights
}

/** No page named: what is piped in; at a terminal, where nothing will come, the help. */
function orStdin(pages: readonly string[], program: Command): readonly string[] {
  if (pages.length > 0) return pages
  return process.stdin.isTTY ? program.help() : ['-']
}

function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? OK : WRONG_USAGE // it has told by itself
  if (error instanceof Usage) {
    process.stderr.write(`error: ${visible(error.message)}\n`)
    return WRONG_USAGE
  }
  if ((error as NodeJS.ErrnoException | null)?.code === 'EPIPE') return OK
  process.stderr.write(`newsparse: ${failureOf('output', error)}\n`)
  return FAILED
}
