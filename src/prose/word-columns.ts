import type { Grid } from '../model/grid.ts'
import { mix } from '../model/hash.ts'
import { fineOf, levelOf, tagOf, type Words } from '../model/words.ts'
import { Column } from './token-grid.ts'
import { Shape, type Tokens } from './token-stream.ts'

/** Numbers above those of any cluster, for words that have none: they are told apart by shape. */
const NO_CLUSTER = 1000
const NO_TAG = 200

/**
 * Fills what follows from the word of each token `from` up to `to`, one paragraph. Of marks the ending is a part of the
 * form too, since several of them are one word; so is whether a token is quoted.
 */
export function wordColumns(grid: Grid, tokens: Tokens, words: Words, from: number, to: number): void {
  const { values } = grid
  const width = grid.names.length
  for (let t = from, row = grid.row(0); t < to; t++, row += width) {
    const word = tokens.word[t]!
    const shape = tokens.shape[t]!
    const suffix3 = tokens.suffix3[t]!
    values[row + Column.form] = mix(mix(word, 2 * shape + tokens.quoted[t]!), suffix3)
    values[row + Column.word] = word
    values[row + Column.shape] = shape
    values[row + Column.suffix3] = suffix3
    values[row + Column.suffix2] = tokens.suffix2[t]!
    const about = words.about(word)
    const known = shape >= Shape.Lower && fineOf(about) > 0
    values[row + Column.fine] = known ? fineOf(about) : NO_CLUSTER + shape
    values[row + Column.tag] = known ? tagOf(about) : tagOfUnknown(tokens, t, shape)
    values[row + Column.level] = levelOf(about)
  }
}

/** Marks stand for themselves or their shape; words that the list lacks have the tag of their ending or their shape. */
function tagOfUnknown(tokens: Tokens, t: number, shape: number): number {
  if (shape === Shape.Lower) return tokens.suffix2[t]!
  if (shape > Shape.Lower) return NO_TAG + shape
  const alike = shape === Shape.Double || shape === Shape.Single || shape === Shape.Other || shape === Shape.Bracket
  return alike ? tokens.word[t]! : NO_TAG + shape
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
