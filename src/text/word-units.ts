import { propertiesAt } from './properties.ts'

/** Half of a character that two code units make: both must be looked at. Of code units not met yet the table has 0. */
const HALF = 1
/** What stands for a code unit that is no part of a word; `other` tells what is below it. */
export const NONE = 2
const SURROGATE = /[\ud800-\udfff]/

/** Lower case of the code units that words are made of, by look-up; the table is filled as they are met. */
export class WordUnits {
  /** Of each code unit its lower case, `NONE`, or less where the table does not tell. */
  readonly table = new Uint16Array(0x10000)
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

  /** What the table does not tell: the lower case of the code unit at `i` of `text`, or `NONE`. */
  other(text: string, i: number): number {
    const code = text.charCodeAt(i)
    if (this.table[code] === 0) this.table[code] = this.#learn(code)
    return this.table[code] !== HALF ? this.table[code]! : this.#isWord(text, i) ? code : NONE
  }

  #learn(code: number): number {
    const char = String.fromCharCode(code)
    return SURROGATE.test(char) ? HALF : this.#isWord(char, 0) ? this.#lower(code) : NONE
  }

  #isWord(text: string, i: number): boolean {
    return (propertiesAt(text, i) & this.#properties) > 0
  }
}
