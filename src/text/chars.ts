import { CASELESS, classes, DIGIT, lowers, MARK, SPACE, TABLED } from './char-tables.ts'

export { CASELESS, DIGIT, LOWER, MARK, SPACE, UPPER } from './char-tables.ts'

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
