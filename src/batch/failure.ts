import { visible } from '../formats/visible.ts'

/** A failure as plain data, for workers and for errors.ndjson. */
export interface FailureData {
  input: string
  what: string
  advice: string
}

/** Why one input could not be read or written: the thing, what is wrong with it, and what to do. */
export class Failure extends Error {
  readonly input: string
  readonly advice: string
  /** The place of the file with many pages that broke in the middle. */
  place?: string
  /** The id of the JSON line that failed, if it had one. */
  id?: string | number

  constructor(input: string, what: string, advice: string, cause?: unknown) {
    super(what, { cause })
    this.name = 'Failure'
    this.input = input
    this.advice = advice
  }

  static from({ input, what, advice }: FailureData): Failure {
    return new Failure(input, what, advice)
  }

  get data(): FailureData {
    return { input: this.input, what: this.message, advice: this.advice }
  }

  /** One line, fit for a terminal. */
  override toString(): string {
    return visible(`${this.input}: ${this.message}. ${this.advice}`)
  }
}

/** What the system's error codes mean to the person at the keyboard. */
const REASONS: Record<string, [what: string, advice: string]> = {
  ENOENT: ['no such file or folder', 'Check the name'],
  ENOTDIR: ['a part of this path is a file, not a folder', 'Check the name'],
  EEXIST: ['a part of this path is a file, not a folder', 'Choose another name'],
  EACCES: ['no permission', 'Ask its owner, or change its mode with chmod'],
  EPERM: ['no permission', 'Ask its owner, or change its mode with chmod'],
  EISDIR: ['is a folder where a file was expected', 'Name a file in it'],
  ELOOP: ['symbolic links run in a circle', 'Remove the link'],
  ENAMETOOLONG: ['the name is longer than this file system allows', 'Shorten it'],
  ENOSPC: ['no space left on the disk', 'Make room and run it again'],
  EDQUOT: ['the disk quota is used up', 'Make room and run it again'],
  EROFS: ['the disk can only be read', 'Choose another place with -o'],
  EMFILE: ['too many open files', 'Raise the limit with ulimit -n'],
  ENOMEM: ['the system gives no memory', 'Raise ulimit -v, or set NODE_OPTIONS=--disable-wasm-trap-handler'],
  EIO: ['the disk reports a fault', 'Check it'],
}

/** Makes a failure of whatever was thrown while `input` was at work. */
export function failureOf(input: string, error: unknown): Failure {
  if (error instanceof Failure) return error
  const code = (error as NodeJS.ErrnoException | null)?.code ?? ''
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined
  if (reason) return new Failure(input, reason[0], reason[1], error)
  const message = error instanceof Error ? error.message : String(error)
  return new Failure(input, message.replace(/\.$/, ''), 'This should not happen: please report it with the page', error)
}
