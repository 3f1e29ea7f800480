import { propertiesAt } from './properties.ts'

/** What stands for a code unit that is no part of a word. */
export const NONE = 1
/** Half of a character that two code units make: both must be looked at. */
const HALF = 2
const SURROGATE = /[\ud800-\udfff]/

/** Lower case of the code units that words are made of, by look-up; the table is filled as they are met. */
export class WordUnits {
  readonly #units = new Uint16Array(0x10000)
  readonly #properties: number
  readonly #lower: (unit: number) => number

  /**
   * @param properties of which the characters of words have at least one
   * @param lower the lower case of a code unit
   */
  constructor(properties: number, lower: (unit: number) => number) {
    this.#properties = properties
    this.#lower = lower
  }

  /** The lower case of the code unit at `i` of `text`, whose code units are `codes`, or `NONE`. */
  at(text: string, codes: Uint16Array, i: number): number {
    const code = codes[i]!
    const unit = this.#units[code] || this.#learn(code)
    return unit === HALF ? (this.#isWord(text, i) ? code : NONE) : unit
  }

  #learn(code: number): number {
    const char = String.fromCharCode(code)
    this.#units[code] = SURROGATE.test(char) ? HALF : this.#isWord(char, 0) ? this.#lower(code) : NONE
    return this.#units[code]!
  }

  #isWord(text: string, i: number): boolean {
    return (propertiesAt(text, i) & this.#properties) > 0
  }
}
