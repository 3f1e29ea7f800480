import { mix } from './hash.ts'

/** Bits of a small value, and of a kind of feature with it. */
const SMALL = 12
const PLAIN = 20
/** Numbers of kinds of features are below this. */
export const KINDS = 1 << (PLAIN - SMALL)

/**
 * The key of a feature: of a kind (below `KINDS`) and a value. Small values stand in the key as they are, so that most
 * features are found in a table without a search; others are mixed into it. A key of either sort is never one of the other.
 */
export function keyOf(kind: number, value: number): number {
  return value >>> SMALL === 0 ? (kind << SMALL) | value : mix(kind, value) | 0x80000000
}
