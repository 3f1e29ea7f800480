import type { Mark } from './marks.ts'
import { marksIn } from './marks.ts'

/** Words between two marks: `start` and `end` in UTF-16 code units of the page, the marks left out. */
export interface MarkedSpan {
  start: number
  end: number
  size: Mark['size']
  /** What was mended: nothing, the end guessed, the start guessed, or left open to the end of the paragraph. */
  repair: 'none' | 'end' | 'start' | 'open'
}

export interface PairedMarks {
  spans: MarkedSpan[]
  /** Offsets of marks that belong to no pair and that no repair explains. */
  strays: number[]
}

/** Words that lose their start to an apostrophe: ’em, ’tis, ’90s. */
const ELISION =
  /^(?:em|tis|twas|til|till|cause|bout|round|n|nuff|kay|cos|cuz|ere|neath|gainst|sup|\d{2}s?)(?![\p{L}\p{N}])/iu
const LONGEST_ELISION = 8
const DIGIT = /\d/
const STOP = /[.,!?…]/
/** A comma or stop, then who says it: where a quote that nobody closed is likely to end. */
const REPORTING =
  /[,.!?…]\s+(?:(?:he|she|they|it|I|we|who|(?:\p{Lu}\S{1,20}\s+){0,2}\p{Lu}\S{1,20})\s+)?(?:said|says|added|adds|told|wrote|writes|tweeted|asked|replied|explained|explains|noted|notes|continued|recalled|stated|insisted|according to)(?![\p{L}\p{N}])/u
const LAST_STOP = /[.!?…](?=[^.!?…]*$)/

/**
 * Pairs the quotation marks of one paragraph, `text` from `start` to `end`, and mends what is missing, never beyond the
 * paragraph. Gives the outermost spans in order: what is quoted inside a quote belongs to it.
 */
export function pairMarks(text: string, start: number, end: number): PairedMarks {
  const marks = marksIn(text, start, end)
  const doubles = pairDoubles(
    text,
    start,
    end,
    marks.filter((mark) => mark.size === 'double'),
  )
  const singles = pairSingles(
    text,
    end,
    marks.filter((mark) => mark.size === 'single'),
    doubles.spans,
  )
  const spans = [...doubles.spans, ...singles].sort((a, b) => a.start - b.start || b.end - a.end)
  let reach = -1
  const outermost = spans.filter((span) => {
    if (span.start < reach) return false
    reach = span.end
    return true
  })
  return { spans: outermost, strays: doubles.strays.filter((at) => !singles.some((s) => s.start <= at && at < s.end)) }
}

function pairDoubles(text: string, start: number, end: number, marks: Mark[]): PairedMarks {
  const spans: MarkedSpan[] = []
  const strays: number[] = []
  let open: Mark | null = null
  let depth = 0
  marks.forEach((mark, i) => {
    const direction = directionOf(text, mark, open !== null)
    if (direction === 'none') return
    if (direction === 'open') {
      if (open && nestedAt(marks, i)) depth++
      else {
        if (open)
          spans.push({ start: open.end, end: guessEnd(text, open.end, mark.start), size: 'double', repair: 'end' })
        open = mark
      }
    } else if (depth) depth--
    else if (open) {
      spans.push({ start: open.end, end: mark.start, size: 'double', repair: 'none' })
      open = null
    } else if (!spans.length && STOP.test(text[mark.start - 1]!))
      spans.push({ start, end: mark.start, size: 'double', repair: 'start' })
    else strays.push(mark.start)
  })
  if (open !== null) spans.push({ start: (open as Mark).end, end, size: 'double', repair: 'open' })
  return { spans: spans.filter((span) => text.slice(span.start, span.end).trim()), strays }
}

/** Which way a double mark faces: its surroundings first, then its shape, then whether one is open. */
function directionOf(text: string, { start, opens, closes, shape }: Mark, open: boolean): 'open' | 'close' | 'none' {
  if (opens && !closes) return open && shape === 'close' ? 'close' : 'open'
  if (closes && !opens) {
    if (!open && shape === 'either' && DIGIT.test(text[start - 1]!)) return 'none' // inches
    return !open && shape === 'open' ? 'none' : 'close'
  }
  if (shape !== 'either' && (shape === 'open') !== open) return shape
  if (!open && DIGIT.test(text[start - 1] ?? '')) return 'none'
  return open ? 'close' : 'open'
}

/** An opening mark inside an open quote opens a nested one only if two marks that can only close follow it. */
function nestedAt(marks: Mark[], i: number): boolean {
  return [marks[i + 1], marks[i + 2]].every((mark) => mark?.closes && !mark.opens && mark.shape !== 'open')
}

/** Where a quote ends that has no closing mark before the next one opens: before "he said", else at the last stop. */
export function guessEnd(text: string, start: number, end: number): number {
  const slice = text.slice(start, end)
  const at = REPORTING.exec(slice)?.index ?? LAST_STOP.exec(slice)?.index
  return at === undefined ? end : start + at + 1
}

/**
 * Pairs single marks outside the double ones. One that closes may be an apostrophe (players’ rights): a mark with a
 * stop before it is believed first, then one not behind an s, then any. A pair may hold whole double pairs.
 */
function pairSingles(text: string, end: number, marks: Mark[], doubles: MarkedSpan[]): MarkedSpan[] {
  const spans: MarkedSpan[] = []
  let d = 0
  const free = marks.filter((mark) => {
    while (d < doubles.length && doubles[d]!.end < mark.start) d++
    return !(doubles[d] && doubles[d]!.start <= mark.start)
  })
  for (let i = 0; i < free.length; ) {
    const open = free[i++]!
    if (!canOpen(text, open)) continue
    let best: Mark | null = null
    let rank = 0
    for (; i < free.length && rank < 3 && !canOpen(text, free[i]!); i++) {
      const now = rankOf(text, free[i]!)
      if (now <= rank) continue
      best = free[i]!
      rank = now
    }
    const from = open.end
    const to = best?.start ?? end
    const holdsDouble = doubles.some((span) => from < span.start && span.end < to)
    if (best && (rank === 3 || !holdsDouble)) spans.push({ start: from, end: to, size: 'single', repair: 'none' })
    else if (!best && i === free.length) spans.push({ start: from, end, size: 'single', repair: 'open' })
  }
  return spans
}

function canOpen(text: string, { end, opens, shape }: Mark): boolean {
  return opens && shape !== 'close' && !ELISION.test(text.slice(end, end + LONGEST_ELISION))
}

/** How sure a single mark closes a quote: 3 behind a stop, 2, 1 behind an s, 0 not at all. */
function rankOf(text: string, { start, closes, shape }: Mark): number {
  if (!closes || shape === 'open') return 0
  return STOP.test(text[start - 1]!) ? 3 : text[start - 1] === 's' ? 1 : 2
}
