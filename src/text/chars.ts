/** What a UTF-16 code unit is to the readers of pages; one look-up a character, no regular expressions. */
export const SPACE = 0
export const LOWER = 1
export const UPPER = 2
/** A letter of a script without cases. */
export const CASELESS = 3
export const DIGIT = 4
export const MARK = 5

const TABLED = 0x2000
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
const classes = new Uint8Array(TABLED).fill(MARK)
for (const [kind, runs] of RUNS)
  for (const { 0: run, index } of tabled.matchAll(runs)) classes.fill(kind, index, index + run.length)
const lowers = Uint16Array.from(Array(TABLED).keys())
for (const { 0: capital, index } of tabled.matchAll(CAPITALS)) {
  const lower = capital.toLowerCase()
  if (lower.length === 1) lowers[index] = lower.charCodeAt(0)
}

/** Class of a code unit. Halves of surrogate pairs are marks: nearly all of them are emoji. */
export function charClass(code: number): number {
  return code < TABLED ? classes[code]! : farClass(code)
}

/** Of its own, so that the look-up above is small enough to be put in place of its calls. */
function farClass(code: number): number {
  if (code < 0x2e80) {
    if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return SPACE
    return code >= 0x2c00 && code < 0x2e00 ? CASELESS : MARK
  }
  if (code === 0x3000 || code === 0xfeff) return SPACE
  if (code > 0x3000 && code <= 0x3020) return MARK
  if (code >= 0xd800 && code <= 0xf8ff) return MARK
  if (code >= 0xfe00 && code <= 0xfe6f) return MARK
  if (code >= 0xff00 && code <= 0xff65) {
    if (code >= 0xff10 && code <= 0xff19) return DIGIT
    return (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a) ? CASELESS : MARK
  }
  return code > 0xfff0 ? MARK : CASELESS
}

/** Lower case of a code unit. */
export function lowerCase(code: number): number {
  return code < TABLED ? lowers[code]! : code
}

/** Code units of the characters of a string, for look-ups. */
export function codesOf(chars: string): Set<number> {
  return new Set(Array.from(chars, (char) => char.charCodeAt(0)))
}
