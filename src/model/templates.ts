/**
 * Feature templates as data: `word-1 tag+1` is the word before with the tag after. Columns hold an integer for each
 * token of a sequence; a feature is the hash of a template's number and its values.
 */
export interface Templates {
  /** First part of each template, and the number of parts at the end. */
  starts: Int32Array
  /** Column and offset of each part. */
  columns: Int32Array
  offsets: Int32Array
  /** Templates that look at one token's form and nothing else, by the offset of that token. */
  lexical: ReadonlyMap<number, Int32Array>
  /** All other templates. */
  rest: Int32Array
}

/** Tokens that a template may look to the left and to the right; columns have so many more entries at each end. */
export const PAD = 4

const PART = /^([a-z]+\d?)([+-]\d)?$/i

/** Columns whose values follow from a token's form: its word and its shape. */
const FORM = new Set(['word', 'tag', 'fine', 'coarse', 'shape', 'suffix3', 'suffix2'])

/** Reads templates; `names` are the columns in order. */
export function templates<Name extends string>(names: readonly Name[], lines: readonly string[]): Templates {
  const starts = [0]
  const columns: number[] = []
  const offsets: number[] = []
  for (const line of lines) {
    for (const part of line.split(' ')) {
      const [, name = '', offset = '0'] = PART.exec(part) ?? []
      const column = (names as readonly string[]).indexOf(name)
      if (column < 0 || Math.abs(Number(offset)) > PAD)
        throw new Error(`${part} in template "${line}": expected a column and an offset of at most ${PAD}`)
      columns.push(column)
      offsets.push(Number(offset))
    }
    starts.push(columns.length)
  }
  const lexical = new Map<number, number[]>()
  const rest: number[] = []
  for (let t = 0; t + 1 < starts.length; t++) {
    const own = offsets.slice(starts[t], starts[t + 1])
    const ofForm = columns.slice(starts[t], starts[t + 1]).every((column) => FORM.has(names[column]!))
    if (ofForm && own.every((offset) => offset === own[0])) lexical.set(own[0]!, [...(lexical.get(own[0]!) ?? []), t])
    else rest.push(t)
  }
  return {
    starts: Int32Array.from(starts),
    columns: Int32Array.from(columns),
    offsets: Int32Array.from(offsets),
    lexical: new Map([...lexical].map(([offset, list]) => [offset, Int32Array.from(list)])),
    rest: Int32Array.from(rest),
  }
}

/**
 * Features of the templates of `list` at the token with index `at` in the padded columns, put into `features`. One call
 * for all: the code of a short run is never optimized, and there calls are what takes the time.
 */
export function featuresAt(
  { starts, columns, offsets }: Templates,
  list: Int32Array,
  table: readonly Int32Array[],
  at: number,
  features: Int32Array,
): void {
  const count = list.length
  for (let k = 0; k < count; k++) {
    const t = list[k]!
    const end = starts[t + 1]!
    let h = t + 1
    for (let part = starts[t]!; part < end; part++) {
      h = Math.imul(h ^ table[columns[part]!]![at + offsets[part]!]!, 0x5bd1e995)
      h ^= h >>> 15
    }
    h = Math.imul(h, 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
    features[k] = h ^ (h >>> 16)
  }
}
