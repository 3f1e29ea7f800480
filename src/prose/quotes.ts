import type { VFile } from 'vfile'
import type { Quote } from '../schema/record.ts'
import { lineStarts, pointAt } from '../text/lines.ts'
import { spanOf } from '../text/span.ts'
import type { Block, Page } from '../text/tree.ts'
import { bodyMarks } from './body-marks.ts'
import { isNickname } from './nicknames.ts'
import { guessEnd, type MarkedSpan } from './pair-marks.ts'

const OPENING_DOUBLE = /^(?:``|''|‘‘|["“„«＂「])/
const OPENING_SINGLE = /^[‘'‚]/
/** Code units of the longest mark. */
const LONGEST_MARK = 2
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu
const STARTS_LOUD = /^\P{L}*\p{Lu}/u
const ENDS_STOPPED = /[.,!?…—–-]['’”"]?$/

/**
 * Finds the quotes of the body: the words inside one pair of quotation marks, a fresh state for each paragraph. A quote
 * that runs over several paragraphs with opening marks only is one quote a paragraph, each `continues` the last.
 * `kind` is told by the shape alone here; speaker, cue and attribution are left null.
 */
export function findQuotes(page: Page, file: VFile): void {
  const text = String(file)
  const paragraphs = bodyMarks(page, text)
  const starts = lineStarts(text)
  const quotes: Quote[] = []
  const tell = (rule: string, reason: string, start: number, end: number): void => {
    const place = { start: pointAt(starts, start), end: pointAt(starts, end) }
    file.message(reason, { place, source: 'newsparse', ruleId: rule })
  }
  let running: MarkedSpan['size'] | null = null
  paragraphs.forEach(({ block, marks: { spans, strays } }, i) => {
    for (const at of strays) tell('quote-stray-mark', 'Quotation mark without a partner', at, at + 1)
    let carried =
      running !== null && spans[0]?.size === running && startsWithMark(text, block, running) ? quotes.at(-1)!.id : null
    running = null
    for (const marked of spans) {
      const runsOn = marked.repair === 'open' && startsWithMark(text, paragraphs[i + 1]?.block, marked.size)
      if (marked.repair === 'open' && !runsOn && marked.size === 'single') continue // an apostrophe
      if (runsOn) running = marked.size
      const to = marked.repair === 'open' && !runsOn ? guessEnd(text, marked.start, marked.end) : marked.end
      const span = spanOf(text, marked.start, to)
      if (!span) continue
      if (marked.repair !== 'none' && !runsOn)
        tell(
          'quote-unpaired-mark',
          `Quotation mark missing at the ${marked.repair === 'start' ? 'start' : 'end'} of a quote`,
          span.start,
          span.end,
        )
      const id = `q${quotes.length + 1}`
      quotes.push({
        text: span.text,
        start: span.start,
        end: span.end,
        id,
        kind: isNickname(text, span) ? 'scare' : shapeOf(span.text),
        speaker: null,
        cue: null,
        attribution: null,
        continues: carried,
      })
      carried = null
    }
  })
  page.data.quotes = quotes
}

function startsWithMark(text: string, block: Block | undefined, size: MarkedSpan['size']): boolean {
  if (!block) return false
  const { start, end } = block.position
  const opening = size === 'double' ? OPENING_DOUBLE : OPENING_SINGLE
  return opening.test(text.slice(start.offset, Math.min(start.offset + LONGEST_MARK, end.offset)))
}

/** A full utterance, a fragment of three words or more, or less: what the words alone let one guess. */
function shapeOf(words: string): Quote['kind'] {
  if (STARTS_LOUD.test(words) && ENDS_STOPPED.test(words)) return 'direct'
  return (words.match(WORD)?.length ?? 0) >= 3 ? 'partial' : 'scare'
}
