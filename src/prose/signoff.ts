import { type DatelineForm, datelineAt, LONGEST_DATELINE } from './dateline-form.ts'
import { resolvePlace } from './resolve-place.ts'

const LEADING = /^[\s—–―-]{0,4}/

/**
 * A line that ends a story by telling where and when it was written: "Geneva, 30 November 2020", "OAKVALE, Nov. 30 (AP)",
 * "Agency, Oakvale". It must be the whole line from `start` to `end` (UTF-16 code units into `text`) and hold a place
 * together with a date or a known agency; a place that no list has must be in capitals. Null if it is none.
 */
export function signoffAt(text: string, start: number, end: number): DatelineForm | null {
  if (end - start > LONGEST_DATELINE) return null
  const from = start + LEADING.exec(text.slice(start, Math.min(end, start + 4)))![0].length
  const form = datelineAt(text, from, end)
  if (!form?.place || form.end !== end) return null
  if (!form.date && form.agency?.kind !== 'known') return null
  return form.place.shouted || resolvePlace(form.place.words, form.place.after).known ? form : null
}
