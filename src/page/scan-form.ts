/** Case shapes of tokens. */
export const Shape = { lower: 0, capital: 1, capitals: 2, mixed: 3, number: 4, caseless: 5 } as const

/** Signs that a block holds, a bit each. */
export const Sign = {
  at: 1,
  copyright: 2,
  url: 4,
  money: 8,
  percent: 16,
  bar: 32,
  arrow: 64,
  dot: 128,
  hash: 256,
  slash: 512,
  time: 1024,
  year: 2048,
  blank: 4096,
  dash: 8192,
  quote: 16384,
  paren: 32768,
  link: 65536,
  underscore: 131072,
} as const

/** How a block ends. */
export const End = { word: 0, stop: 1, ask: 2, shout: 3, colon: 4, comma: 5, dots: 6, paren: 7, other: 8 } as const

/**
 * What one reading of the page tells of its blocks: numbers in typed arrays, an entry a block. Tokens are runs of
 * letters or of digits; marks of lists and of links (`*`, `12.`, `[12]`) are no tokens.
 */
export interface Scan {
  size: number
  /** Tokens of block i: from `offsets[i]` up to `offsets[i + 1]`. */
  offsets: Int32Array
  tokens: Int32Array
  shapes: Uint8Array
  /** Hashes of the first five letters of longer words. */
  stems: Int32Array
  /** Numbers of the tokens as words that begin phrases or are little words; 0 for others. */
  known: Uint16Array
  /** Kinds of phrases (bits) that end at, start at, or are the whole of the block. */
  lexIn: Int32Array
  lexStart: Int32Array
  lexEnd: Int32Array
  lexWhole: Int32Array
  chars: Int32Array
  /** Words; of scripts without spaces, half of the characters. */
  words: Int32Array
  /** Words without which a language's prose cannot do. */
  little: Int32Array
  capitals: Int32Array
  allCapitals: Int32Array
  lowers: Int32Array
  numbers: Int32Array
  digits: Int32Array
  commas: Int32Array
  /** Sentence ends, the last one of the block too. */
  sentences: Int32Array
  signs: Int32Array
  end: Uint8Array
  /** First code unit, and first after list marks. */
  firstChar: Uint16Array
  lead: Uint16Array
  lastChar: Uint16Array
  /** Kind of list mark: 0 none, 1 bullet, 2 number, 3 `[12]`. */
  mark: Uint8Array
  indent: Uint8Array
  /** Empty lines before the block, at most 3. */
  gap: Uint8Array
  /** Hash of all tokens, and of the first four (0 if there are fewer). */
  whole: Int32Array
  start4: Int32Array
  /** Hash of the case shapes, runs of one made one. */
  shape: Int32Array
  /** Number of the page's language in `languages`, or -1. */
  language: number
  /** Share of function words of that language among the words of long blocks. */
  languageShare: number
}
