import { createHash } from 'node:crypto'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { chain } from './chain.ts'
import type { NewsRecord } from './schema/record.ts'
import { decode } from './text/decode.ts'

export interface ParseOptions {
  /** Name of the page in `source.name`: a path, a URL, `-`. */
  name?: string
}

const processor = unified().use(chain).freeze()

/**
 * Reads one page.
 *
 * @param input the page: text, or bytes whose encoding is then detected
 * @returns its record, offsets in UTF-16 code units into the decoded page
 */
export function parse(input: string | Uint8Array, { name = '-' }: ParseOptions = {}): NewsRecord {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const { text, encoding } = typeof input === 'string' ? { text: input, encoding: 'utf-8' } : decode(input)
  const file = new VFile({ value: text })
  file.data.source = { name, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, encoding }
  return processor.processSync(file).result as NewsRecord
}
