import type { NewsRecord, Span } from '../schema/record.ts'

/** What is marked in the text of a page. */
export type MarkKind = 'dateline' | 'reported' | 'quote' | 'scare' | 'speaker' | 'cue'

interface Extent {
  start: number
  end: number
}

export interface Mark extends Extent {
  kind: MarkKind
  /** The name that a speaker's words stand for, where they do not hold it: "he", "the minister". */
  name?: string
}

/** A stretch of text under the same marks from end to end. */
export interface Piece extends Extent {
  marks: Mark[]
}

/** The marks of a record, in the order of the text, wide before narrow; offsets in UTF-16 code units. */
export function marksOf({ datelines, quotes, attributions }: NewsRecord): Mark[] {
  const marks: Mark[] = datelines.map((dateline) => markOf('dateline', dateline))
  for (const quote of quotes) {
    marks.push(markOf(quote.kind === 'scare' ? 'scare' : 'quote', quote))
    if (quote.speaker) marks.push(speakerOf(quote.speaker))
    if (quote.cue) marks.push(markOf('cue', quote.cue))
  }
  for (const { kind, source, cue, content, via } of attributions) {
    if (kind !== 'direct') marks.push(...content.map((part) => markOf('reported', part)))
    if (source) marks.push(speakerOf(source))
    if (via) marks.push(markOf('speaker', via))
    if (cue) marks.push(markOf('cue', cue))
  }
  const once = new Map(marks.map((mark) => [`${mark.kind} ${mark.start} ${mark.end}`, mark]))
  return [...once.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Shares `marks` out to the blocks that they lie in; both in the order of the text. */
export function marksByBlock(marks: readonly Mark[], blocks: readonly Extent[]): Mark[][] {
  let next = 0
  return blocks.map((block) => {
    const first = next
    while (next < marks.length && marks[next]!.start < block.end) next++
    return marks.slice(first, next)
  })
}

/** Cuts a block at the borders of its marks. */
export function piecesOf(block: Extent, marks: readonly Mark[]): Piece[] {
  const borders = marks.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > block.start && at < block.end)
  const cuts = [...new Set([block.start, ...borders, block.end])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!
    return { start, end, marks: marks.filter((mark) => mark.start <= start && end <= mark.end) }
  })
}

function markOf(kind: MarkKind, { start, end }: Extent): Mark {
  return { kind, start, end }
}

function speakerOf({ text, start, end, name }: Span & { name: string | null }): Mark {
  return { kind: 'speaker', start, end, ...(name && !text.includes(name) && { name }) }
}
