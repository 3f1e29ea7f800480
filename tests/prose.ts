import { VFile } from 'vfile'
import { findQuotes } from '../src/prose/quotes.ts'
import { lineStarts, pointAt } from '../src/text/lines.ts'
import { spanOf } from '../src/text/span.ts'
import type { Block, Page } from '../src/text/tree.ts'

/** Runs the prose stages on a page of which every line that is not empty is a paragraph of the body. */
export function proseOf(text: string): { page: Page; file: VFile } {
  const file = new VFile({ value: text })
  const starts = lineStarts(text)
  const children = starts.flatMap((start, i): Block[] => {
    const span = spanOf(text, start, starts[i + 1] ?? text.length)
    if (!span) return []
    const position = { start: pointAt(starts, span.start), end: pointAt(starts, span.end) }
    return [{ type: 'block', kind: 'body', confidence: 1, reason: 'a test', children: [], position }]
  })
  const position = { start: pointAt(starts, 0), end: pointAt(starts, text.length) }
  const page: Page = { type: 'page', data: {}, children, position }
  findQuotes(page, file)
  return { page, file }
}
