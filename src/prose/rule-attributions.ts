import type { Attribution, Quote, Span } from '../schema/record.ts'
import { spanOf } from '../text/span.ts'

/** How sure an attribution is that the rules found: how often they name the source that annotators do. */
const CONFIDENCE = 0.9
/** Quotation marks, whatever their shape. */
const MARKS = '"“”„‟«»＂「」`‘’‚‛\'‹›'
const SPACE = /\s/

/** Gathers the attributions of quotes that the learned ones lack: one for each cue, its quotes as contents. */
export class RuleAttributions {
  readonly #text: string
  readonly #made: Attribution[] = []

  constructor(text: string) {
    this.#text = text
  }

  /** Puts `quote`, which stands inside a paragraph from `start` to `end`, under the cue that frames it. */
  add(quote: Quote, source: Span, cue: Span, start: number, end: number): void {
    const content = withMarks(this.#text, quote, start, end)
    const last = this.#made.at(-1)
    if (last?.cue?.start === cue.start) {
      last.content.push(content)
      quote.attribution = last.id
      return
    }
    // a number of its own among the learned ones until all are put in order
    const id = `r${this.#made.length + 1}`
    this.#made.push({
      id,
      kind: 'direct',
      act: 'statement',
      source: { text: source.text, start: source.start, end: source.end, name: null, role: null, type: null, id: null },
      cue: { text: cue.text, start: cue.start, end: cue.end },
      content: [content],
      via: null,
      confidence: CONFIDENCE,
    })
    quote.attribution = id
  }

  /** All attributions in reading order, numbered anew, and the quotes that point to them turned to the new numbers. */
  merge(learned: readonly Attribution[], quotes: readonly Quote[]): Attribution[] {
    const all = [...learned, ...this.#made].sort((a, b) => startOf(a) - startOf(b))
    const ids = new Map(all.map((attribution, i) => [attribution.id, `a${i + 1}`]))
    for (const quote of quotes) if (quote.attribution) quote.attribution = ids.get(quote.attribution) ?? null
    for (const attribution of all) attribution.id = ids.get(attribution.id)!
    return all
  }
}

function startOf({ source, cue, content }: Attribution): number {
  return Math.min(source?.start ?? Number.POSITIVE_INFINITY, cue?.start ?? Number.POSITIVE_INFINITY, content[0]!.start)
}

/** The quote with its marks, as annotators of attributions mark contents; spaces inside the marks are stepped over. */
function withMarks(text: string, quote: Span, start: number, end: number): Span {
  let from = quote.start
  while (from > start && SPACE.test(text[from - 1]!)) from--
  while (from > start && MARKS.includes(text[from - 1]!)) from--
  let to = quote.end
  while (to < end && SPACE.test(text[to]!)) to++
  while (to < end && MARKS.includes(text[to]!)) to++
  const first = from < quote.start && MARKS.includes(text[from]!) ? from : quote.start
  const last = to > quote.end && MARKS.includes(text[to - 1]!) ? to : quote.end
  return spanOf(text, first, last)!
}
