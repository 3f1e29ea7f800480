import type { Grid } from '../model/grid.ts'
import { Column } from './token-grid.ts'
import type { Tokens } from './token-stream.ts'
import { distanceBin } from './word-columns.ts'

const NONE = -1
/** How far a state of quotation is followed to either side. */
const LASTS = 6
/** Above any distance in steps. */
const STEPS = 16
/** Length of a quotation that nothing closes. */
const OPEN = 99

/** Fills the columns that the first model reads besides those of words, for tokens `from` up to `to`: one paragraph. */
export function cueColumns(grid: Grid, tokens: Tokens, from: number, to: number): void {
  const { sentence } = tokens
  quotationColumns(grid, tokens, from, to)
  for (let start = from; start < to; ) {
    let end = start + 1
    while (end < to && sentence[end] === sentence[start]) end++
    sentenceColumns(grid, tokens, start, end, from, to)
    nearCues(grid, tokens, start, end, from)
    start = end
  }
}

function quotationColumns(grid: Grid, { quoted, opening, closing }: Tokens, from: number, to: number): void {
  const { values } = grid
  const width = grid.names.length
  let run = 0
  for (let t = from, row = grid.row(0); t < to; t++, row += width) {
    const inside = quoted[t]!
    const close = closing[t]!
    const toClose = close < 0 ? NONE : close - t
    values[row + Column.inside] = inside
    values[row + Column.quoteAt] = inside
      ? distanceBin(t - opening[t]!) * STEPS + (close < 0 ? NONE : distanceBin(toClose))
      : NONE
    values[row + Column.quoteLength] = inside ? (close < 0 ? OPEN : distanceBin(close - opening[t]!)) : NONE
    values[row + Column.quoteEnd] = inside ? (close < 0 ? OPEN : Math.min(3, toClose)) : NONE
    run = t > from && quoted[t - 1] === inside ? run + 1 : 0
    values[row + Column.lasted] = t - run === from && run < LASTS ? NONE : Math.min(run, LASTS)
  }
  run = 0
  for (let t = to - 1, row = grid.row(t - from); t >= from; t--, row -= width) {
    run = t + 1 < to && quoted[t + 1] === quoted[t] ? run + 1 : 0
    const open = t + run === to - 1 && run < LASTS
    values[row + Column.lasts] = open ? NONE : Math.min(run, LASTS)
  }
}

function sentenceColumns(grid: Grid, { word }: Tokens, start: number, end: number, from: number, to: number): void {
  const { values } = grid
  const width = grid.names.length
  const place = (start === from ? 1 : 0) + (end === to ? 2 : 0)
  const opener = word[start]!
  for (let t = start, row = grid.row(t - from); t < end; t++, row += width) {
    values[row + Column.fromStart] = distanceBin(t - start)
    values[row + Column.toEnd] = distanceBin(end - 1 - t)
    values[row + Column.first] = t === start ? 1 : 0
    values[row + Column.opener] = opener
    values[row + Column.place] = place
    values[row + Column.firstOfSentence] = t === start && t > from ? 1 : 0
    values[row + Column.lastOfSentence] = t === end - 1 && t < to - 1 ? 1 : 0
    values[row + Column.edge] = t === from ? 1 : t === to - 1 ? 2 : 0
  }
}

function nearCues(grid: Grid, { word, quoted }: Tokens, start: number, end: number, from: number): void {
  const { values } = grid
  const width = grid.names.length
  let cue = NONE
  let cueWord = NONE
  let level = NONE
  let beside = NONE
  for (let t = start, row = grid.row(t - from); t < end; t++, row += width) {
    const before = row - width
    if (t > start && values[before + Column.level]! > 0 && quoted[t - 1] === quoted[t]) {
      cue = t - 1
      cueWord = word[cue]!
      level = values[before + Column.level]!
      beside = word[t]!
    }
    values[row + Column.cueBefore] = cueWord
    values[row + Column.farBefore] = cue < 0 ? NONE : distanceBin(t - cue)
    values[row + Column.levelBefore] = level
    values[row + Column.wordAfterCue] = beside
  }
  cue = cueWord = level = beside = NONE
  for (let t = end - 1, row = grid.row(t - from); t >= start; t--, row -= width) {
    const after = row + width
    if (t + 1 < end && values[after + Column.level]! > 0 && quoted[t + 1] === quoted[t]) {
      cue = t + 1
      cueWord = word[cue]!
      level = values[after + Column.level]!
      beside = values[row + Column.tag]!
    }
    values[row + Column.cueAfter] = cueWord
    values[row + Column.farAfter] = cue < 0 ? NONE : distanceBin(cue - t)
    values[row + Column.levelAfter] = level
    values[row + Column.tagBeforeCue] = beside
  }
}
