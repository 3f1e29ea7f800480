import type { Templates } from './templates.ts'

/** Forms that are kept, each in the place that its hash gives it: a page has some hundreds. */
const KEPT = 4096

/** Adds the weights of some templates at a token to the sums that start at `at`. */
export type AddTemplates = (sums: Float64Array, at: number, list: Int32Array, token: number) => void

/**
 * What a token's form adds to the scores of the tokens around it, summed once a form and kept: news says the same words
 * again and again. What is kept never changes a result, so pages do not depend on those before them.
 */
export class FormSums {
  readonly offsets: Int32Array
  readonly values: Float64Array
  readonly #templates: Int32Array[]
  readonly #width: number
  readonly #keys = new Int32Array(KEPT)
  readonly #filled = new Uint8Array(KEPT)

  constructor({ lexical }: Templates, width: number) {
    this.offsets = Int32Array.from(lexical.keys())
    this.#templates = [...lexical.values()]
    this.#width = width
    this.values = new Float64Array(KEPT * this.offsets.length * width)
  }

  /** Where in `values` the sums of the token at `token`, of the form `key`, start: `width` values for each of `offsets`. */
  find(key: number, token: number, add: AddTemplates): number {
    const place = key & (KEPT - 1)
    const size = this.offsets.length * this.#width
    const start = place * size
    if (this.#filled[place] && this.#keys[place] === key) return start
    this.#filled[place] = 1
    this.#keys[place] = key
    this.values.fill(0, start, start + size)
    this.#templates.forEach((list, group) => {
      add(this.values, start + group * this.#width, list, token - this.offsets[group]!)
    })
    return start
  }
}
