import type { Paragraph } from 'nlcst'
import type { VFile } from 'vfile'
import { lineStarts, pointAt } from '../text/lines.ts'
import type { Block, Page } from '../text/tree.ts'
import { EnglishParser } from './english.ts'
import { pieces } from './pieces.ts'
import { plainSentences } from './plain-sentences.ts'

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
    block.children = paragraphsOf(text, block.position, (offset) => pointAt(lines, offset))
  }
}

/** Where the sentences of a block start; only where that is not plain to see, trees are made for it. */
export function sentencesOf(text: string, { position, children }: Block): number[] {
  const { start, end } = position
  if (children.length === 0 && end.offset - start.offset <= LONGEST) {
    const plain = plainSentences(text, start.offset, end.offset)
    if (plain) return plain
  }
  const paragraphs = children.length ? children : paragraphsOf(text, position, (offset) => ({ ...start, offset }))
  return paragraphs.flatMap((paragraph) =>
    paragraph.children.flatMap((node) => (node.type === 'SentenceNode' ? [node.position!.start.offset!] : [])),
  )
}

function paragraphsOf(
  text: string,
  { start, end }: Block['position'],
  pointOf: (offset: number) => Block['position']['start'],
): Paragraph[] {
  const paragraph = text.slice(start.offset, end.offset)
  const starts = pieces(paragraph, LONGEST)
  return starts.flatMap((from, i) => {
    const root = parser.parseAt(paragraph.slice(from, starts[i + 1]), pointOf(start.offset + from))
    return root.children.filter((node) => node.type === 'ParagraphNode')
  })
}
