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

/** Much garbage and little that stays: memory grows to a fifth more than that before it is collected, not to four times. */
const FOR_MANY_PAGES = ['--heap-growing-percent=20']

/**
 * Readies this process and its threads for pages. As late as can be, and when the threads have loaded: V8 takes kept
 * code under the usual flags alone, that of Node's own modules too, which load more slowly from now on.
 */
export function readyForMany(): void {
  set(FOR_MANY_PAGES)
}

/** Readies this process for the only page that it will read. */
export function readyFor(text: string): void {
  if (isLatin(text)) expectLatin()
  set(FOR_ONE_PAGE)
}

function set(flags: readonly string[]): void {
  const patient = PATIENT[Number.parseInt(process.versions.v8, 10)]
  if (patient) for (const flag of [...patient, ...flags]) setFlagsFromString(flag)
}
