import { creditButtons, creditTails } from '../lexicon/photo-credits.ts'
import { matchesOf } from '../text/matches.ts'

/** What follows a credit to the end of its line, and buttons at that end. */
const TAIL = new RegExp(
  `\\b(?:(?:${creditTails.join('|').replaceAll(' ', '\\s+')})|(?:${creditButtons.join('|')})$)`,
  'gi',
)

/** `text` without the furniture at its end, which may be of several parts. */
export function withoutTail(text: string): string {
  for (let cut = text; ; text = cut) {
    cut = withoutLastTail(text)
    if (cut.length === text.length) return text
  }
}

/** The text up to furniture in its last line, or up to such that begins in the line before and goes on in the last. */
function withoutLastTail(text: string): string {
  const line = lineStart(text, text.length)
  const from = lineStart(text, line - 1)
  const tail = matchesOf(text.slice(from), TAIL).find((match) => from + match.index + match[0].length > line)
  return tail ? text.slice(0, from + tail.index).trimEnd() : text
}

/** Where the line begins that ends at `end`. */
function lineStart(text: string, end: number): number {
  return end <= 0 ? 0 : Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1
}
