import { closestMatch } from 'leven'
import { fieldNames } from '../formats/json.ts'
import type { NewsRecord } from '../schema/record.ts'
import { Usage } from './usage.ts'

/** `headline,quotes` → names of the record's parts. */
export function fieldsOf(value: string): (keyof NewsRecord)[] {
  return value
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .map(fieldOf)
}

function fieldOf(name: string): keyof NewsRecord {
  const known = fieldNames.find((field) => field === name)
  if (known) return known
  const near = closestMatch(name, fieldNames, { maxDistance: 3 })
  throw new Usage(
    `option '--fields': the record has no ${name}. ${near ? `Did you mean ${near}?` : `It has ${fieldNames.join(', ')}.`}`,
  )
}
