import { expect, test } from 'vitest'
import { cityAliases } from '../src/lexicon/city-aliases.ts'
import { countries } from '../src/lexicon/countries.ts'
import { citiesNamed, countryNamed, stateNamed } from '../src/lexicon/gazetteer.ts'
import { placeKey } from '../src/lexicon/place-key.ts'
import { places } from '../src/lexicon/places.ts'
import { usStandAlone, worldStandAlone } from '../src/lexicon/stand-alone-cities.ts'
import { nameCase, resolvePlace } from '../src/prose/resolve-place.ts'

test('every line of the gazetteer has its country, and cities', () => {
  const lines = places.trim().split('\n')
  expect(lines.length).toBeGreaterThan(1000)
  const odd = lines.filter((line) => {
    const [code, , cities] = line.split('|')
    return !countries[code!] || !cities
  })
  expect(odd).toEqual([])
})

test('aliases lead to cities, stand-alone cities to states and countries', () => {
  expect(Object.keys(cityAliases).filter((alias) => citiesNamed(alias).length === 0)).toEqual([])
  expect(Object.values(usStandAlone).filter((state) => stateNamed(state) !== state)).toEqual([])
  expect(Object.values(worldStandAlone).filter((country) => countryNamed(country) !== country)).toEqual([])
})

test.each([
  ['AL-ḨASAKAH', 'hasakah'],
  ['St. Louis', 'saint louis'],
  ['N’Djamena', 'ndjamena'],
  ['São Paulo', 'sao paulo'],
])('%s is compared as %s', (name, key) => expect(placeKey(name)).toBe(key))

test.each([
  ['PORT-AU-PRINCE', 'Port-au-Prince'],
  ['LA CROSSE', 'La Crosse'],
  ['MCALLEN', 'McAllen'],
  ['PORT OF SPAIN', 'Port of Spain'],
  ['N’DJAMENA', 'N’Djamena'],
  ["O'FALLON", "O'Fallon"],
  ['Oakvale', 'Oakvale'],
])('%s is written %s', (name, written) => expect(nameCase(name)).toBe(written))

test.each([
  ['HASAKAH', ['Syria'], { city: 'Hasakah', region: 'Al-Hasakah', country: 'Syria' }],
  ['TORONTO', ['Ont.'], { city: 'Toronto', region: 'Ontario', country: 'Canada' }],
  ['SAVANNAH', ['Georgia'], { city: 'Savannah', region: 'Georgia', country: 'United States' }],
  ['SPRINGFIELD', [], { city: 'Springfield', region: null, country: 'United States' }],
  ['GEORGIA', [], { city: null, region: null, country: null }],
  ['SYRIA', [], { city: null, region: null, country: 'Syria' }],
  ['TEXAS', [], { city: null, region: 'Texas', country: 'United States' }],
  ['KHAN YOUNIS', ['GAZA'], { city: 'Khan Younis', region: null, country: 'Palestinian territories' }],
])('%s %j resolves', (words, after, want) => expect(resolvePlace(words, after)).toMatchObject(want))
