/*
 * npm run bench [-- NAME…]: figures of speed as Markdown tables, all of them or those named: zones, record, articles,
 * readability-zones, readability, start, help, workers, long, hostile, memory, sizes, stages.
 */
import { costOfLength, loops } from './loops.ts'
import { warnIfBusy } from './quiet.ts'
import { KB } from './row.ts'
import { runs } from './runs.ts'
import { stages } from './stages.ts'

const LENGTHS = [1, 10, 100, 1000, 5000, 20_000].map((kb) => kb * KB)
const rows = [...loops, ...runs]
const names = [...rows.map(({ name }) => name), 'sizes', 'stages']

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !names.includes(name))
if (unknown) throw new Error(`no row ${unknown}; there are ${names.join(', ')}`)
const isAsked = (name: string): boolean => asked.length === 0 || asked.includes(name)

await warnIfBusy()
if (rows.some(({ name }) => isAsked(name))) console.log('| figure | value |\n| --- | ---: |')
for (const { name, figure, measure } of rows) if (isAsked(name)) console.log(`| ${figure} | ${await measure()} |`)
if (isAsked('sizes')) {
  console.log('\n| length of a page | MB/s |\n| --- | ---: |')
  for (const length of LENGTHS)
    console.log(`| ${length.toLocaleString('en')} characters | ${(1000 / costOfLength(length)).toFixed(3)} |`)
}
if (isAsked('stages')) {
  const { length, times } = await stages()
  console.log(`\n| stage | ms of a page of ${length.toLocaleString('en')} characters |\n| --- | ---: |`)
  for (const { stage, ms } of times) console.log(`| ${stage} | ${ms.toFixed(2)} |`)
}
