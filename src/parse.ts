import { unified } from 'unified'
import { VFile } from 'vfile'
import { chain } from './chain.ts'
import { sourceOf } from './record/source.ts'
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
  const { text, encoding } = typeof input === 'string' ? { text: input, encoding: 'utf-8' } : decode(input)
  const file = new VFile({ value: text })
  file.data.source = sourceOf(input, name, encoding)
  return processor.processSync(file).result as NewsRecord
}
