/* What code units are. The tables are those of `text/char-tables.ts`; what lies beyond them, `text/chars.ts` tells alike. */

export const SPACE: u32 = 0
export const LOWER: u32 = 1
export const UPPER: u32 = 2
/** A letter of a script without cases. */
export const CASELESS: u32 = 3
export const DIGIT: u32 = 4
export const MARK: u32 = 5

/** Code units below this are in the tables. */
const TABLED: u32 = 0x2000
let classes: usize = 0
let lowers: usize = 0

/** Tells where the tables lie, the class and the lower case of each code unit. */
export function layCharacters(classTable: usize, lowerTable: usize): void {
  classes = classTable
  lowers = lowerTable
}

export function charClass(code: u32): u32 {
  return code < TABLED ? load<u8>(classes + code) : farClass(code)
}

function farClass(code: u32): u32 {
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

export function isLetter(kind: u32): bool {
  return kind - LOWER <= CASELESS - LOWER
}

export function lowerCase(code: u32): u32 {
  return code < TABLED ? load<u16>(lowers + (code << 1)) : code
}
