import { PAD } from '../model/templates.ts'
import type { Words } from '../model/words.ts'
import { Shape, type Tokens } from './token-stream.ts'

/** Padded columns of one paragraph's words, the same for both models. */
export interface WordColumns {
  word: Int32Array
  tag: Int32Array
  fine: Int32Array
  coarse: Int32Array
  shape: Int32Array
  suffix3: Int32Array
  suffix2: Int32Array
}

/** What a template reads beyond the paragraph's ends. */
const BEFORE = -1
const AFTER = -2
/** Numbers above those of any cluster, for words that have none: they are told apart by shape. */
const NO_CLUSTER = 1000
const NO_GROUP = 100
const NO_TAG = 200

/** A column for `n` tokens, padded. */
export function column(n: number): Int32Array {
  const values = new Int32Array(n + 2 * PAD)
  values.fill(BEFORE, 0, PAD)
  values.fill(AFTER, n + PAD)
  return values
}

/** Looks up the words of tokens `from` up to `to`. */
export function wordColumns(tokens: Tokens, words: Words, from: number, to: number): WordColumns {
  const n = to - from
  const columns = {
    word: column(n),
    tag: column(n),
    fine: column(n),
    coarse: column(n),
    shape: column(n),
    suffix3: column(n),
    suffix2: column(n),
  }
  for (let i = from, at = PAD; i < to; i++, at++) {
    const word = tokens.word[i]!
    const shape = tokens.shape[i]!
    columns.word[at] = word
    columns.shape[at] = shape
    columns.suffix3[at] = tokens.suffix3[i]!
    columns.suffix2[at] = tokens.suffix2[i]!
    const found = shape < Shape.Lower ? -1 : words.find(word)
    columns.fine[at] = found < 0 ? NO_CLUSTER + shape : words.fine[found]!
    columns.coarse[at] = found < 0 ? NO_GROUP + shape : words.coarse[found]!
    columns.tag[at] = found < 0 ? tagOfUnknown(tokens, i, shape) : words.tag[found]!
  }
  return columns
}

/** Marks stand for themselves or their shape; words that the list lacks have the tag of their ending or their shape. */
function tagOfUnknown(tokens: Tokens, i: number, shape: number): number {
  if (shape === Shape.Lower) return tokens.suffix2[i]!
  if (shape > Shape.Lower) return NO_TAG + shape
  const alike = shape === Shape.Double || shape === Shape.Single || shape === Shape.Other || shape === Shape.Bracket
  return alike ? tokens.word[i]! : NO_GROUP + shape
}

/** Distances in few steps: exact up to 3, then ever wider. */
export function distanceBin(distance: number): number {
  if (distance < 4) return distance
  if (distance < 6) return 4
  if (distance < 9) return 5
  if (distance < 14) return 6
  if (distance < 22) return 7
  return distance < 36 ? 8 : 9
}
