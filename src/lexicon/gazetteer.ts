import { countries } from './countries.ts'
import { placeKey } from './place-key.ts'
import { aliasKeys, cityTable, countryKeys, fullStateKeys, regionTable, stateKeys } from './place-tables.ts'
import { usStates } from './us-states.ts'

/** A city of the gazetteer; `region` is the country's first level (state, province), empty where it has none. */
export interface City {
  name: string
  region: string
  country: string
}

/** What the lines of a table that have this key say, in their order; found by halves, nothing is read but the line. */
function linesOf(table: string, key: string): string[][] {
  if (key.includes('|')) return []
  let low = 0
  let high = table.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = table.lastIndexOf('\n', middle - 1) + 1
    if (table.slice(start, table.indexOf('|', start)) < key) low = table.indexOf('\n', middle) + 1
    else high = start
  }
  const lines: string[][] = []
  for (let at = low; table.startsWith(`${key}|`, at); at = table.indexOf('\n', at) + 1)
    lines.push(table.slice(at + key.length + 1, table.indexOf('\n', at)).split('|'))
  return lines
}

function citiesOf(key: string): City[] {
  return linesOf(cityTable, key).map(([name = '', region = '', code = '']) => ({ name, region, country: inFull(code) }))
}

const inFull = (code: string): string => countries[code]![0]!

const aliases = new Map(aliasKeys)
const countryNames = new Map(countryKeys)
const states = new Map(stateKeys)
const statesInFull = new Map(fullStateKeys)

/** The large cities of this name; none for a name that is unknown, which says nothing against it. */
export function citiesNamed(name: string): readonly City[] {
  const key = placeKey(name)
  const cities = citiesOf(key)
  if (cities.length > 0) return cities
  const alias = aliases.get(key)
  return alias === undefined ? cities : citiesOf(alias)
}

/** The country's name as this project writes it, or null if `name` is no country. */
export function countryNamed(name: string): string | null {
  return countryNames.get(placeKey(name)) ?? null
}

/** The same for a state's name written out, and for D.C. */
export function stateCalled(name: string): string | null {
  return statesInFull.get(placeKey(name)) ?? null
}

/** The full name of a state of the United States that is named or abbreviated in any way, or null. */
export function stateNamed(name: string): string | null {
  return states.get(placeKey(name)) ?? null
}

const shortStates = new Set(usStates.flatMap(({ short }) => short))

/** Whether a word is the abbreviation of a state with its stop: `Wis.`, `N.C.`. */
export function isShortState(word: string): boolean {
  return shortStates.has(word)
}

/** First-level regions of this name, with their countries. */
export function regionsNamed(name: string): readonly { name: string; country: string }[] {
  return linesOf(regionTable, placeKey(name)).map(([region = '', code = '']) => ({
    name: region,
    country: inFull(code),
  }))
}
