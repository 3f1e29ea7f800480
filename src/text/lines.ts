import type { Point } from 'unist'

const LINE_END = /\r\n|\r|\n/g

/** Offsets of the start of each line of `text`, in UTF-16 code units; CR, LF and CRLF each end a line. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(LINE_END)) starts.push(match.index + match[0].length)
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
