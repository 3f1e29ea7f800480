import type { Grid } from '../model/grid.ts'
import { HeldRoom } from '../model/kernel.ts'
import { firstOf, SpanLattice, STEP, transitionOf } from '../model/span-lattice.ts'
import { LABELS, labelOf, type Run, roleOf, runsOf, SINGLE } from '../model/spans.ts'
import type { Tagger } from '../model/tagger.ts'
import { seedsWith } from '../model/templates.ts'
import type { Words } from '../model/words.ts'
import { cueColumns } from './cue-columns.ts'
import { cueTemplates } from './cue-templates.ts'
import { Role } from './roles.ts'
import { cueConstants, type Flat, seenColumns, type Window } from './span-columns.ts'
import { spanTemplates } from './span-templates.ts'
import { Column, tokenGrid } from './token-grid.ts'
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
  { words }: Pick<AttributionModel, 'words'>,
  tokens: Tokens,
  from: number,
  to: number,
): void {
  grid.fit(to - from)
  wordColumns(grid, tokens, words, from, to)
  cueColumns(grid, tokens, from, to)
}

/** Reads paragraphs with the first model, into a grid. */
export class FlatReader {
  readonly #grid: Grid
  readonly #model: Pick<AttributionModel, 'words' | 'cues'>
  readonly #lattice: SpanLattice
  readonly #eagerLattice: SpanLattice
  readonly #scores = new HeldRoom()

  constructor(grid: Grid, model: Pick<AttributionModel, 'words' | 'cues'>) {
    this.#grid = grid
    this.#model = model
    this.#lattice = new SpanLattice(model.cues.transitions)
    this.#eagerLattice = new SpanLattice(eager(model.cues.transitions))
  }

  /** Fills the grid for the paragraph of tokens `from` up to `to`, and gives what the model finds. */
  read(tokens: Tokens, from: number, to: number): Flat {
    const n = to - from
    firstColumns(this.#grid, this.#model, tokens, from, to)
    this.#scores.fit(4 * n * LABELS)
    this.#model.cues.score(this.#grid, 0, n, cueTemplates.seeds, this.#scores.at)
    this.#eagerLattice.bestPath(this.#scores.at, n)
    return { from, path: this.#eagerLattice.path() }
  }

  /** Fills the columns of what the model says of the paragraph read last; only the second one looks at them. */
  tell({ path }: Flat): void {
    const columns = 4 * (this.#grid.row(0) + Column.flat)
    this.#lattice.levelColumns(this.#scores.at, path, columns, 4 * this.#grid.names.length)
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
  const reader = new FlatReader(grid, model)
  const lattice = new SpanLattice(spans.transitions)
  const seeds = spanTemplates.seeds.slice()
  const scores = new HeldRoom()
  return (tokens, from, to) => {
    if (to === from) return []
    const flat = reader.read(tokens, from, to)
    const cues = runsOf(flat.path).filter(({ role }) => role === Role.Cue)
    if (cues.length === 0) return []
    reader.tell(flat)
    return cues.flatMap((cue) => {
      const { start, end } = seeFrom(grid, tokens, flat, cue, seeds)
      scores.fit(4 * (end - start) * LABELS)
      spans.score(grid, start, end, seeds, scores.at)
      const margin = STEP * lattice.relationPath(scores.at, end - start)
      return margin < least ? [] : relationOf(lattice.path(), margin, from + start)
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
