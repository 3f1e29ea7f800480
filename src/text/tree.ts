import type { Paragraph } from 'nlcst'
import type { Parent, Position } from 'unist'
import type { NewsRecord, ZoneKind } from '../schema/record.ts'

/**
 * The tree that the chain works on: a page of blocks, in the order of the text. Each stage adds to it: zones name the
 * blocks, fields and prose stages fill `data` with finished parts of the record, prose hangs natural-language trees
 * (NLCST paragraphs, offsets into the whole page) under the blocks of the body.
 */
export interface Page extends Parent {
  type: 'page'
  children: Block[]
  data: PageData
  position: Position
}

/** A paragraph or a line of the page: hard-wrapped lines joined, never more than one zone. */
export interface Block extends Parent {
  type: 'block'
  children: Paragraph[]
  kind: ZoneKind
  /** Probability that `kind` is right, 0 to 1. */
  confidence: number
  /** Probability of each kind, in the order of `zoneKinds`, where a model has told it. */
  chances?: Float64Array
  /** The strongest evidence for `kind`, in a few words. */
  reason: string
  /** Its text, white space collapsed, once somebody has asked for it: see `textOf`. */
  text?: string
  /** `start.offset` and `end.offset` in UTF-16 code units; neither end is white space. */
  position: OffsetPosition
}

export interface OffsetPosition extends Position {
  start: Position['start'] & { offset: number }
  end: Position['end'] & { offset: number }
}

/** Parts of the record as the stages fill them; what no stage filled is empty in the record. */
export type PageData = Partial<Omit<NewsRecord, 'schema' | 'source' | 'blocks' | 'diagnostics'>>
