import { hash } from '../model/hash.ts'
import { pairMarks } from './pair-marks.ts'
import { type Piece, Shape, type Tokens } from './token-stream.ts'

/** What the quotation marks of all styles become in `Tokens.word`: those of the outermost pair, and all others. */
const OPENING = hash('“')
const CLOSING = hash('”')
const NESTED = hash('‘')

/**
 * Fills `quoted`, `opening` and `closing` of the tokens from `from` on, which are those of a piece of `text`, and makes
 * quotation marks of all styles alike in `word`. No state leaves the paragraph.
 */
export function markQuotations(tokens: Tokens, text: string, { start, end, quotations }: Piece, from: number): void {
  const { word, shape, quoted, opening, closing } = tokens
  const to = tokens.count
  opening.fill(-1, from, to)
  closing.fill(-1, from, to)
  let t = from
  for (const span of quotations ?? pairMarks(text, start, end).spans) {
    while (t < to && tokens.end[t]! < span.start) t++
    const open = t < to && tokens.end[t]! <= span.start && isMark(shape[t]!) ? t : -1
    const first = t
    while (t < to && tokens.start[t]! < span.end) t++
    const close = t < to && isMark(shape[t]!) && span.repair !== 'open' ? t : -1
    const last = close < 0 ? t : close + 1
    for (let i = first; i < last; i++) {
      quoted[i] = 1
      opening[i] = open < 0 ? first : open
      closing[i] = close
      if (isMark(shape[i]!)) word[i] = i === open ? OPENING : i === close ? CLOSING : NESTED
    }
    t = last
  }
}

function isMark(shape: number): boolean {
  return shape === Shape.Double || shape === Shape.Single
}
