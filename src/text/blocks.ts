import { lineStarts } from './lines.ts'
import { spanOf } from './span.ts'

/** Where a block stands, in UTF-16 code units; neither end is white space. */
export interface Extent {
  start: number
  end: number
}

/** Cuts a page into blocks: in order, not overlapping, every character that is not white space in one of them. */
export function blocksOf(text: string): Extent[] {
  const starts = lineStarts(text)
  const extents: Extent[] = []
  for (let i = 0; i < starts.length; i++) {
    const span = spanOf(text, starts[i]!, starts[i + 1] ?? text.length)
    if (span) extents.push({ start: span.start, end: span.end })
  }
  return extents
}
