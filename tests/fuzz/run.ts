/*
 * npm run fuzz [-- SECONDS [SEED]]: hostile texts of 100 KB, then random pages as text, bytes, HTML, JSON lines, WET files
 * and gzip data until the time is up. Tells how many of each were tried and how many pages went through the whole chain;
 * a crash or broken invariant ends its kind and tells the seed that brings it back.
 */
import fc from 'fast-check'
import { tryHostile } from './hostile.ts'
import { KINDS } from './kinds.ts'

const HOSTILE_LENGTH = 100_000
const seconds = Number(process.argv[2] ?? 60)
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31)
const shown = (count: number): string => count.toLocaleString('en')

const { tried, broken, slowest, ratio } = tryHostile(HOSTILE_LENGTH)
console.log(
  `${tried} hostile texts of ${shown(HOSTILE_LENGTH)} characters; the slowest, ${slowest}, takes ${ratio.toFixed(1)} times ordinary prose`,
)
let failed = broken.length > 0
for (const what of broken) console.error(what)
let inputs = tried
let pages = tried
for (const { name, share, property } of KINDS) {
  let seen = 0
  const result = await fc.check(
    property((count) => {
      seen += count
    }),
    { seed, numRuns: 100_000_000, interruptAfterTimeLimit: seconds * 1000 * share, markInterruptAsFailure: false },
  )
  inputs += result.numRuns
  pages += seen
  console.log(`${shown(result.numRuns)} × ${name}, ${shown(seen)} pages through the chain`)
  if (result.failed && !result.interrupted) {
    failed = true
    console.error(`seed ${seed}: ${fc.defaultReportMessage(result as never)}`)
  }
}
console.log(
  `${shown(inputs)} inputs, ${shown(pages)} pages through the chain${failed ? '' : ', no crash and nothing broken'} (seed ${seed})`,
)
process.exitCode = failed ? 1 : 0
