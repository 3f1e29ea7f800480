import type { VFile } from 'vfile'
import { lineStarts, pointAt } from '../text/lines.ts'
import type { Page } from '../text/tree.ts'
import { EnglishParser } from './english.ts'
import { pieces } from './pieces.ts'

/**
 * Code units in one call of retext-english, which is quadratic in them and overflows the stack on a sentence of 70,000
 * words. Paragraphs of news are a tenth of this; what is longer is a page without line breaks.
 */
const LONGEST = 8_000

const parser = new EnglishParser()

/** Hangs NLCST paragraphs under the blocks of the body, a block at a time; positions are those of the page. */
export function parseProse(page: Page, file: VFile): void {
  const text = String(file)
  const lines = lineStarts(text)
  for (const block of page.children) {
    if (block.kind !== 'body' && block.kind !== 'subheading') continue
    const { start, end } = block.position
    const paragraph = text.slice(start.offset, end.offset)
    const starts = pieces(paragraph, LONGEST)
    block.children = starts.flatMap((from, i) => {
      const root = parser.parseAt(paragraph.slice(from, starts[i + 1]), pointAt(lines, start.offset + from))
      return root.children.filter((node) => node.type === 'ParagraphNode')
    })
  }
}
