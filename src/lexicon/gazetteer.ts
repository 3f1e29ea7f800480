import { cityAliases } from './city-aliases.ts'
import { countries } from './countries.ts'
import { places } from './places.ts'
import { shortRegions } from './short-regions.ts'
import { usStates } from './us-states.ts'

/** A city of the gazetteer; `region` is the country's first level (state, province), empty where it has none. */
export interface City {
  name: string
  region: string
  country: string
}

const PLAIN = /^[A-Za-z]+$/
const MARKS = /\p{M}/gu
const QUOTES = /['’‘ʻ`.]/g
const JOINTS = /[\s\-–]+/g
const ARABIC_ARTICLE = /^(?:al|ad|an|ar|as|ash|at|az|el) (?=.)/
const SAINT = /^(?:st|ste) /
const MOUNT = /^mt /
const FORT = /^ft /

/** A name as it is compared: no case, accents, hyphens, apostrophes or Arabic article; St., Mt. and Ft. written out. */
export function placeKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase() // most names: nothing else to do
  return name
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(QUOTES, '')
    .replace(JOINTS, ' ')
    .trim()
    .toLowerCase()
    .replace(ARABIC_ARTICLE, '')
    .replace(SAINT, 'saint ')
    .replace(MOUNT, 'mount ')
    .replace(FORT, 'fort ')
}

interface Gazetteer {
  cities: Map<string, City[]>
  /** Regions by their key → the countries that have one of that name. */
  regions: Map<string, { name: string; country: string }[]>
}

let loaded: Gazetteer | undefined

/** Reads the lines of `places` on the first call, some milliseconds; pages without a dateline never need them. */
function gazetteer(): Gazetteer {
  if (loaded) return loaded
  const cities = new Map<string, City[]>()
  const regions: Gazetteer['regions'] = new Map()
  for (const line of places.trim().split('\n')) {
    const [code, region, names] = line.split('|') as [string, string, string]
    const country = countries[code]?.[0]
    if (!country) continue
    if (region) push(regions, placeKey(region), { name: region, country })
    for (const name of names.split(';')) push(cities, placeKey(name), { name, region, country })
  }
  for (const [short, [name, code]] of Object.entries(shortRegions))
    push(regions, placeKey(short), { name, country: countries[code]![0]! })
  loaded = { cities, regions }
  return loaded
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const aliases = new Map(Object.entries(cityAliases).map(([alias, name]) => [placeKey(alias), placeKey(name)]))
const countryNames = new Map(
  Object.values(countries).flatMap((names) => names.map((name) => [placeKey(name), names[0]!] as const)),
)
const states = new Map(
  usStates.flatMap(({ name, code, short }) => [name, code, ...short].map((form) => [placeKey(form), name] as const)),
)

/** The large cities of this name; none for a name that is unknown, which says nothing against it. */
export function citiesNamed(name: string): readonly City[] {
  const key = placeKey(name)
  const { cities } = gazetteer()
  return cities.get(key) ?? cities.get(aliases.get(key) ?? '') ?? []
}

/** The country's name as this project writes it, or null if `name` is no country. */
export function countryNamed(name: string): string | null {
  return countryNames.get(placeKey(name)) ?? null
}

const statesInFull = new Map(
  ['D.C.', ...usStates.map(({ name }) => name)].map((name) => [placeKey(name), stateNamed(name)!]),
)

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
  return gazetteer().regions.get(placeKey(name)) ?? []
}
