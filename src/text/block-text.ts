import { collapse } from './span.ts'
import type { Block } from './tree.ts'

/** The text of a block of `page`, its white space collapsed; made once for all who ask. */
export function textOf(block: Block, page: string): string {
  block.text ??= collapse(page.slice(block.position.start.offset, block.position.end.offset))
  return block.text
}
