import { matchesOf } from '../text/matches.ts'

/** A sentence's end: mark, closing quotation marks or brackets, white space. */
const SENTENCE_END = /[.!?…]["'”’»)\]]*\s/g
const WHITE_SPACE = /\s/g

/**
 * Where to cut `text` so that no piece is longer than `most` code units: after a sentence in the second half of what
 * fits, or else at white space there, or else anywhere. Gives the offsets at which pieces start, the first of them 0.
 */
export function pieces(text: string, most: number): number[] {
  const starts = [0]
  for (let at = 0; text.length - at > most; starts.push(at)) {
    const half = text.slice(at + (most >> 1), at + most)
    const cut = lastEnd(half, SENTENCE_END) || lastEnd(half, WHITE_SPACE) || half.length
    at += (most >> 1) + cut
  }
  return starts
}

/** The offset after the last match, 0 if there is none. */
function lastEnd(text: string, pattern: RegExp): number {
  let end = 0
  for (const match of matchesOf(text, pattern)) end = match.index + match[0].length
  return end
}
