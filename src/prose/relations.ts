import type { Grid } from '../model/grid.ts'
import { firstOf, SpanLattice, STEP, transitionOf } from '../model/span-lattice.ts'
import { LABELS, labelOf, type Run, roleOf, runsOf, SINGLE } from '../model/spans.ts'
import type { Tagger } from '../model/tagger.ts'
import { seedsWith } from '../model/templates.ts'
import type { Words } from '../model/words.ts'
import { type CueLevel, cueColumns } from './cue-columns.ts'
import { cueTemplates } from './cue-templates.ts'
import { Role } from './roles.ts'
import { cueConstants, type Flat, flatColumns, seenColumns, type Window } from './span-columns.ts'
import { spanTemplates } from './span-templates.ts'
import { tokenGrid } from './token-grid.ts'
import type { Tokens } from './token-stream.ts'
import { wordColumns } from './word-columns.ts'

/** Source, cue and content of one attribution, in tokens of the page. */
export interface Relation {
  source: Run
  cue: Run
  content: Run[]
  /** Difference of logarithms to no attribution. */
  margin: number
}

export interface AttributionModel {
  words: Words
  level: CueLevel
  /** Finds cues, and has an opinion of sources and contents. */
  cues: Tagger
  /** Finds the source and the content of one cue. */
  spans: Tagger
}

/** Added to the scores of starts of spans, so that the first model gives rather too many cues: the second one judges. */
const EAGER = { cue: 1.5, other: 0.5 }

/** The transitions with that added: all that start a span. */
function eager(transitions: Int32Array): Int32Array {
  const added = transitions.slice()
  for (const role of [Role.Source, Role.Cue, Role.Content]) {
    const single = labelOf(role, SINGLE)
    const into = [firstOf(single), transitionOf(0, single)]
    for (const before of [Role.Source, Role.Cue, Role.Content]) into.push(transitionOf(labelOf(before, SINGLE), single))
    for (const place of into) added[place]! += (role === Role.Cue ? EAGER.cue : EAGER.other) / STEP
  }
  return added
}

/** Fills the columns that the first model reads for the paragraph of tokens `from` up to `to`. */
export function firstColumns(
  grid: Grid,
  { words, level }: Pick<AttributionModel, 'words' | 'level'>,
  tokens: Tokens,
  from: number,
  to: number,
): void {
  grid.fit(to - from)
  wordColumns(grid, tokens, words, from, to)
  cueColumns(grid, tokens, level, from, to)
}

/** Makes a reader of paragraphs: fills the grid and gives what the first model finds. */
export function flatReader(
  grid: Grid,
  model: Pick<AttributionModel, 'words' | 'level' | 'cues'>,
): (tokens: Tokens, from: number, to: number) => Flat {
  const { cues } = model
  const lattice = new SpanLattice(cues.transitions)
  const eagerLattice = new SpanLattice(eager(cues.transitions))
  let scores = new Int32Array(0)
  return (tokens, from, to) => {
    const n = to - from
    if (scores.length < n * LABELS) scores = new Int32Array(2 * n * LABELS)
    firstColumns(grid, model, tokens, from, to)
    cues.score(grid, 0, n, cueTemplates.seeds, scores)
    const path = new Uint8Array(n)
    eagerLattice.bestPath(scores, path)
    const flat = { from, path, columns: lattice.levelColumns(scores, path) }
    flatColumns(grid, flat)
    return flat
  }
}

/** Fills the grid and the seeds with how a cue sees the tokens around it; gives which those are. */
export function seeFrom(grid: Grid, tokens: Tokens, flat: Flat, cue: Run, seeds: Int32Array): Window {
  const window = windowOf(tokens, flat, cue)
  seenColumns(grid, tokens, flat, cue, window)
  seedsWith(spanTemplates, cueConstants(grid, tokens, flat, cue), seeds)
  return window
}

/** Makes a finder of the attributions of a paragraph, tokens `from` up to `to`; those below `least` are left out. */
export function relationsFinder(
  model: AttributionModel,
  least: number,
): (tokens: Tokens, from: number, to: number) => Relation[] {
  const { spans } = model
  const grid = tokenGrid()
  const read = flatReader(grid, model)
  const lattice = new SpanLattice(spans.transitions)
  const seeds = spanTemplates.seeds.slice()
  let scores = new Int32Array(0)
  return (tokens, from, to) => {
    if (to === from) return []
    const flat = read(tokens, from, to)
    return runsOf(flat.path).flatMap((cue) => {
      if (cue.role !== Role.Cue) return []
      const { start, end } = seeFrom(grid, tokens, flat, cue, seeds)
      if (scores.length < (end - start) * LABELS) scores = new Int32Array(2 * (end - start) * LABELS)
      spans.score(grid, start, end, seeds, scores)
      const path = new Uint8Array(end - start)
      const margin = STEP * lattice.relationPath(scores, path)
      return margin < least ? [] : relationOf(path, margin, from + start)
    })
  }
}

/** Tokens on either side of a cue that are looked at: more than any quotation of the training articles has. */
const WIDEST = 500
/** What is longer than this many tokens is no paragraph but text without line breaks: there a sentence has to do. */
const LONGEST_PARAGRAPH = 1500
const WIDEST_THERE = 120

/**
 * The part of the paragraph where a cue's source and content are looked for: its sentence, and those before and after
 * that have content but no cue, up to a limit that keeps the whole linear.
 */
function windowOf({ sentence }: Tokens, { from, path }: Flat, cue: Run): Window {
  const widest = path.length > LONGEST_PARAGRAPH ? WIDEST_THERE : WIDEST
  const first = Math.max(0, cue.from - widest)
  const last = Math.min(path.length, cue.to + widest)
  const startOf = (end: number): number => {
    let start = end - 1
    while (start > first && sentence[from + start - 1] === sentence[from + start]) start--
    return start
  }
  const endOf = (start: number): number => {
    let end = start + 1
    while (end < last && sentence[from + end] === sentence[from + start]) end++
    return end
  }
  let start = startOf(cue.from + 1)
  while (start > first && goesOn(path, startOf(start), start)) start = startOf(start)
  let end = endOf(cue.to - 1)
  while (end < last && goesOn(path, end, endOf(end))) end = endOf(end)
  return { start, end }
}

/** Whether a sentence has content, and no cue that it could be the content of. */
function goesOn(path: Uint8Array, from: number, to: number): boolean {
  let content = false
  for (let i = from; i < to; i++) {
    const role = roleOf(path[i]!)
    if (role === Role.Cue) return false
    if (role === Role.Content) content = true
  }
  return content
}

function relationOf(path: Uint8Array, margin: number, from: number): Relation[] {
  const runs = runsOf(path, from)
  const source = runs.find(({ role }) => role === Role.Source)
  const cue = runs.find(({ role }) => role === Role.Cue)
  const content = runs.filter(({ role }) => role === Role.Content)
  return source && cue && content.length > 0 ? [{ source, cue, content, margin }] : []
}
