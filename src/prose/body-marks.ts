import type { Block, Page } from '../text/tree.ts'
import { type PairedMarks, pairMarks } from './pair-marks.ts'

/** A paragraph of the body with its quotation marks paired. */
export interface MarkedBlock {
  block: Block
  marks: PairedMarks
}

const read = new WeakMap<Page, MarkedBlock[]>()

/** Pairs the marks of the body once for all stages that ask. */
export function bodyMarks(page: Page, text: string): MarkedBlock[] {
  const known = read.get(page)
  if (known) return known
  const body = page.children.filter((block) => block.kind === 'body')
  const marked = body.map((block) => ({ block, marks: pairMarks(text, ...extentOf(block)) }))
  read.set(page, marked)
  return marked
}

const extentOf = ({ position: { start, end } }: Block): [number, number] => [start.offset, end.offset]
