import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Failure } from './failure.ts'
import type { Shard } from './shard.ts'

const NAME = 'errors.ndjson'

/** Where the failures of a run are kept: beside its output, those of a share under its number. */
export function errorsPath(output: string, isFolder: boolean, shard?: Shard): string {
  const name = shard ? `errors.${shard.index}-of-${shard.of}.ndjson` : NAME
  return path.join(isFolder ? output : path.dirname(output), name)
}

/** A JSON line for each failure; the file is there only if there was one, and holds those of the last run. */
export class ErrorsFile {
  readonly path: string
  #begun = false

  constructor(path: string) {
    this.path = path
    rmSync(path, { force: true })
  }

  add({ data }: Failure): void {
    const line = `${JSON.stringify(data)}\n`
    if (this.#begun) appendFileSync(this.path, line)
    else writeFileSync(this.path, line)
    this.#begun = true
  }
}
