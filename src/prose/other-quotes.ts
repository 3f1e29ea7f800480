import type { VFile } from 'vfile'
import { spanOf } from '../text/span.ts'
import type { Page } from '../text/tree.ts'
import { pairMarks } from './pair-marks.ts'

/**
 * Finds what stands between quotation marks in captions, teasers, comments and whatever else is not the body: none of
 * the story's quotes, each with the zone that it is in.
 */
export function findOtherQuotes(page: Page, file: VFile): void {
  const text = String(file)
  page.data.otherQuotes = page.children.flatMap(({ kind, position: { start, end } }) =>
    kind === 'body'
      ? []
      : pairMarks(text, start.offset, end.offset).spans.flatMap((marked) => {
          const span = marked.repair === 'none' && spanOf(text, marked.start, marked.end)
          return span ? [{ ...span, zone: kind }] : []
        }),
  )
}
