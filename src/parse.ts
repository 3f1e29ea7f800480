import { type PluggableList, type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import { chainFor } from './chain.ts'
import type { SourceLines } from './page/source-lines.ts'
import { mapOffsets } from './record/offsets.ts'
import { sourceOf } from './record/source.ts'
import type { NewsRecord } from './schema/record.ts'
import { type Decoded, decode } from './text/decode.ts'
import { lineStarts, pointAt } from './text/lines.ts'
import { byteOffsets, codePointOffsets, type OffsetUnit } from './text/offsets.ts'

export interface ParseOptions {
  /** Name of the page in `source.name`: a path, a URL, `-`. */
  name?: string
  /** What offsets count: UTF-16 code units (the default), code points, or bytes of the page as it came. */
  offsets?: OffsetUnit
  /** When the page was read: relative times ("2 hours ago") count back from it; left out, they tell nothing. */
  now?: Date
  /** Parts of the record that are asked for: work that none of them needs is not done, and the others may be empty. */
  fields?: readonly (keyof NewsRecord)[]
  /** What is known of the lines of the page's source: those that come back on its pages are no body. */
  sourceLines?: SourceLines
}

const whole = processorOf(chainFor())
/** Processors of parts of the chain, by the fields that they are for. */
const parts = new Map<string, Processor>()

function processorOf(stages: PluggableList): Processor {
  return unified().use(stages).freeze() as Processor
}

/** The processor for `fields`, made once. */
function processorFor(fields: readonly (keyof NewsRecord)[]): Processor {
  const key = [...new Set(fields)].sort().join()
  const known = parts.get(key)
  if (known) return known
  const made = processorOf(chainFor(fields))
  parts.set(key, made)
  return made
}

/**
 * Reads one page.
 *
 * @param input the page: text, or bytes whose encoding is then detected
 * @returns its record, offsets in UTF-16 code units into the decoded page unless `offsets` says otherwise
 */
export function parse(
  input: string | Uint8Array,
  { name = '-', offsets = 'utf16', now, fields, sourceLines }: ParseOptions = {},
): NewsRecord {
  const decoded = typeof input === 'string' ? asDecoded(input) : decode(input)
  const { text, encoding, bom, replaced } = decoded
  const file = new VFile({ value: text })
  file.data.source = sourceOf(input, name, encoding)
  if (now) file.data.now = now
  if (sourceLines) file.data.sourceLines = sourceLines
  if (replaced.count)
    file.message(`${replaced.count} places hold bytes that are not ${encoding}; each became U+FFFD`, {
      place: pointAt(lineStarts(text), replaced.first),
      ruleId: 'replaced-bytes',
      source: 'newsparse',
    })
  const record = (fields ? processorFor(fields) : whole).processSync(file).result as NewsRecord
  if (offsets === 'utf16') return record
  const bytes = typeof input === 'string' ? undefined : input
  return mapOffsets(
    record,
    offsets === 'codepoint' ? codePointOffsets(text) : byteOffsets(text, bytes, encoding, bom, replaced.count > 0),
  )
}

function asDecoded(text: string): Decoded {
  return { text, encoding: 'utf-8', bom: 0, replaced: { count: 0, first: -1 } }
}
