import { citiesNamed, countryNamed, regionsNamed, stateCalled, stateNamed } from '../lexicon/gazetteer.ts'
import { placeKey } from '../lexicon/place-key.ts'
import { usStandAlone, worldStandAlone } from '../lexicon/stand-alone-cities.ts'

/** What a place's words tell, as far as they tell it. */
export interface ResolvedPlace {
  city: string | null
  region: string | null
  country: string | null
  /** Whether a list of places has any of the words: evidence that they are a place. */
  known: boolean
  /** The places that the words may mean, in words, where they may mean several; none is chosen then. */
  readings: string[]
}

const UNITED_STATES = 'United States'
const standAlone = new Map<string, { city: string; region: string | null; country: string }>([
  ...Object.entries(usStandAlone).map(
    ([city, region]) => [placeKey(city), { city, region, country: UNITED_STATES }] as const,
  ),
  ...Object.entries(worldStandAlone).map(
    ([city, country]) => [placeKey(city), { city, region: null, country }] as const,
  ),
])
const nameless = { city: null, region: null, country: null, known: false, readings: [] }

/**
 * Resolves a dateline's place: its words up to the first comma, and those after it (region, country), without dates.
 * Cities stand alone by AP's list; others are looked up among the large cities of the world. Where several places bear
 * the name, what they differ in stays null and `readings` names them.
 */
export function resolvePlace(words: string, after: readonly string[]): ResolvedPlace {
  const city = nameCase(words)
  if (VESSEL.test(city)) return { ...nameless }
  if (!after.length) return alone(city)
  const last = after.at(-1)!
  const state = stateNamed(last)
  const country = countryNamed(last)
  if (state && country) return stateOrCountry(city, state, country)
  if (state) return { city, region: state, country: UNITED_STATES, known: true, readings: [] }
  if (country) return { city, region: regionWithin(city, after, country), country, known: true, readings: [] }
  const regions = regionsNamed(last)
  const owners = [...new Set(regions.map((region) => region.country))]
  return {
    city,
    region: regions[0]?.name ?? nameCase(last),
    country: owners.length === 1 ? owners[0]! : null,
    known: owners.length > 0 || citiesNamed(words).length > 0,
    readings: owners.length > 1 ? owners.map((owner) => `${last}, ${owner}`) : [],
  }
}

function alone(city: string): ResolvedPlace {
  const listed = standAlone.get(placeKey(city))
  if (listed) return { ...listed, known: true, readings: [] }
  const country = countryNamed(city)
  // `L.A.` is no Louisiana: abbreviations of states stand after a city alone
  const state = stateCalled(city)
  const cities = citiesNamed(city)
  if (country && state) return { ...nameless, known: true, readings: [`${state}, ${UNITED_STATES}`, country] }
  if (country && !cities.some((one) => one.country !== country))
    return { ...nameless, country, known: true, ...(cities.length ? { city } : {}) }
  if (state) return { ...nameless, region: state, country: UNITED_STATES, known: true }
  if (!cities.length) {
    const [region, other] = regionsNamed(city)
    return region && !other
      ? { ...nameless, region: region.name, country: region.country, known: true }
      : { ...nameless, city }
  }
  const regions = [...new Set(cities.map((one) => one.region))]
  const owners = [...new Set(cities.map((one) => one.country))]
  return {
    city,
    region: regions.length === 1 ? regions[0] || null : null,
    country: owners.length === 1 ? owners[0]! : null,
    known: true,
    readings:
      cities.length > 1 ? cities.map((one) => [one.name, one.region, one.country].filter(Boolean).join(', ')) : [],
  }
}

/** Georgia: AP abbreviates the state, so that the word written out is mostly the country; the city decides. */
function stateOrCountry(city: string, state: string, country: string): ResolvedPlace {
  const cities = citiesNamed(city)
  const inState = cities.some((one) => one.country === UNITED_STATES && one.region === state)
  const inCountry = cities.some((one) => one.country === country)
  if (inState === inCountry)
    return { city, region: null, country: null, known: true, readings: [`${state}, ${UNITED_STATES}`, country] }
  return { city, region: inState ? state : null, country: inState ? UNITED_STATES : country, known: true, readings: [] }
}

/** The region told between city and country, else the gazetteer's if it has one city of that name there. */
function regionWithin(city: string, after: readonly string[], country: string): string | null {
  if (after.length > 1) return nameCase(after[0]!)
  const [one, other] = citiesNamed(city).filter((place) => place.country === country)
  return one && !other ? one.region || null : null
}

/** Places that are no city. */
const VESSEL = /^(?:aboard|on board|en route) /i
const SHOUTED = /^[^\p{Ll}\p{Lu}]*\p{Lu}[^\p{Ll}]*$/u
const WORD = /[\p{L}\p{M}'’]+/gu
const SMALL: ReadonlySet<string> = new Set(
  'of the and de del da do das dos di du la le les en on upon sur y al near off'.split(' '),
)
const SCOTTISH = /^Mc(?=\p{Ll})\p{Ll}/u
const ELIDED = /^\p{L}['’]\p{L}/u
const ABBREVIATED = /\./

/** `LA CROSSE` → `La Crosse`, `PORT-AU-PRINCE` → `Port-au-Prince`; names that are not shouted stay as they are. */
export function nameCase(name: string): string {
  const plain = name.replace(SPACE, ' ').trim()
  if (!SHOUTED.test(plain) || (ABBREVIATED.test(plain) && plain.length <= 6) || plain.length <= 3) return plain
  return plain.replace(WORD, (word, at: number) => {
    const lower = word.toLowerCase()
    if (at > 0 && (SMALL.has(lower) || lower === 'au' || lower === 'aux')) return lower
    const capital = lower[0]!.toUpperCase() + lower.slice(1)
    return capital
      .replace(SCOTTISH, (start) => `Mc${start[2]!.toUpperCase()}`)
      .replace(ELIDED, (start) => start.toUpperCase())
  })
}
const SPACE = /\s+/g
