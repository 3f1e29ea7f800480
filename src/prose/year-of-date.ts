import type { DateMention } from '../page/dates.ts'
import type { Timestamp } from '../schema/record.ts'

/**
 * A date as ISO 8601. One without a year gets that of the page's own date, or the year before or after where that is
 * nearer (December 31, published on January 1). Where the page has no date the year stays open: `--11-19`, the form of
 * XML Schema's gMonthDay. A date of numbers that can be read both ways is read month first, unless the page's date is
 * nearer to the other reading.
 */
export function isoOf({ year, month, day, swapped }: DateMention, page: Timestamp | null): string | null {
  if (month === null) return year === null ? null : String(year)
  if (day === null) return year === null ? null : `${year}-${two(month)}`
  const told = page ? Date.parse(page.iso.slice(0, 10)) : Number.NaN
  if (year !== null) {
    const readings = [{ month, day }, ...(swapped ? [swapped] : [])]
    const [nearest] = readings.sort((a, b) => distance(year, a, told) - distance(year, b, told))
    return `${year}-${two(nearest!.month)}-${two(nearest!.day)}`
  }
  if (Number.isNaN(told)) return `--${two(month)}-${two(day)}`
  const of = new Date(told).getUTCFullYear()
  const [nearest] = [of, of - 1, of + 1].sort(
    (a, b) => distance(a, { month, day }, told) - distance(b, { month, day }, told),
  )
  return `${nearest}-${two(month)}-${two(day)}`
}

function distance(year: number, { month, day }: { month: number; day: number }, told: number): number {
  return Number.isNaN(told) ? 0 : Math.abs(Date.UTC(year, month - 1, day) - told)
}

const two = (n: number): string => String(n).padStart(2, '0')
