import type { Span, ZoneKind } from '../schema/record.ts'
import { charClass, SPACE } from '../text/chars.ts'
import { spanOf } from '../text/span.ts'
import type { Block } from '../text/tree.ts'
import { type ReadPage, readIn } from './dates-in-english.ts'
import { lineCuts, longestLine } from './line-cuts.ts'
import { PageWords } from './page-words.ts'
import { ViewBlock } from './view-block.ts'

/** Blocks without body that may stand between two of one story. */
const HOLE = 8

/** What the readers of fields look at: the blocks with their zones, and the text that they are cut from. */
export class View {
  readonly text: string
  /** The text with its dates in English, as far as its language's words are known. */
  readonly read: ReadPage
  readonly language: string | undefined
  readonly blocks: readonly ViewBlock[]
  /** Index of the first block of the story: of the body blocks that stand together those with the most text. */
  readonly bodyStart: number
  /** Index after the last block of the story. Both are the number of blocks where there is no body. */
  readonly bodyEnd: number
  #words: PageWords | undefined

  /**
   * Outside body and captions a block whose lines were not wrapped, but are a line each for something, comes apart into
   * its lines.
   *
   * @param children the blocks of a page, offsets in UTF-16 code units into `text`
   * @param language the page's, if it is known
   */
  constructor(children: readonly Block[], text: string, language?: string) {
    this.text = text
    this.language = language
    this.read = readIn(language, text)
    this.blocks = viewBlocks(children, text)
    const { start, end } = mainBody(this.blocks)
    this.bodyStart = start
    this.bodyEnd = end
  }

  /** The words of all blocks, read when they are first asked for. */
  get words(): PageWords {
    this.#words ??= new PageWords(this.text, this.blocks)
    return this.#words
  }
}

function viewBlocks(children: readonly Block[], text: string): ViewBlock[] {
  let width = -1
  const blocks: ViewBlock[] = []
  for (const child of children) {
    const { start, end } = child.position
    let from = start.offset
    if (start.line !== end.line && child.kind !== 'body' && child.kind !== 'caption') {
      if (width < 0) width = longestLine(text)
      for (const cut of lineCuts(text.slice(start.offset, end.offset), width)) {
        let to = start.offset + cut
        const next = to
        while (charClass(text.charCodeAt(to - 1)) === SPACE) to--
        blocks.push(new ViewBlock(text, child, blocks.length, from, to))
        from = next
        while (charClass(text.charCodeAt(from)) === SPACE) from++
      }
    }
    blocks.push(new ViewBlock(text, child, blocks.length, from, end.offset))
  }
  return blocks
}

/** The stretch of body blocks that has the most text; only where there are several is it measured. */
function mainBody(blocks: readonly ViewBlock[]): { start: number; end: number } {
  const groups: { start: number; end: number }[] = []
  for (const { kind, index } of blocks) {
    if (kind !== 'body') continue
    const last = groups.at(-1)
    if (last && index - last.end < HOLE) last.end = index + 1
    else groups.push({ start: index, end: index + 1 })
  }
  const [first = { start: blocks.length, end: blocks.length }, ...others] = groups
  if (others.length === 0) return first
  const sizeOf = ({ start, end }: typeof first): number =>
    blocks.slice(start, end).reduce((size, { kind, text }) => size + (kind === 'body' ? text.length : 0), 0)
  let best = first
  let most = sizeOf(first)
  for (const group of others) {
    const size = sizeOf(group)
    if (size <= most) continue
    best = group
    most = size
  }
  return best
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
