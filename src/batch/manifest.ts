import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Failure } from './failure.ts'
import { hashOfFile } from './hash.ts'
import type { Input } from './inputs.ts'
import type { Done } from './pool.ts'

/** What was made of which input under which options. */
interface Entry {
  place: string
  /** Of the input's bytes. */
  hash: string
  /** Of the program's version and the options that shape a record. */
  key: string
}

/** Remembers the inputs of a folder whose output is whole, so that a run can go on where another stopped. */
export class Manifest {
  readonly #file: string
  readonly #key: string
  readonly #done = new Map<string, string>()
  /** The file with many pages that is being written, its hash before it was read. */
  #open: { place: string; hash: string | null; broken: boolean } | undefined
  readonly #hashes = new Map<string, string | null>()

  /** @param goOn keeps what earlier runs left; otherwise all is done anew */
  constructor(file: string, key: string, goOn: boolean) {
    this.#file = file
    this.#key = key
    if (goOn) this.#read()
    else rmSync(file, { force: true })
    mkdirSync(path.dirname(file), { recursive: true })
    if (goOn && existsSync(file)) appendFileSync(file, '\n') // a line that was cut off by a kill ends here
  }

  /** The inputs that are still to do; `skipped` is told of each that is done. */
  async *pending(
    inputs: AsyncIterable<Input | Failure>,
    isMany: (name: string) => boolean,
    isThere: (place: string, many: boolean) => boolean,
    skipped: () => void,
  ): AsyncGenerator<Input | Failure> {
    for await (const input of inputs) {
      if (input instanceof Failure || input.name === '-') {
        yield input
        continue
      }
      const known = this.#done.get(input.place)
      const many = isMany(input.name)
      const hash = known !== undefined || many ? hashOfFile(input.name) : null
      if (known !== undefined && known === hash && isThere(input.place, many)) skipped()
      else {
        if (many) this.#hashes.set(input.place, hash)
        yield input
      }
    }
  }

  /** To be called when what came of a page has been written, or could not be. */
  wrote(done: Done | Failure, failure: Failure | undefined): void {
    if (done instanceof Failure) {
      if (this.#open && done.place === this.#open.place) this.#open.broken = true
      return
    }
    const { task, outcome } = done
    if (this.#open && this.#open.place !== task.place) this.close()
    if (task.many) {
      this.#open ??= { place: task.place, hash: this.#hashes.get(task.place) ?? null, broken: false }
      if (failure && !(outcome instanceof Failure)) this.#open.broken = true
    } else if (!failure && !(outcome instanceof Failure) && outcome.hash) this.#add(task.place, outcome.hash)
  }

  /** To be called when the output of the last file with many pages is whole. */
  close(): void {
    if (this.#open && !this.#open.broken && this.#open.hash) this.#add(this.#open.place, this.#open.hash)
    this.#open = undefined
  }

  #add(place: string, hash: string): void {
    appendFileSync(this.#file, `${JSON.stringify({ place, hash, key: this.#key } satisfies Entry)}\n`)
  }

  #read(): void {
    let text: string
    try {
      text = readFileSync(this.#file, 'utf8')
    } catch {
      return // the first run
    }
    for (const line of text.split('\n')) {
      try {
        const { place, hash, key } = JSON.parse(line) as Entry
        if (key === this.#key) this.#done.set(place, hash)
      } catch {
        // cut off by a kill, or blank
      }
    }
  }
}
