/** Properties of Unicode that a code unit has, a bit each. */
export const LETTER = 1
export const NUMBER = 2
export const ACCENT = 4
/** Half of a character that two code units make: only both tell what it is. */
const HALF = 8
const KNOWN = 128

const PROPERTIES: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [NUMBER, /\p{N}/u],
  [ACCENT, /\p{M}/u],
]
const FIRST_HALF = 0xd800
const LAST_HALF = 0xdfff
const LAST_UNIT = 0xffff

/** Filled as code units are met: a look-up each instead of an expression. */
const known = new Uint8Array(0x10000)

/** Properties of the character at `at` in `text`; both halves of a pair have those of the whole. */
export function propertiesAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const properties = known[unit] || learn(unit)
  return properties === HALF ? propertiesOf(characterAt(text, at)) : properties
}

function learn(unit: number): number {
  known[unit] = unit >= FIRST_HALF && unit <= LAST_HALF ? HALF : propertiesOf(String.fromCharCode(unit))
  return known[unit]!
}

function propertiesOf(char: string): number {
  let found = KNOWN
  for (const [bit, property] of PROPERTIES) if (property.test(char)) found |= bit
  return found
}

function characterAt(text: string, at: number): string {
  const before = text.codePointAt(at - 1) ?? 0
  return String.fromCodePoint(before > LAST_UNIT ? before : text.codePointAt(at)!)
}
