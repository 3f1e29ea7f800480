import { type Span, type ZoneKind, zoneKinds } from '../schema/record.ts'
import { spanOf } from '../text/span.ts'
import type { Block } from '../text/tree.ts'

/** What the readers of fields look at: the blocks as spans with their zone, and the text that they are cut from. */
export interface View {
  text: string
  blocks: readonly ViewBlock[]
  /** Index of the first block of the story: of the body blocks that stand together those with the most text. */
  bodyStart: number
  /** Index after the last block of the story. Both are the number of blocks where there is no body. */
  bodyEnd: number
}

export interface ViewBlock extends Span {
  index: number
  kind: ZoneKind
  position: Block['position']
  chances: Float64Array | undefined
}

/** Blocks without body that may stand between two of one story. */
const HOLE = 8

/** Gives `children`, the blocks of a page, as spans of `text` (offsets in UTF-16 code units into it). */
export function viewOf(children: readonly Block[], text: string): View {
  const blocks = children.map(({ position, kind, chances }, index) => ({
    ...spanOf(text, position.start.offset, position.end.offset)!,
    index,
    kind,
    position,
    chances,
  }))
  return { text, blocks, ...mainBody(blocks) }
}

function mainBody(blocks: readonly ViewBlock[]): { bodyStart: number; bodyEnd: number } {
  let best = { bodyStart: blocks.length, bodyEnd: blocks.length, size: 0 }
  let group = best
  for (const { kind, index, text } of blocks) {
    if (kind !== 'body') continue
    if (group.size === 0 || index - group.bodyEnd >= HOLE) group = { bodyStart: index, bodyEnd: index + 1, size: 0 }
    group.bodyEnd = index + 1
    group.size += text.length
    if (group.size > best.size) best = group
  }
  return { bodyStart: best.bodyStart, bodyEnd: best.bodyEnd }
}

/** How likely `block` is of `kind`: by its zone alone where no model has told more. */
export function chanceOf(block: ViewBlock, kind: ZoneKind): number {
  return block.chances?.[zoneKinds.indexOf(kind)] ?? (block.kind === kind ? 1 : 0)
}

/** The blocks of `kind`, gathered into runs of neighbours. */
export function runsOf(view: View, kind: ZoneKind): ViewBlock[][] {
  const runs: ViewBlock[][] = []
  for (const block of view.blocks) {
    if (block.kind !== kind) continue
    const last = runs.at(-1)
    if (last && last.at(-1)!.index === block.index - 1) last.push(block)
    else runs.push([block])
  }
  return runs
}

/** A span without what a block has more. */
export function plainSpan({ text, start, end }: Span): Span {
  return { text, start, end }
}

/** One span from the start of the first of `blocks` to the end of the last. */
export function spanOver(view: View, blocks: readonly Span[]): Span {
  return spanOf(view.text, blocks[0]!.start, blocks.at(-1)!.end)!
}

const WORD = /[\p{L}\p{N}]+/gu

/** The words of `text` in lower case, one space between: what is left to compare when marks and case do not count. */
export function wordsOf(text: string): string {
  return (text.match(WORD) ?? []).join(' ').toLowerCase()
}
