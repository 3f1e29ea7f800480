import { InvalidArgumentError } from 'commander'

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/
const WHOLE_NUMBER = /^[1-9]\d{0,14}$/

/** A date or a date and time of ISO 8601; a date alone is its start in UTC. */
export function dateOf(value: string): Date {
  const date = new Date(value)
  if (!ISO_DATE.test(value) || Number.isNaN(date.getTime()))
    throw new InvalidArgumentError('Write a date as 2021-03-14 or 2021-03-14T15:09:00Z.')
  return date
}

/** A whole number from 1. */
export function countOf(value: string): number {
  if (!WHOLE_NUMBER.test(value)) throw new InvalidArgumentError('Write a whole number from 1.')
  return Number(value)
}
