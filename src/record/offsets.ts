import type { NewsRecord } from '../schema/record.ts'
import type { OffsetMap } from '../text/offsets.ts'

/** A copy of `record` with every `start` and `end`, whatever its depth, put through `map`. */
export function mapOffsets(record: NewsRecord, map: OffsetMap): NewsRecord {
  return mapped(record, map) as NewsRecord
}

function mapped(value: unknown, map: OffsetMap): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, map))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      (key === 'start' || key === 'end') && typeof child === 'number' ? map(child) : mapped(child, map),
    ]),
  )
}
