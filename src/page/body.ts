import type { VFile } from 'vfile'
import type { BodyPart } from '../schema/record.ts'
import { textOf } from '../text/block-text.ts'
import type { Block, Page } from '../text/tree.ts'

const LIST_MARK = /^(?:[*•·●○◦▪■☆★‣⁃+o-]|\(?\d{1,2}[.)])\s+\S/
const QUOTE_MARK = /^>\s?\S/

/** Fills `data.body` from the blocks that the zones have named; a page without an article gets a diagnostic. */
export function readBody(page: Page, file: VFile): void {
  const text = String(file)
  page.data.body = page.children
    .filter((block) => block.kind === 'body' || block.kind === 'subheading')
    .map((block) => {
      const { start, end } = block.position
      const own = textOf(block, text)
      return { text: own, start: start.offset, end: end.offset, kind: partKind(block, own) }
    })
  if (!page.data.body.length && page.children.length)
    file.message('No body found: the page holds no article, or one that looks like none', { ruleId: 'no-body' })
}

/** Lists and block quotes are told by the marks that the text has; without marks they are paragraphs. */
function partKind(block: Block, text: string): BodyPart['kind'] {
  if (block.kind === 'subheading') return 'subheading'
  if (LIST_MARK.test(text)) return 'list-item'
  return QUOTE_MARK.test(text) ? 'blockquote' : 'paragraph'
}
