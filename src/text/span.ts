import type { Span } from '../schema/record.ts'

const WHITE_SPACE = /\s+/g
const SPACE = /\s/

/** Each run of white space made one space, the ends trimmed; nothing else changed. */
export function collapse(text: string): string {
  return text.replace(WHITE_SPACE, ' ').trim()
}

/**
 * The span of `page` from `start` to `end` (UTF-16 code units), drawn in so that it neither starts nor ends with
 * white space. Null if nothing else is in it.
 */
export function spanOf(page: string, start: number, end: number): Span | null {
  while (start < end && SPACE.test(page[start]!)) start++
  while (end > start && SPACE.test(page[end - 1]!)) end--
  return start < end ? { text: collapse(page.slice(start, end)), start, end } : null
}
