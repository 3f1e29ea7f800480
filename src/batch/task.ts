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
}

export interface TaskOptions extends PageOptions {
  maxBytes?: number
}

/** A record's JSON, or why there is none. */
export type Outcome = string | FailureData

/** Does one task; whatever happens is its outcome. */
export async function perform({ name, path, content }: Task, options: TaskOptions): Promise<Outcome> {
  try {
    return pageJson(content ?? (await readPage(path ?? name, options.maxBytes)), name, options)
  } catch (error) {
    return failureOf(name, error).data
  }
}
