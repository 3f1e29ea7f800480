import type { Point } from 'unist'
import { matchesOf } from './matches.ts'

const LINE_END = /\r\n|\r|\n/g

/** Offsets of the start of each line of `text`, in UTF-16 code units; CR, LF and CRLF each end a line. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  if (text.includes('\r')) for (const match of matchesOf(text, LINE_END)) starts.push(match.index + match[0].length)
  else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Gives the unist point (line and column counted from 1) of an offset, by binary search in `starts`. */
export function pointAt(starts: readonly number[], offset: number): Point & { offset: number } {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - starts[low]! + 1, offset }
}
