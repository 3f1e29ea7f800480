import { type ZoneKind, zoneKinds } from '../schema/record.ts'
import type { Sample } from './corpus.ts'
import { ARTICLE_KINDS, linesOf, Painter } from './painter.ts'

const BARE_KINDS: ReadonlySet<ZoneKind> = new Set(['headline', 'body', 'subheading'])

/** What people paste: the article of a gold page without its furniture, whole, bare, or only its first lines. */
export function pasted(sample: Sample, variant: number): Sample {
  const kept = variant % 2 ? BARE_KINDS : ARTICLE_KINDS
  const most = variant < 2 ? Number.POSITIVE_INFINITY : variant
  const painter = new Painter()
  let bodies = 0
  for (const { text, kind } of linesOf(sample)) {
    const name = zoneKinds[kind]
    if (!name || !kept.has(name) || bodies >= most) continue
    if (name === 'body') bodies++
    painter.add(text, kind)
    painter.add(variant % 3 ? '\n\n' : '\n')
  }
  return painter.sample(sample, 'pasted', 'article')
}

const WORD = /\S+/g
/** Words up to which a line is an item of a list where a renderer marks them. */
const ITEM = 6

/**
 * A gold page as other renderers would give it: 0 without empty lines, 1 with one after each line, 2 indented with
 * marked lists (inscriptis), 3 hard-wrapped at a column that depends on the page.
 */
export function rerendered(sample: Sample, variant: number): Sample {
  const painter = new Painter()
  const lines = linesOf(sample)
  const column = 60 + (sample.text.length % 61)
  lines.forEach(({ text, kind, apart }, i) => {
    const short = (text.match(WORD)?.length ?? 0) <= ITEM
    if (variant === 1 || (apart && variant !== 0)) painter.add('\n')
    if (variant === 2) painter.add(short && !apart && i > 0 ? '  * ' : '')
    if (variant === 3) wrap(painter, text, kind, column, sample.text.length % 4)
    else painter.add(text, kind)
    painter.add('\n')
  })
  return painter.sample(sample, `variant${variant}`, 'projected')
}

function wrap(painter: Painter, text: string, kind: number, column: number, indent: number): void {
  const margin = ' '.repeat(indent)
  let width = 0
  for (const [word] of text.matchAll(WORD)) {
    const fits = width > 0 && width + 1 + word.length <= column
    if (width > 0 && !fits) painter.add('\n')
    painter.add(fits ? ' ' : margin)
    painter.add(word, kind)
    width = (fits ? width + 1 : indent) + word.length
  }
}
