import { createWriteStream, promises } from 'node:fs'
import path from 'node:path'
import type { Writable } from 'node:stream'
import { type Failure, failureOf } from './failure.ts'
import { send } from './send.ts'
import type { Result } from './task.ts'

/** Where a record goes in an output folder. */
interface Placed {
  place: string
  many?: boolean
}

/** Where records go. */
export interface Output {
  /**
   * Writes one record; settles when the reader has taken it, so that memory stays bounded. Gives a failure if
   * this record alone is lost, throws if nothing more can be written.
   */
  write(task: Placed, result: Result): Promise<Failure | undefined>
  /** Completes the output; without it a file does not appear. */
  end(): Promise<void>
  /** Gives up: nothing half-written stays. */
  abort(): Promise<void>
}

/** How records stand in one stream: an array, or a line each. */
export interface Frame {
  open: string
  between: string
  close: string
  none: string
}
export const frames = {
  array: { open: '[\n', between: ',\n', close: '\n]\n', none: '[]\n' },
  lines: { open: '', between: '\n', close: '\n', none: '' },
  /** What is written brings its own line ends. */
  raw: { open: '', between: '', close: '', none: '' },
} satisfies Record<string, Frame>

const RECORDS_FILE = /\.(?:json|ndjson|jsonl)$/i
const PLAIN_TEXT = /\.txt$/i
const JSON_FILE = /\.json$/
const LINES_FILE = /\.(?:ndjson|jsonl)(?:\.gz)?$/i

/** Whether `-o target` means a folder: it is one, it ends like one, or many records go to what is not named as a file. */
export async function isFolder(target: string, single: boolean): Promise<boolean> {
  const found = await promises.stat(target).catch(() => null)
  if (found) return found.isDirectory()
  return target.endsWith('/') || target.endsWith(path.sep) || (!single && !RECORDS_FILE.test(target))
}

/** All records into one stream, standard output for one. */
export function streamOutput(stream: Writable, frame: Frame): Output {
  let count = 0
  return {
    write: async (_task, { json }) => {
      await send(stream, count++ ? frame.between : frame.open, json)
      return undefined
    },
    end: () => send(stream, count ? frame.close : frame.none),
    abort: async () => {},
  }
}

/** All records into one file, which appears when it is whole; a device or pipe is written to as it stands. */
export async function fileOutput(target: string, frame: Frame, drafts = folderOf(target)): Promise<Output> {
  const found = await promises.stat(target).catch(() => null)
  const whole = !found || found.isFile()
  const path = whole ? draftIn(drafts) : target
  if (whole) await promises.mkdir(folderOf(target), { recursive: true })
  const stream = createWriteStream(path).on('error', () => {}) // told by the write that met it
  const inner = streamOutput(stream, frame)
  return {
    write: inner.write,
    end: async () => {
      await inner.end()
      await new Promise<void>((resolve, reject) =>
        stream.end((error?: Error | null) => (error ? reject(error) : resolve())),
      )
      if (whole) await promises.rename(path, target)
    },
    abort: async () => {
      stream.destroy()
      if (whole) await promises.rm(path, { force: true })
    },
  }
}

/** Where the records of one input go below an output folder. */
export function recordsFile(folder: string, place: string, many: boolean): string {
  return path.join(folder, many ? `${place.replace(LINES_FILE, '')}.ndjson` : `${place.replace(PLAIN_TEXT, '')}.json`)
}

/**
 * Each record into a file of its own, at its input's place below `folder`, whole or not at all, with the page's text
 * beside it if that is given; the records of one file with many pages into one file of JSON lines.
 *
 * @param drafts the folder, on the same disk, where files are written until they are whole
 */
export function folderOutput(folder: string, drafts: string): Output {
  let lines: { place: string; output: Output } | undefined
  const endLines = async (): Promise<void> => {
    await lines?.output.end()
    lines = undefined
  }
  const put = async (target: string, ...parts: (string | Uint8Array)[]): Promise<void> => {
    await promises.mkdir(path.dirname(target), { recursive: true })
    await promises.mkdir(drafts, { recursive: true })
    await writeWhole(target, parts, drafts)
  }
  return {
    write: async ({ place, many = false }, result) => {
      const target = recordsFile(folder, place, many)
      try {
        if (lines && lines.place !== place) await endLines()
        if (many) {
          await promises.mkdir(path.dirname(target), { recursive: true })
          await promises.mkdir(drafts, { recursive: true })
          lines ??= { place, output: await fileOutput(target, frames.lines, drafts) }
          return await lines.output.write({ place }, result)
        }
        if (result.text !== undefined) await put(target.replace(JSON_FILE, '.txt'), result.text)
        await put(target, result.json, '\n')
        return undefined
      } catch (error) {
        return failureOf(target, error)
      }
    },
    end: endLines,
    abort: async () => lines?.output.abort(),
  }
}

/** Writes elsewhere, then renames: whoever looks sees the old file or the whole new one. */
async function writeWhole(target: string, parts: readonly (string | Uint8Array)[], drafts: string): Promise<void> {
  const draft = draftIn(drafts)
  try {
    await promises.writeFile(draft, parts)
    await promises.rename(draft, target)
  } catch (error) {
    await promises.rm(draft, { force: true })
    throw error
  }
}

let drafted = 0

/** A name that no other run and no other file of this run has. */
function draftIn(folder: string): string {
  return path.join(folder, `.newsparse-${process.pid}-${drafted++}.tmp`)
}

function folderOf(target: string): string {
  return path.dirname(path.resolve(target))
}
