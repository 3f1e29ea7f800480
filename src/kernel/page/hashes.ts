/* Hashes of words and keys of features, as `model/hash.ts`, `page/word-hash.ts` and `model/feature-keys.ts` make them. */

/** What the hash of a word begins with. */
export const WORD_HASH: i32 = 0x811c9dc5

/** The hash of a word with one code unit more. */
export function hashed(hash: i32, code: u32): i32 {
  return (hash ^ <i32>code) * 0x01000193
}

/** Mixes two hashes or small integers into one; the order counts. */
export function mix(a: i32, b: i32): i32 {
  let h = a * 31 + b * 0x9e3779b1
  h = (h ^ (h >>> 16)) * 0x85ebca6b
  h = (h ^ (h >>> 13)) * 0xc2b2ae35
  return h ^ (h >>> 16)
}

/** Bits of a value that stands in a key as it is. */
const SMALL = 12

export function keyOf(kind: i32, value: i32): i32 {
  return value >>> SMALL === 0 ? (kind << SMALL) | value : mix(kind, value) | 0x80000000
}
