import type { Nodes, Root } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import type { VFile } from 'vfile'
import { lineStarts, pointAt } from '../text/lines.ts'
import type { Page } from '../text/tree.ts'

/** retext-english is quadratic in the length of one call, so a paragraph longer than this (code units) is left out. */
const LONGEST_PARAGRAPH = 20_000

/** Hangs the NLCST paragraphs under the blocks of the body, a block at a time. */
export function parseProse(page: Page, file: VFile): void {
  const text = String(file)
  const starts = lineStarts(text)
  const parser = new ParseEnglish()
  for (const block of page.children) {
    if (block.kind !== 'body' && block.kind !== 'subheading') continue
    const { start, end } = block.position
    if (end.offset - start.offset > LONGEST_PARAGRAPH) continue
    const root = parser.parse(text.slice(start.offset, end.offset)) as Root
    shift(root, start.offset, starts)
    block.children = root.children.filter((node) => node.type === 'ParagraphNode')
  }
}

/** Moves the positions of a tree that was parsed from a slice to where the slice stands in the page. */
function shift(node: Nodes, by: number, starts: readonly number[]): void {
  if (node.position) {
    node.position = {
      start: pointAt(starts, node.position.start.offset! + by),
      end: pointAt(starts, node.position.end.offset! + by),
    }
  }
  if ('children' in node) for (const child of node.children) shift(child, by, starts)
}
