import { type ByteRows, LANES } from './byte-rows.ts'

/** Sums that are kept, each in the place that its key gives it. */
const KEPT = 16_384
/** Integers of what is kept: the key, the sums, and the check. */
const ENTRY = LANES + 2

/** What templates look at. */
export interface TemplateParts {
  /** How many features a token has. */
  count: number
  /** First part of each template, and the number of parts at the end. */
  starts: Int32Array
  /** Of each part: where its value lies in a grid, counted from the token's row, and what it is multiplied with. */
  places: Int32Array
  factors: Int32Array
  /**
   * Where each group starts, one after the other: templates whose values all follow from those of the group's key. The
   * keys stand behind the features, in the same order; behind them they stand again, to be hashed in another way.
   */
  groups: Int32Array
  /** Where the templates that are in no group start; they end the features. */
  rest: number
}

/** Puts the sums of the weights of all templates, for the token whose row starts at `row`, into the room's `sums`. */
export type Sums = (values: Int32Array, row: number, seeds: Int32Array, rows: ByteRows, room: Room) => void

/** What the sums are made in. */
export interface Room {
  sums: Int32Array
  keys: Int32Array
  /**
   * Sums of groups of templates by their keys: news says the same words again and again. A key is one in a few hundred
   * thousand that share a place; with the check as well, what is kept never changes a result in practice, so pages do not
   * depend on those before them.
   */
  kept: Int32Array
}

/** Room for the sums of so many templates. */
export function roomFor(count: number): Room {
  const kept = new Int32Array(KEPT * ENTRY)
  // places that nothing is in have the key 0, which belongs into the first one
  kept[0] = 1
  return { sums: new Int32Array(LANES), keys: new Int32Array(count), kept }
}

/**
 * Writes templates out as straight code, in which every place and factor is a constant: it takes half the time of a
 * loop over lists of them. The build puts this code in the place of the templates, so that none is made at run time.
 */
export function codeOf({ count, starts, places, factors, groups, rest }: TemplateParts): Sums {
  const local = (place: number): string => `v${place < 0 ? '_' : ''}${Math.abs(place)}`
  const parts = (t: number): string =>
    Array.from(
      places.subarray(starts[t], starts[t + 1]),
      (place, i) => ` + Math.imul(${local(place)}, ${factors[starts[t]! + i]})`,
    ).join('')
  const hash = (t: number, into: string): string =>
    `h = (seeds[${t}]${parts(t)}) | 0; h = Math.imul(h ^ (h >>> 16), 0x7feb352d); ${into} = h ^ (h >>> 15)`
  const check = (g: number): string =>
    `check = (seeds[${count + groups.length + g}]${parts(count + groups.length + g)}) | 0`
  const sum = (from: number, to: number, into: string): string[] => [
    ...Array.from({ length: to - from }, (_, i) => hash(from + i, `keys[${i}]`)),
    `rows.sum(keys, ${to - from}, ${into})`,
  ]
  const lanes = Array.from({ length: LANES }, (_, lane) => lane)
  const lines = [
    'const { sums, keys, kept } = room',
    'let h = 0, key = 0, check = 0, at = 0',
    ...Array.from(new Set(places), (place) => `const ${local(place)} = values[row + ${place}]`),
    ...sum(rest, count, 'sums, 0'),
    ...lanes.map((lane) => `let s${lane} = sums[${lane}]`),
    ...Array.from(groups, (first, g) => [
      hash(count + g, 'key'),
      check(g),
      `at = (key & ${KEPT - 1}) * ${ENTRY}`,
      `if (kept[at] !== key || kept[at + ${LANES + 1}] !== check) {`,
      `kept[at] = key; kept[at + ${LANES + 1}] = check`,
      ...sum(first, groups[g + 1] ?? rest, 'kept, at + 1'),
      '}',
      ...lanes.map((lane) => `s${lane} = (s${lane} + kept[at + ${lane + 1}]) | 0`),
    ]).flat(),
    ...lanes.map((lane) => `sums[${lane}] = s${lane}`),
  ]
  return new Function('values', 'row', 'seeds', 'rows', 'room', lines.join('\n')) as Sums
}
