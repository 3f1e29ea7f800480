import { createHash } from 'node:crypto'
import { createReadStream, existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Failure } from './failure.ts'
import type { Input } from './inputs.ts'
import { lock } from './lock.ts'
import { Manifest } from './manifest.ts'
import { fileOutput, folderOutput, frames, type Output, recordsFile } from './outputs.ts'
import type { Done } from './pool.ts'
import type { Shard } from './shard.ts'

/** A run into a folder that another can go on with. */
export interface GoingOn {
  output: Output
  /** The inputs that are still to do. */
  pending(inputs: AsyncIterable<Input | Failure>, skipped: () => void): AsyncIterable<Input | Failure>
  wrote(done: Done | Failure, failure: Failure | undefined): void
  /** Gives the output back to other runs. */
  close(): void
}

export interface GoingOnOptions {
  /** Where records go. */
  folder: string
  /** Where the run keeps its books: lock, manifest, drafts. */
  books: string
  /** Whatever shapes a record; under other options all is done anew. */
  options: unknown
  /** Whether to skip what earlier runs did. */
  resume: boolean
  isMany(name: string): boolean
}

/** The folder of a run's books, inside its output folder; shares of one job have books of their own. */
export function booksIn(folder: string, shard?: Shard): string {
  return path.join(folder, '.newsparse', shard ? `${shard.index}-of-${shard.of}` : 'all')
}

/** @throws {Failure} if another run is at the same output */
export async function goOn({ folder, books, options, resume, isMany }: GoingOnOptions): Promise<GoingOn> {
  const unlock = await lock(path.join(books, 'lock'), folder)
  const drafts = path.join(books, 'drafts')
  rmSync(drafts, { recursive: true, force: true }) // of a run that was killed
  const key = createHash('sha256').update(JSON.stringify(options)).digest('hex').slice(0, 16)
  const manifest = new Manifest(path.join(books, 'manifest.ndjson'), key, resume)
  const output = folderOutput(folder, drafts)
  const isThere = (place: string, many: boolean): boolean => existsSync(recordsFile(folder, place, many))
  return {
    output: {
      ...output,
      end: async () => {
        await output.end()
        manifest.close()
      },
    },
    pending: (inputs, skipped) => manifest.pending(inputs, isMany, isThere, skipped),
    wrote: (done, failure) => manifest.wrote(done, failure),
    close: () => {
      rmSync(drafts, { recursive: true, force: true })
      unlock()
    },
  }
}

/** Puts the records of `inputs`, in their order, from a folder of them into one file of JSON lines. */
export async function assemble(
  inputs: AsyncIterable<Input | Failure>,
  isMany: (name: string) => boolean,
  failed: ReadonlySet<string>,
  folder: string,
  target: string,
): Promise<void> {
  const output = await fileOutput(target, frames.raw)
  try {
    for await (const input of inputs) {
      if (input instanceof Failure || failed.has(input.place)) continue
      const file = recordsFile(folder, input.place, isMany(input.name))
      if (!existsSync(file)) continue
      for await (const chunk of createReadStream(file, 'utf8'))
        await output.write({ place: '' }, { json: String(chunk) })
    }
    await output.end()
  } catch (error) {
    await output.abort()
    throw error
  }
}
