import type { Span } from '../schema/record.ts'
import { charClass, SPACE } from './chars.ts'

const WHITE_SPACE = /\s+/g
/** White space that is not one space. */
const UNEVEN = /[^\S ]| {2}/

/** Each run of white space made one space, the ends trimmed; nothing else changed. */
export function collapse(text: string): string {
  return (UNEVEN.test(text) ? text.replace(WHITE_SPACE, ' ') : text).trim()
}

/**
 * The span of `page` from `start` to `end` (UTF-16 code units), drawn in so that it neither starts nor ends with
 * white space. Null if nothing else is in it.
 */
export function spanOf(page: string, start: number, end: number): Span | null {
  while (start < end && charClass(page.charCodeAt(start)) === SPACE) start++
  while (end > start && charClass(page.charCodeAt(end - 1)) === SPACE) end--
  return start < end ? { text: collapse(page.slice(start, end)), start, end } : null
}
