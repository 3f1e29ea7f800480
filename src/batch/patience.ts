import { setFlagsFromString } from 'node:v8'
import { expectLatin, isLatin } from '../text/latin.ts'

/**
 * V8's flags by its major version, since it complains of those that it does not know. Optimized code takes long to pay
 * for itself: V8 is told to wait for it longer, which saves a fifth of the time of one page and of 300.
 */
const PATIENT: Readonly<Record<number, readonly string[]>> = {
  11: ['--interrupt-budget=1500000', '--regexp-tier-up-ticks=10'],
  13: ['--invocation-count-for-maglev=4000', '--invocation-count-for-maglev-osr=1000', '--regexp-tier-up-ticks=10'],
}
/** One page is over before shorter code of expressions and collected garbage pay for themselves. */
const FOR_ONE_PAGE = ['--no-regexp-peephole-optimization', '--no-incremental-marking', '--semi-space-growth-factor=16']

/**
 * Readies this process for pages. As late as can be: Node takes the code that it kept of its own modules under the usual
 * flags alone, and loads them more slowly from now on.
 */
export function bePatient(): void {
  set(PATIENT[v8Major()] ?? [])
}

/** Readies this process for the only page that it will read. */
export function readyFor(text: string): void {
  if (isLatin(text)) expectLatin()
  bePatient()
  if (v8Major() in PATIENT) set(FOR_ONE_PAGE)
}

const v8Major = (): number => Number.parseInt(process.versions.v8, 10)

function set(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag)
}
