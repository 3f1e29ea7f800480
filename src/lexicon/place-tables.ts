import { cityAliases } from './city-aliases.ts'
import { countries } from './countries.ts'
import { placeKey } from './place-key.ts'
import { places } from './places.ts'
import { shortRegions } from './short-regions.ts'
import { usStates } from './us-states.ts'

/*
 * The lines of `places` by name, so that one can be found without reading the others. The build puts the tables in
 * place of this file: making them takes some 20 ms.
 */

/** A line a city: key | name | region | country code, sorted by key. */
export const cityTable = sorted(
  lines().flatMap(([code, region, names]) => names.split(';').map((name) => [placeKey(name), name, region, code])),
)
/** A line a region: key | name | country code, sorted by key. */
export const regionTable = sorted([
  ...lines().flatMap(([code, region]) => (region ? [[placeKey(region), region, code]] : [])),
  ...Object.entries(shortRegions).map(([short, [name, code]]) => [placeKey(short), name, code]),
])

/** By their keys: other names of cities, countries, states by any form, states and D.C. written out. */
export const aliasKeys = Object.entries(cityAliases).map(([alias, name]): Pair => [placeKey(alias), placeKey(name)])
export const countryKeys = Object.values(countries).flatMap((names) =>
  names.map((name): Pair => [placeKey(name), names[0]!]),
)
export const stateKeys = usStates.flatMap(({ name, code, short }) =>
  [name, code, ...short].map((form): Pair => [placeKey(form), name]),
)
export const fullStateKeys = ['D.C.', ...usStates.map(({ name }) => name)].map((name): Pair => {
  const key = placeKey(name)
  return [key, stateKeys.findLast(([form]) => form === key)![1]]
})

type Pair = [key: string, name: string]

function lines(): [code: string, region: string, names: string][] {
  return places
    .trim()
    .split('\n')
    .map((line) => line.split('|') as [string, string, string])
    .filter(([code]) => countries[code]?.[0])
}

/** Largest cities stay first among those of one name. */
function sorted(rows: string[][]): string {
  return rows
    .sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0))
    .map((row) => `${row.join('|')}\n`)
    .join('')
}
