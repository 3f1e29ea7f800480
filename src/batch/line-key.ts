import { hash, mix } from '../model/hash.ts'
import { charClass, lowerCase, SPACE } from '../text/chars.ts'

const BLANK = 0x20
const PRIME = 0x01000193
const OTHER_PRIME = 0x5bd1e995
/** Bits of the second hash that a double has room for beside the 32 of the first. */
const MORE = 21

/** A number for a line of a source, 53 bits of hash: the same for lines that differ in case and white space alone. */
export function lineKey(source: string, line: string): number {
  let a = hash(source)
  let b = mix(a, 1)
  /** Whether a word has come, and white space after it. */
  let begun = false
  let gap = false
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    if (charClass(code) === SPACE) {
      gap = begun
      continue
    }
    if (gap) {
      a = Math.imul(a ^ BLANK, PRIME)
      b = Math.imul(b ^ BLANK, OTHER_PRIME)
      gap = false
    }
    begun = true
    const lower = lowerCase(code)
    a = Math.imul(a ^ lower, PRIME)
    b = Math.imul(b ^ lower ^ (b >>> 15), OTHER_PRIME)
  }
  return (mix(a, b) >>> 0) * 2 ** MORE + (mix(b, a) >>> (32 - MORE))
}
