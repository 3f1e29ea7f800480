import type { Grid } from '../model/grid.ts'
import { type Run, roleOf, starts } from '../model/spans.ts'
import { Role } from './roles.ts'
import { Column } from './token-grid.ts'
import { Shape, type Tokens } from './token-stream.ts'
import { distanceBin } from './word-columns.ts'

/** What the first model found in one paragraph. */
export interface Flat {
  /** First token of the paragraph. */
  from: number
  /** The likeliest label of each token. */
  path: Uint8Array
}

/** Other cues, spans and marks between the cue and a token are counted up to these. */
const MOST_CUES = 3
const MOST_RUNS = 4
/** Sentences between them likewise. */
const MOST_SENTENCES = 3

/** A part of a paragraph, counted from its first token. */
export interface Window {
  start: number
  end: number
}

/** What a cue is, as `CUE` names it; the cue is tokens `cue.from` up to `cue.to` of the paragraph. */
export function cueConstants(grid: Grid, { quoted }: Tokens, { from, path }: Flat, cue: Run): number[] {
  const { values } = grid
  const n = path.length
  const first = grid.row(cue.from)
  const last = grid.row(cue.to - 1)
  const before = grid.row(cue.from - 1)
  const after = grid.row(cue.to)
  const roleAt = (i: number): number => (i >= 0 && i < n ? roleOf(path[i]!) : -1) + 1
  return [
    values[last + Column.word]!,
    values[last + Column.fine]!,
    values[first + Column.word]!,
    roleAt(cue.from - 1) * 4 + roleAt(cue.to),
    values[before + Column.tag]!,
    values[after + Column.tag]!,
    values[before + Column.word]!,
    values[after + Column.word]!,
    quoted[from + cue.from]!,
    (cue.from === 0 ? 1 : 0) + (cue.to === n ? 2 : 0),
    cue.to - cue.from,
  ]
}

/** Fills the columns that tell how a cue sees the other tokens, as far as the window goes. */
export function seenColumns(grid: Grid, tokens: Tokens, flat: Flat, cue: Run, window: Window): void {
  look(grid, tokens, flat, cue, -1, window)
  look(grid, tokens, flat, cue, 1, window)
  for (let i = cue.from; i < cue.to; i++) place(grid, tokens, flat, cue, i, 0, 0, 0, 0, 0)
}

/** Goes from the cue to one end of the window and counts what it passes. */
function look(grid: Grid, tokens: Tokens, flat: Flat, cue: Run, step: 1 | -1, { start, end }: Window): void {
  const { from, path } = flat
  let cues = 0
  let contents = 0
  let sources = 0
  let commas = 0
  let edges = 0
  for (let i = step < 0 ? cue.from - 1 : cue.to; i >= start && i < end; i += step) {
    const label = path[i]!
    const role = roleOf(label)
    const met = step < 0 ? role >= 0 && (i + 1 === path.length || starts(path[i + 1]!)) : role >= 0 && starts(label)
    if (met && role === Role.Cue && cues < MOST_CUES) cues++
    if (met && role === Role.Content && contents < MOST_RUNS) contents++
    if (met && role === Role.Source && sources < MOST_RUNS) sources++
    const shape = tokens.shape[from + i]!
    if ((shape === Shape.Comma || shape === Shape.Dash) && commas < MOST_RUNS) commas++
    if (tokens.quoted[from + i] !== tokens.quoted[from + i - step] && edges < MOST_RUNS) edges++
    place(grid, tokens, flat, cue, i, cues, contents, sources, commas, edges)
  }
}

function place(
  grid: Grid,
  { sentence }: Tokens,
  { from }: Flat,
  cue: Run,
  i: number,
  cues: number,
  contents: number,
  sources: number,
  commas: number,
  edges: number,
): void {
  const { values } = grid
  const row = grid.row(i)
  const side = i < cue.from ? -1 : i < cue.to ? 0 : 1
  const distance = side < 0 ? cue.from - i : side > 0 ? i - cue.to + 1 : 0
  const away = sentence[from + i]! - sentence[from + cue.from]!
  const sentences = Math.max(-MOST_SENTENCES, Math.min(MOST_SENTENCES, away))
  values[row + Column.side] = side
  values[row + Column.far] = side * 16 + distanceBin(distance)
  values[row + Column.other] = cues
  values[row + Column.where] = (side * 16 + sentences) * 16 + cues
  values[row + Column.runs] = (contents * 16 + sources) * 16 + cues
  values[row + Column.commas] = commas
  values[row + Column.quoteEdges] = edges
  values[row + Column.touch] = touchOf(cue, i, side)
  values[row + Column.near] = side < 0 ? Math.max(-3, i - cue.from) : side > 0 ? 100 + Math.min(4, i - cue.to) : 50
}

/** Places in and next to the cue; farther off only the side counts. */
function touchOf(cue: Run, i: number, side: number): number {
  if (i === cue.from) return 11
  if (i === cue.to - 1) return 12
  if (i >= cue.from - 2 && i <= cue.to + 1) return 20 + (i < cue.from ? i - cue.from : i - cue.to)
  return side
}
