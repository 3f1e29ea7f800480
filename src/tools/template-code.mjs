/** Bytes of an integer. */
const WORD = 4
/** Integers of a token's scores. */
const LABELS = 13

/**
 * Templates as AssemblyScript, straight code in which every place and factor is a constant: it takes half the time of a
 * loop over lists of them. The function puts the scores of `n` tokens at `scores`; `row` is where the first of what
 * templates look at lies for the first token, the next token's is `stride` bytes on; `kept` holds sums by their keys,
 * `keys` has room for the hashes of a token.
 */
export function templateCode(name, { count, starts, places, factors, groups, rest }) {
  const first = Math.min(...places)
  const hash = (t) =>
    `load<i32>(seeds, ${t * WORD})` +
    Array.from(
      places.subarray(starts[t], starts[t + 1]),
      (place, i) => ` + load<i32>(row, ${(place - first) * WORD}) * ${factors[starts[t] + i]}`,
    ).join('')
  const sums = (from, to) => [
    ...Array.from({ length: to - from }, (_, i) => `store<i32>(keys, ${hash(from + i)}, ${i * WORD})`),
    `sum(table, keys, keys + ${(to - from) * WORD})`,
  ]
  const lines = [
    ...sums(rest, count),
    'let a = low',
    'let b = high',
    'let key: i32 = 0',
    'let check: i32 = 0',
    'let at: usize = 0',
    ...Array.from(groups, (group, g) => [
      `key = spread(${hash(count + g)})`,
      `check = ${hash(count + groups.length + g)}`,
      'at = kept + (<usize>key & (KEPT - 1)) * ENTRY',
      `if (load<i32>(at) != key || load<i32>(at, ${WORD}) != check) {`,
      ...sums(group, groups[g + 1] ?? rest),
      'store<i32>(at, key)',
      `store<i32>(at, check, ${WORD})`,
      'v128.store(at, low, SUMS)',
      'v128.store64_lane(at, high, 0, SUMS + 16)',
      '}',
      'a = i16x8.add(a, v128.load(at, SUMS))',
      'b = i16x8.add(b, v128.load64_zero(at, SUMS + 16))',
    ]).flat(),
    'store<i32>(scores, 0)',
    'v128.store(scores, i32x4.extend_low_i16x8_s(a), 4)',
    'v128.store(scores, i32x4.extend_high_i16x8_s(a), 20)',
    'v128.store(scores, i32x4.extend_low_i16x8_s(b), 36)',
  ]
  return `
import { ENTRY, high, KEPT, low, SUMS, spread, sum } from './sums'
export function ${name}(table: usize, seeds: usize, row: usize, stride: usize, n: i32, kept: usize, keys: usize, scores: usize): void {
  for (let i = 0; i < n; i++, row += stride, scores += ${LABELS * WORD}) {
    ${lines.join('\n    ')}
  }
}`
}
