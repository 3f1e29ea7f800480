import type { Span, ZoneKind } from '../schema/record.ts'
import { zoneKinds } from '../schema/zone-kinds.ts'
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

/**
 * Gives `children`, the blocks of a page, as spans of `text` (offsets in UTF-16 code units into it). Outside body and captions
 * a block whose lines were not wrapped, but are a line each for something, comes apart into its lines.
 */
export function viewOf(children: readonly Block[], text: string): View {
  const width = longestLine(text)
  const blocks = children
    .flatMap(({ position, kind, chances }) => {
      const { start, end } = position
      const cuts = kind === 'body' || kind === 'caption' ? [] : lineCuts(text.slice(start.offset, end.offset), width)
      const edges = [start.offset, ...cuts.map((cut) => start.offset + cut), end.offset]
      return edges.slice(1).map((edge, i) => ({ ...spanOf(text, edges[i]!, edge)!, kind, position, chances }))
    })
    .map((block, index) => ({ ...block, index }))
  return { text, blocks, ...mainBody(blocks) }
}

const LINE = /[^\r\n]+/g
const FIRST_WORD = /^\s*(\S+)/
/** What a line begins with that does not go on with the line before. */
const NEW_START =
  /^\s*(?:[\p{Lu}\d@“"‘(|•·]|(?:\p{Ll}{3,12} ){0,2}by[\s:]|(?:last |first )?(?:updated|published|posted|modified)\b)/u

function longestLine(text: string): number {
  let longest = 0
  for (const [line] of text.matchAll(LINE)) longest = Math.max(longest, line.length)
  return longest
}

/** Where the lines of a block begin that would have had room on the line before, were lines as long as `width`. */
function lineCuts(block: string, width: number): number[] {
  const cuts: number[] = []
  let before: RegExpExecArray | null = null
  for (const line of block.matchAll(LINE)) {
    const word = FIRST_WORD.exec(line[0])?.[1]
    if (!word) continue
    if (before && NEW_START.test(line[0]) && before[0].trimEnd().length + 1 + word.length <= width)
      cuts.push(line.index)
    before = line
  }
  return cuts
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
