import { decode } from '../text/decode.ts'
import { type FailureData, failureOf } from './failure.ts'
import { hashOf } from './hash.ts'
import type { PageOptions } from './page.ts'
import { readyFor } from './patience.ts'
import { pageIn, readRaw } from './read.ts'
import { sourceOf } from './source.ts'

/** One page to make a record of; plain data, so that it can be sent to a worker. */
export interface Task {
  /** The record's `source.name`. */
  name: string
  /** Where its record goes in an output folder: relative, without `..`. */
  place: string
  /** Where to read it: a path, `-` for standard input. Either this or `content` is given. */
  path?: string
  content?: string | Uint8Array
  /** The id that its JSON line had. */
  id?: string | number | undefined
  /** One of the many pages of its file: its record is one of the lines at its place. */
  many?: boolean
}

export interface TaskOptions extends PageOptions {
  maxBytes?: number
  /** Gives the text that offsets refer to, too. */
  keepText?: boolean
  /** Gives the hash of the input's bytes, too. */
  hash?: boolean
  /** The one page of this run, before which nothing that reads pages was loaded. */
  alone?: boolean
}

export interface Result {
  /** In UTF-8 where it comes from a worker. */
  json: string | Uint8Array
  text?: string
  hash?: string
}

/** A record's JSON, or why there is none. */
export type Outcome = Result | FailureData

const HTML = /\.html?(?:\.gz)?$/i

/** Does one task; whatever happens is its outcome. */
export async function perform(task: Task, options: TaskOptions): Promise<Outcome> {
  const { name, path = name, content } = task
  try {
    const raw = content ?? (await readRaw(path, options.maxBytes))
    const page = content ?? (await pageOf(path, raw as Uint8Array, options))
    if (options.alone) readyFor(typeof page === 'string' ? page : decode(page).text)
    const { pageJson } = await import('./page.ts')
    return {
      json: pageJson(page, name, sourceOf(task), options),
      ...(options.keepText && { text: typeof page === 'string' ? page : decode(page).text }),
      ...(options.hash && { hash: hashOf(raw) }),
    }
  } catch (error) {
    return failureOf(name, error).data
  }
}

/** The text of a task's page. */
export async function textOf({ name, path = name, content }: Task, options: TaskOptions): Promise<string> {
  const page = content ?? (await pageOf(path, await readRaw(path, options.maxBytes), options))
  return typeof page === 'string' ? page : decode(page).text
}

async function pageOf(path: string, raw: Uint8Array, { maxBytes }: TaskOptions): Promise<string | Uint8Array> {
  const bytes = pageIn(path, raw, maxBytes)
  if (!HTML.test(path)) return bytes
  const { htmlToText } = await import('./html.ts')
  return htmlToText(decode(bytes).text)
}
