/* Code units as tables. The build puts the tables in place of this file: making them takes 3 ms. */

/** What a UTF-16 code unit is to the readers of pages; one look-up a character, no regular expressions. */
export const SPACE = 0
export const LOWER = 1
export const UPPER = 2
/** A letter of a script without cases. */
export const CASELESS = 3
export const DIGIT = 4
export const MARK = 5

/** Code units below this are in the tables. */
export const TABLED = 0x2000
/** Runs of the characters of each class; what is in none is a mark. Later ones count. */
const RUNS: readonly (readonly [number, RegExp])[] = [
  [SPACE, /\s+/g],
  [DIGIT, /\p{Nd}+/gu],
  [CASELESS, /[\p{L}\p{M}]+/gu],
  [UPPER, /\p{Lu}+/gu],
  [LOWER, /\p{Ll}+/gu],
]
const CAPITALS = /[\p{Lu}\p{Lt}]/gu

const tabled = String.fromCharCode(...Array(TABLED).keys())
/** The class of each. */
export const classes = new Uint8Array(TABLED).fill(MARK)
for (const [kind, runs] of RUNS)
  for (const { 0: run, index } of tabled.matchAll(runs)) classes.fill(kind, index, index + run.length)
/** The lower case of each. */
export const lowers = Uint16Array.from(Array(TABLED).keys())
for (const { 0: capital, index } of tabled.matchAll(CAPITALS)) {
  const lower = capital.toLowerCase()
  if (lower.length === 1) lowers[index] = lower.charCodeAt(0)
}
