import type { VFile } from 'vfile'
import type { Span, ZoneKind } from '../schema/record.ts'
import { spanOf } from '../text/span.ts'
import type { Page } from '../text/tree.ts'

/** Reads the fields of the head and the foot from the blocks that the zones have named. */
export function readFields(page: Page, file: VFile): void {
  const text = String(file)
  const spans = (kind: ZoneKind): Span[] =>
    page.children
      .filter((block) => block.kind === kind)
      .map((block) => spanOf(text, block.position.start.offset, block.position.end.offset)!)
  page.data.headline = spans('headline')[0] ?? null
  page.data.body = page.children
    .filter((block) => block.kind === 'body' || block.kind === 'subheading')
    .map((block) => ({
      ...spanOf(text, block.position.start.offset, block.position.end.offset)!,
      kind: block.kind === 'body' ? 'paragraph' : 'subheading',
    }))
}
