import type { ZoneKind } from '../schema/record.ts'
import { type Sample, UNKNOWN } from './corpus.ts'

/** What of a page is the article as people copy it. */
export const ARTICLE_KINDS: ReadonlySet<ZoneKind> = new Set([
  'headline',
  'standfirst',
  'byline',
  'timestamp',
  'body',
  'subheading',
  'caption',
  'note',
])

/** Text that is written with what is known of each of its characters. */
export class Painter {
  text = ''
  readonly #known: number[] = []

  add(text: string, kind: number = UNKNOWN): void {
    this.text += text
    for (let i = 0; i < text.length; i++) this.#known.push(kind)
  }

  sample({ page, publisher }: Pick<Sample, 'page' | 'publisher'>, rendering: string, origin: Sample['origin']): Sample {
    return { page, publisher, text: this.text, known: Uint8Array.from(this.#known), rendering, origin }
  }
}

export interface PaintedLine {
  text: string
  kind: number
  /** Whether an empty line is above it. */
  apart: boolean
}

/** The lines of a sample that are not empty, with the kind of each. */
export function linesOf({ text, known }: Sample): PaintedLine[] {
  const lines: PaintedLine[] = []
  let at = 0
  let apart = false
  for (const line of text.split('\n')) {
    if (line.trim()) lines.push({ text: line.trim(), kind: known[at]!, apart })
    apart = !line.trim()
    at += line.length + 1
  }
  return lines
}
