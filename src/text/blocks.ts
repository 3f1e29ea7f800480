import { lineStarts } from './lines.ts'
import { type Line, linesOf, unwraps, wrapColumn } from './wrap.ts'

/** Where a block stands, in UTF-16 code units; neither end is white space. */
export interface Extent {
  start: number
  end: number
}

/** Cuts a page into blocks: in order, not overlapping, every character that is not white space in one of them. */
export function blocksOf(text: string): Extent[] {
  const lines = linesOf(text, lineStarts(text))
  const column = wrapColumn(text, lines)
  return column ? unwrapped(text, lines, column) : lines.map(({ start, end }) => ({ start, end }))
}

/** Joins the lines of each paragraph of a hard-wrapped page. */
function unwrapped(text: string, lines: readonly Line[], column: number): Extent[] {
  const blocks: Extent[] = []
  let head: Line | undefined
  let above: Line | undefined
  for (const line of lines) {
    if (head && above && unwraps(text, head, above, line, column)) blocks.at(-1)!.end = line.end
    else {
      blocks.push({ start: line.start, end: line.end })
      head = line
    }
    above = line
  }
  return blocks
}
