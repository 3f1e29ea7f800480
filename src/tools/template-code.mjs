/** Bytes of an integer. */
const WORD = 4
/** Windows reach so many tokens to either side, as `src/kernel/kept-sums.ts` has it. */
const REACH = 2

/**
 * Templates as AssemblyScript, straight code in which every place and factor is a constant: it takes half the time of a
 * loop over lists of them. The function puts the scores of `n` tokens at `scores`; `row` is where the first of what
 * templates look at lies for the first token, the next token's is `stride` bytes on; `kept` holds sums by their keys,
 * `keys` has room for the hashes of the tokens, `lacking` and `making` for a list of them, `sums` for their sums and
 * those of four tokens on either side.
 *
 * All tokens go through each step before the next one: first all hashes are made, then all rows are looked up. What is
 * kept is added to all that it serves, then sums are made for one token of each key that is lacking, and so again.
 */
export function templateCode(name, { count, starts, places, factors, window, groups, rest }) {
  const first = Math.min(...places)
  const hash = (t) =>
    `load<i32>(seeds, ${t * WORD})` +
    Array.from(
      places.subarray(starts[t], starts[t + 1]),
      (place, i) => ` + load<i32>(at, ${(place - first) * WORD}) * ${factors[starts[t] + i]}`,
    ).join('')
  const list = (note, reach = 0) => [
    'list = lacking',
    `for (let at = row - ${reach} * stride, to = sums - ${reach} * TOKEN; to < end + ${reach} * TOKEN; at += stride, to += TOKEN)`,
    `list = ${note}`,
  ]
  /** Makes the sums of these templates for tokens so many rows behind those of a list. */
  const sum = (templates, list, end, part, behind = 0) => [
    'key = keys',
    `for (let entry = ${list}; entry < ${end}; entry += LISTED, key += ${templates.length * WORD}) {`,
    `const at: usize = load<u32>(entry) ${behind < 0 ? '-' : '+'} ${Math.abs(behind)} * stride`,
    ...templates.map((t, i) => `store<i32>(key, ${hash(t)}, ${i * WORD})`),
    '}',
    `sum(table, keys, ${templates.length}, ${list}, ${end}, ${part})`,
  ]
  const makeLacking = (add, lines) => [
    `while ((list = ${add}(lacking, list)) > lacking) {`,
    'const made = claim(lacking, list, making)',
    ...lines,
    '}',
  ]
  const numbers = ([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)
  const windows = () => [
    ...list(`noteWindow(list, at, to, kept, load<i32>(at, ${(window.place - first) * WORD}))`, REACH),
    ...makeLacking(
      'addWindows',
      window.groups.flatMap((group, i) =>
        sum(numbers(group), 'making', 'made', `SUMS + ${i} * WINDOW_SUMS`, REACH - i),
      ),
    ),
  ]
  const lines = [
    ...list('note(list, at, to)'),
    ...sum(rest, 'lacking', 'list', '0'),
    ...(window ? windows() : []),
    ...groups.flatMap((group, g) => [
      ...list(`noteKey(list, at, to, kept, spread(${hash(count + g)}), ${hash(count + groups.length + g)})`),
      ...makeLacking('addKept', sum(numbers(group), 'making', 'made', 'SUMS')),
    ]),
  ]
  return `
import { addKept, addWindows, claim, LISTED, note, noteKey, noteWindow, SCORES, SUMS, TOKEN, WINDOW_SUMS, widen } from './kept-sums'
import { spread, sum } from './sums'
export function ${name}(table: usize, seeds: usize, row: usize, stride: usize, n: usize, kept: usize, keys: usize, lacking: usize, making: usize, sums: usize, scores: usize): void {
  const end = sums + n * TOKEN
  let list = lacking
  let key = keys
  ${lines.join('\n  ')}
  for (; sums < end; sums += TOKEN, scores += SCORES) widen(sums, scores)
}`
}
