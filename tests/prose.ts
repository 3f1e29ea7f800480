import { VFile } from 'vfile'
import { attributeQuotes } from '../src/prose/quote-attribution.ts'
import { findQuotes } from '../src/prose/quotes.ts'
import { resolveSpeakers } from '../src/prose/speakers.ts'
import { lineStarts, pointAt } from '../src/text/lines.ts'
import { spanOf } from '../src/text/span.ts'
import type { Block, Page } from '../src/text/tree.ts'

/** A page of which every line that is not empty is a paragraph of the body, and its file. */
function pageOf(text: string): { page: Page; file: VFile } {
  const starts = lineStarts(text)
  const children = starts.flatMap((start, i): Block[] => {
    const span = spanOf(text, start, starts[i + 1] ?? text.length)
    if (!span) return []
    const position = { start: pointAt(starts, span.start), end: pointAt(starts, span.end) }
    return [{ type: 'block', kind: 'body', confidence: 1, reason: 'a test', children: [], position }]
  })
  const position = { start: pointAt(starts, 0), end: pointAt(starts, text.length) }
  return { page: { type: 'page', data: {}, children, position }, file: new VFile({ value: text }) }
}

/** Quotes as their shape alone tells them. */
export function quotesOf(text: string): { page: Page; file: VFile } {
  const made = pageOf(text)
  findQuotes(made.page, made.file)
  return made
}

/** Quotes with the speakers that the rules find, no learned attributions at hand. */
export function spokenOf(text: string): Page {
  const { page, file } = quotesOf(text)
  attributeQuotes(page, file)
  resolveSpeakers(page, file)
  return page
}
