import type { Processor } from 'unified'
import { lineStarts, pointAt } from '../text/lines.ts'
import type { Page } from '../text/tree.ts'
import { pageBlocks } from './blocks.ts'

/** The unified parser: page text in, a tree of blocks out, none of them named yet. */
export function pageParser(this: Processor): void {
  this.parser = (text) => {
    const starts = lineStarts(text)
    return {
      type: 'page',
      data: {},
      position: { start: pointAt(starts, 0), end: pointAt(starts, text.length) },
      children: pageBlocks(text).map(({ start, end }) => ({
        type: 'block',
        kind: 'other',
        confidence: 0,
        reason: 'not looked at',
        children: [],
        position: { start: pointAt(starts, start), end: pointAt(starts, end) },
      })),
    } satisfies Page
  }
}
