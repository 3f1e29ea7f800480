import type { MarkedSpan } from './pair-marks.ts'

/**
 * The token stream that the attribution models read: a row for each word or mark, over all the pieces of a page, in
 * typed arrays. Offsets are UTF-16 code units into the page. Words stand as hashes; nothing here looks one up.
 */
export interface Tokens {
  count: number
  start: Int32Array
  end: Int32Array
  /** Hash of the word in lower case, digits made 0; marks of one sort have one hash. */
  word: Int32Array
  /** Hashes of the last two and three letters of the word. */
  suffix2: Int32Array
  suffix3: Int32Array
  /** One of `Shape`. */
  shape: Uint8Array
  /** 1 between quotation marks, marks included; nested ones do not count. */
  quoted: Uint8Array
  /** The tokens that open and close the quotation that the token is in, or -1. */
  opening: Int32Array
  closing: Int32Array
  /** Number of the piece, and of the sentence over all pieces. */
  piece: Int32Array
  sentence: Int32Array
  /** First token of each piece, and the count at the end. */
  pieces: Int32Array
}

/** What a token looks like; below `Lower` it is a mark. */
export const Shape = {
  Other: 0,
  Comma: 1,
  Stop: 2,
  Colon: 3,
  Bracket: 4,
  Dash: 5,
  Double: 6,
  Single: 7,
  Lower: 8,
  Capital: 9,
  Upper: 10,
  Digit: 11,
  Mixed: 12,
} as const

/** A stretch of text to cut: a paragraph. `sentences` holds where its sentences start, in order. */
export interface Piece {
  start: number
  end: number
  sentences: readonly number[]
  /** What its quotation marks hold, where that is known already. */
  quotations?: readonly MarkedSpan[]
}

/** Room for so many tokens: as many as there are characters is enough. */
export function emptyTokens(room: number, pieces: number): Tokens {
  const ints = (): Int32Array => new Int32Array(room)
  return {
    count: 0,
    start: ints(),
    end: ints(),
    word: ints(),
    suffix2: ints(),
    suffix3: ints(),
    shape: new Uint8Array(room),
    quoted: new Uint8Array(room),
    opening: ints(),
    closing: ints(),
    piece: ints(),
    sentence: ints(),
    pieces: new Int32Array(pieces + 1),
  }
}

/** Room that serves page after page is kept up to so many tokens. */
const MOST_KEPT = 100_000
let kept = emptyTokens(0, 0)

/** The same for tokens that are read no more when it is asked for again. */
export function passingTokens(room: number, pieces: number): Tokens {
  if (room > MOST_KEPT) return emptyTokens(room, pieces)
  if (room > kept.start.length) kept = emptyTokens(Math.min(2 * room, MOST_KEPT), 0)
  kept.quoted.fill(0, 0, room)
  return { ...kept, pieces: new Int32Array(pieces + 1) }
}
