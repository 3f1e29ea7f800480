import { createHash } from 'node:crypto'
import type { SourceLines } from '../page/source-lines.ts'
import { lineKey } from './line-key.ts'

/** The lines that come back on the pages of their sources; numbers that threads share. */
export interface SourceMemory {
  /** Keys of lines, ascending; the empty line of a source stands for all its pages. */
  keys: Float64Array
  /** Pages that have each line. */
  pages: Uint32Array
}

/** A memory of lines by their keys, with the pages that have them. */
export function memoryOf(counts: ReadonlyMap<number, number>): SourceMemory {
  const size = counts.size
  const keys = new Float64Array(new SharedArrayBuffer(size * Float64Array.BYTES_PER_ELEMENT))
  const pages = new Uint32Array(new SharedArrayBuffer(size * Uint32Array.BYTES_PER_ELEMENT))
  keys.set([...counts.keys()])
  keys.sort()
  keys.forEach((key, i) => {
    pages[i] = counts.get(key)!
  })
  return { keys, pages }
}

/** What is remembered of one source. */
export function linesOf({ keys, pages }: SourceMemory, source: string): SourceLines {
  const pagesWith = (line: string): number => {
    const key = lineKey(source, line)
    let from = 0
    let to = keys.length
    while (from < to) {
      const middle = (from + to) >>> 1
      if (keys[middle]! < key) from = middle + 1
      else to = middle
    }
    return keys[from] === key ? pages[from]! : 0
  }
  return { pages: pagesWith(''), pagesWith }
}

/** A hash of all that is remembered. */
export function digestOf({ keys, pages }: SourceMemory): string {
  const hash = createHash('sha256')
  for (const { buffer } of [keys, pages]) hash.update(new Uint8Array(buffer))
  return hash.digest('hex')
}
