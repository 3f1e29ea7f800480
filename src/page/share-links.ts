import type { Span } from '../schema/record.ts'
import { plainSpan, type View } from './view.ts'

const LETTER = /\p{L}/u

/** The lines with buttons to share, save, print or send the story; counts alone are left out. */
export function readShareLinks(view: View): Span[] {
  return view.blocks.filter((block) => block.kind === 'share' && LETTER.test(block.text)).map(plainSpan)
}
