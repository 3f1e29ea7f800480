import type { Grid } from './grid.ts'
import { mix } from './hash.ts'

/** What templates look at. */
interface TemplateParts {
  /** How many features a token has. */
  count: number
  /** First part of each template, and the number of parts at the end. */
  starts: Int32Array
  /** Of each part: where its value lies in a grid, counted from the token's row, and what it is multiplied with. */
  places: Int32Array
  factors: Int32Array
  /**
   * The templates from one number up to another whose values all follow from those of the group's key. The keys stand
   * behind the features, in the same order; behind them they stand again, to be hashed in another way.
   */
  groups: readonly (readonly [from: number, to: number])[]
  /** Such groups whose key is a value of one token in a window, first to last, and where that lies for the token itself. */
  window: { place: number; groups: readonly (readonly [from: number, to: number])[] } | null
  /** The templates that are in no such group. */
  rest: readonly number[]
}

/**
 * Feature templates as data: `word-1 tag+1` is the word before with the tag after. A feature is the hash of a
 * template's number and the values of its parts, each times a number of its own.
 */
export interface Templates extends TemplateParts {
  /** What the hash of each template starts from. */
  seeds: Int32Array
  /** Parts that are the same for all tokens that are looked at: template, place among the constants, factor. */
  constant: readonly (readonly [template: number, place: number, factor: number])[]
}

/**
 * Templates that look at nothing but what `key` looks at, so that their sums can be kept by it. Those without one are
 * few, or see what is seldom seen again, so that keeping costs more than it saves.
 */
export interface TemplateGroup {
  key?: string
  lines: readonly string[]
}

const PART = /^([a-z]+\d?)([+-]\d)?$/i

/**
 * Groups that look at one token each, as many before as after the token itself: the value, from which all else follows,
 * tells what a token adds to the sums of all around it.
 */
export interface TemplateWindow {
  value: string
  groups: readonly (readonly string[])[]
}

/**
 * Reads templates, which are numbered in this order; `names` are the columns of the grid in order, `constants` those of
 * what all tokens share.
 */
export function templates(
  { names, pad }: Pick<Grid, 'names' | 'pad'>,
  constants: readonly string[],
  window: TemplateWindow | null,
  groups: readonly TemplateGroup[],
  rest: readonly string[],
): Templates {
  const seen = window?.groups ?? []
  const features = [...seen.flat(), ...groups.flatMap(({ lines }) => lines), ...rest]
  const keys = groups.flatMap(({ key = [] }) => key)
  const starts = [0]
  const places: number[] = []
  const factors: number[] = []
  const constant: [number, number, number][] = []
  for (const [t, line] of [...features, ...keys, ...keys].entries()) {
    for (const [k, part] of line.split(' ').entries()) {
      const [, name = '', offset = '0'] = PART.exec(part) ?? []
      const factor = mix(t + 1, k + 1) | 1
      if (constants.includes(name) && offset === '0') {
        constant.push([t, constants.indexOf(name), factor])
        continue
      }
      const column = names.indexOf(name)
      if (column < 0 || Math.abs(Number(offset)) > pad)
        throw new Error(`${part} in template "${line}": expected a column and an offset of at most ${pad}`)
      places.push(Number(offset) * names.length + column)
      factors.push(factor)
    }
    starts.push(places.length)
  }
  let end = 0
  const next = (lines: readonly string[]): [number, number] => {
    end += lines.length
    return [end - lines.length, end]
  }
  const within = seen.map(next)
  const kept = groups.flatMap(({ key, lines }) => {
    const range = next(lines)
    return key ? [range] : []
  })
  return {
    count: features.length,
    seeds: Int32Array.from(starts.keys(), (t) => mix(t + 1, 0)),
    starts: Int32Array.from(starts),
    places: Int32Array.from(places),
    factors: Int32Array.from(factors),
    constant,
    groups: kept,
    window: window && { place: names.indexOf(window.value), groups: within },
    rest: [...features.keys()].filter((t) => [...within, ...kept].every(([from, to]) => t < from || t >= to)),
  }
}

/** The seeds for tokens that share the values `constants`. */
export function seedsWith({ seeds, constant }: Templates, constants: ArrayLike<number>, into: Int32Array): Int32Array {
  into.set(seeds)
  for (const [t, place, factor] of constant) into[t]! += Math.imul(constants[place]!, factor)
  return into
}

/** The hashes of the templates `from` up to `to` for the token whose row starts at `row`, put into `features`. */
export function featuresAt(
  { starts, places, factors }: Templates,
  seeds: Int32Array,
  values: Int32Array,
  row: number,
  from: number,
  to: number,
  features: Int32Array,
): void {
  let part = starts[from]!
  for (let t = from; t < to; t++) {
    let h = seeds[t]!
    for (const end = starts[t + 1]!; part < end; part++)
      h = (h + Math.imul(values[row + places[part]!]!, factors[part]!)) | 0
    h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
    features[t - from] = h ^ (h >>> 15)
  }
}
