import { decode } from '../text/decode.ts'
import { type FailureData, failureOf } from './failure.ts'
import { type PageOptions, pageJson } from './page.ts'
import { readPage } from './read.ts'

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
}

export interface Result {
  json: string
  text?: string
}

/** A record's JSON, or why there is none. */
export type Outcome = Result | FailureData

const HTML = /\.html?(?:\.gz)?$/i

/** Does one task; whatever happens is its outcome. */
export async function perform(task: Task, options: TaskOptions): Promise<Outcome> {
  try {
    const page = await pageOf(task, options)
    const json = pageJson(page, task.name, options)
    return options.keepText ? { json, text: typeof page === 'string' ? page : decode(page).text } : { json }
  } catch (error) {
    return failureOf(task.name, error).data
  }
}

async function pageOf({ name, path = name, content }: Task, { maxBytes }: TaskOptions): Promise<string | Uint8Array> {
  if (content !== undefined) return content
  const bytes = await readPage(path, maxBytes)
  if (!HTML.test(path)) return bytes
  const { htmlToText } = await import('./html.ts')
  return htmlToText(decode(bytes).text)
}
