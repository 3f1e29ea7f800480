/** Bytes of an integer. */
const WORD = 4

/**
 * Templates as AssemblyScript, straight code in which every place and factor is a constant: it takes half the time of a
 * loop over lists of them. The function puts the scores of `n` tokens at `scores`; `row` is where the first of what
 * templates look at lies for the first token, the next token's is `stride` bytes on; `kept` holds sums by their keys,
 * `keys` has room for the hashes of the tokens, `lacking` for a list of them.
 *
 * All tokens go through each step before the next one: first all hashes are made, then all rows are looked up.
 */
export function templateCode(name, { count, starts, places, factors, groups, rest }) {
  const first = Math.min(...places)
  const hash = (t) =>
    `load<i32>(seeds, ${t * WORD})` +
    Array.from(
      places.subarray(starts[t], starts[t + 1]),
      (place, i) => ` + load<i32>(at, ${(place - first) * WORD}) * ${factors[starts[t] + i]}`,
    ).join('')
  const list = (note) => [
    'list = lacking',
    'for (let at = row, to = scores; to < end; at += stride, to += SCORES)',
    `list = ${note}`,
  ]
  const add = (templates) => [
    'key = keys',
    `for (let entry = lacking; entry < list; entry += LISTED, key += ${templates.length * WORD}) {`,
    'const at: usize = load<u32>(entry)',
    ...templates.map((t, i) => `store<i32>(key, ${hash(t)}, ${i * WORD})`),
    '}',
    `add(table, keys, ${templates.length}, lacking, list)`,
  ]
  const numbers = [...Array(count).keys()]
  const lines = [
    ...list('note(list, at, to)'),
    ...add(rest),
    ...groups.flatMap(([from, to], g) => [
      ...list(`noteKey(list, at, to, kept, spread(${hash(count + g)}), ${hash(count + groups.length + g)})`),
      'list = addKept(lacking, list)',
      ...add(numbers.slice(from, to)),
    ]),
  ]
  return `
import { addKept, LISTED, note, noteKey, SCORES, widen } from './kept-sums'
import { add, spread } from './sums'
export function ${name}(table: usize, seeds: usize, row: usize, stride: usize, n: i32, kept: usize, keys: usize, lacking: usize, scores: usize): void {
  const end = scores + <usize>n * SCORES
  let list = lacking
  let key = keys
  memory.fill(scores, 0, end - scores)
  ${lines.join('\n  ')}
  for (let to = scores; to < end; to += SCORES) widen(to)
}`
}
