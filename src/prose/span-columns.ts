import { mix } from '../model/hash.ts'
import { BEGIN, END, labelOf, type Run, roleOf, SINGLE, starts } from '../model/spans.ts'
import { PAD, templates } from '../model/templates.ts'
import { Role } from './roles.ts'
import type { Tokens } from './token-stream.ts'
import { Shape } from './token-stream.ts'
import { column, distanceBin, type WordColumns } from './word-columns.ts'

const SHARED = ['word', 'tag', 'fine', 'shape', 'suffix3'] as const
/** What the first model says of each token. */
const FIRST = ['flat', 'role', 'asSource', 'asCue', 'asContent', 'starting', 'ending'] as const
const PARTS = [
  'sourceBegin',
  'sourceEnd',
  'sourceSingle',
  'contentBegin',
  'contentEnd',
  'contentSingle',
  'cueBegin',
  'cueEnd',
  'cueSingle',
] as const
/** Where the token stands, whatever the cue. */
const PLACE = ['inside', 'edge', 'lastOfSentence', 'firstOfSentence', 'quoteEnd'] as const
/** Where the token stands as the cue sees it. */
const SEEN = ['side', 'far', 'where', 'other', 'runs', 'commas', 'quoteEdges', 'touch', 'near'] as const
/** What the cue is. */
const CUE = [
  'head',
  'headFine',
  'headFirst',
  'context',
  'tagBefore',
  'tagAfter',
  'wordBefore',
  'wordAfter',
  'cueInside',
  'cueEdge',
  'cueLength',
] as const
export const NAMES = [...SHARED, ...FIRST, ...PARTS, ...PLACE, ...SEEN, ...CUE] as const

/** Templates of the second model: found by trial within the training articles. */
export const spanTemplates = templates(NAMES, [
  ...['far flat', 'where flat', 'side flat runs', 'side flat-1 flat flat+1'],
  ...['where asSource', 'where asContent', 'where asCue', 'side asSource asContent asCue'],
  ...['side starting ending', 'side starting+1 ending-1', 'where starting role', 'where ending role'],
  ...PARTS.map((part) => `side ${part}`),
  ...['far tag', 'where word', 'where tag', 'side word word+1', 'where tag-1 tag'],
  ...['where tag tag+1', 'side fine', 'where fine role'],
  ...['where word-1', 'where word+1', 'where word+2'],
  ...['side head role', 'side headFine flat', 'side headFirst role', 'context side flat other', 'context far role'],
  ...['tagBefore side flat', 'tagAfter side flat', 'wordAfter side role', 'wordBefore side role'],
  ...['tagBefore tagAfter where role', 'headFine where role', 'headFine tagAfter side role', 'head context side role'],
  ...['head far', 'where inside cueInside quoteEdges', 'side quoteEdges flat commas'],
  ...['where inside role runs', 'where shape quoteEnd flat-1 flat+1', 'side edge role firstOfSentence lastOfSentence'],
  ...['where lastOfSentence role inside', 'cueEdge far role', 'suffix3 where'],
  ...['touch word cueLength', 'touch flat', 'near fine'],
])

type Columns = Record<(typeof NAMES)[number], Int32Array>

/** Probabilities in seven levels. */
function levelOf(p: number): number {
  if (p < 0.25) return p < 0.02 ? 0 : p < 0.1 ? 1 : 2
  return p < 0.5 ? 3 : p < 0.75 ? 4 : p < 0.9 ? 5 : 6
}

/** What the first model found in one paragraph. */
export interface Flat {
  /** First token of the paragraph. */
  from: number
  /** The likeliest label of each token, and the probabilities of all. */
  path: Uint8Array
  marginals: Float64Array
  labels: number
}

/** The columns that do not depend on a cue; those that do are filled by `seeFrom`. */
export function spanColumns(tokens: Tokens, base: WordColumns, flat: Flat): Columns {
  const { from, path, marginals, labels } = flat
  const n = path.length
  const columns = Object.fromEntries(
    NAMES.map((name) => [name, name in base ? base[name as keyof WordColumns] : column(n)]),
  ) as Columns
  columns.starting.fill(0)
  columns.ending.fill(0)
  const parts = PARTS.map((name, k) => {
    const role = [Role.Source, Role.Content, Role.Cue][Math.floor(k / 3)]!
    return { values: columns[name], label: labelOf(role, [BEGIN, END, SINGLE][k % 3]!) }
  })
  for (let i = 0; i < n; i++) {
    const at = i + PAD
    const t = from + i
    const p = i * labels
    const of = (role: number): number => {
      const first = p + labelOf(role, BEGIN)
      return marginals[first]! + marginals[first + 1]! + marginals[first + 2]! + marginals[first + 3]!
    }
    const any = (part: number): number =>
      marginals[p + labelOf(Role.Source, part)]! + marginals[p + labelOf(Role.Content, part)]!
    columns.flat[at] = path[i]!
    columns.role[at] = roleOf(path[i]!) + 1
    columns.asSource[at] = levelOf(of(Role.Source))
    columns.asCue[at] = levelOf(of(Role.Cue))
    columns.asContent[at] = levelOf(of(Role.Content))
    columns.starting[at] = levelOf(any(BEGIN) + any(SINGLE))
    columns.ending[at] = levelOf(any(END) + any(SINGLE))
    for (const { values, label } of parts) values[at] = levelOf(marginals[p + label]!)
    const close = tokens.closing[t]!
    columns.inside[at] = tokens.quoted[t]!
    columns.quoteEnd[at] = tokens.quoted[t] ? (close < 0 ? 9 : Math.min(3, close - t)) : -1
    columns.edge[at] = i === 0 ? 1 : i === n - 1 ? 2 : 0
    columns.firstOfSentence[at] = i > 0 && tokens.sentence[t] !== tokens.sentence[t - 1] ? 1 : 0
    columns.lastOfSentence[at] = i + 1 < n && tokens.sentence[t] !== tokens.sentence[t + 1] ? 1 : 0
  }
  return columns
}

/** Other cues, spans and marks between the cue and a token are counted up to these. */
const MOST_CUES = 3
const MOST_RUNS = 4

/** A part of a paragraph, counted from its first token. */
export interface Window {
  start: number
  end: number
}

/**
 * Fills the columns that tell how the cue (tokens `cue.from` up to `cue.to` of the paragraph) sees the others, as far as
 * the window goes; what stands outside of it is left as it was.
 */
export function seeFrom(tokens: Tokens, columns: Columns, flat: Flat, cue: Run, window: Window): Int32Array[] {
  const { from, path } = flat
  const n = path.length
  const before = cue.from > 0 ? path[cue.from - 1]! : 0
  const after = cue.to < n ? path[cue.to]! : 0
  const context = mix(roleOf(before) + 1, roleOf(after) + 1)
  const constants: [Int32Array, number][] = [
    [columns.head, columns.word[cue.to - 1 + PAD]!],
    [columns.headFine, columns.fine[cue.to - 1 + PAD]!],
    [columns.headFirst, columns.word[cue.from + PAD]!],
    [columns.context, context],
    [columns.tagBefore, columns.tag[cue.from - 1 + PAD]!],
    [columns.tagAfter, columns.tag[cue.to + PAD]!],
    [columns.wordBefore, columns.word[cue.from - 1 + PAD]!],
    [columns.wordAfter, columns.word[cue.to + PAD]!],
    [columns.cueInside, tokens.quoted[from + cue.from]!],
    [columns.cueEdge, (cue.from === 0 ? 1 : 0) + (cue.to === n ? 2 : 0)],
    [columns.cueLength, cue.to - cue.from],
  ]
  for (const [values, value] of constants) values.fill(value, window.start + PAD, window.end + PAD)
  look(tokens, columns, flat, cue, -1, window)
  look(tokens, columns, flat, cue, 1, window)
  for (let i = cue.from; i < cue.to; i++) place(tokens, columns, flat, cue, i, 0, 0, 0, 0, 0)
  return NAMES.map((name) => columns[name])
}

/** Goes from the cue to one end of the window and counts what it passes. */
function look(tokens: Tokens, columns: Columns, flat: Flat, cue: Run, step: 1 | -1, { start, end }: Window): void {
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
    place(tokens, columns, flat, cue, i, cues, contents, sources, commas, edges)
  }
}

function place(
  tokens: Tokens,
  columns: Columns,
  { from }: Flat,
  cue: Run,
  i: number,
  cues: number,
  contents: number,
  sources: number,
  commas: number,
  edges: number,
): void {
  const at = i + PAD
  const side = i < cue.from ? -1 : i < cue.to ? 0 : 1
  const distance = side < 0 ? cue.from - i : side > 0 ? i - cue.to + 1 : 0
  const sentences = Math.max(-3, Math.min(3, tokens.sentence[from + i]! - tokens.sentence[from + cue.from]!))
  columns.side[at] = side
  columns.far[at] = mix(side, distanceBin(distance))
  columns.other[at] = cues
  columns.where[at] = mix(side, mix(sentences, cues))
  columns.runs[at] = mix(contents, mix(sources, cues))
  columns.commas[at] = commas
  columns.quoteEdges[at] = edges
  columns.touch[at] = touchOf(cue, i, side)
  columns.near[at] = side < 0 ? Math.max(-3, i - cue.from) : side > 0 ? 100 + Math.min(4, i - cue.to) : 50
}

/** Places in and next to the cue; farther off only the side counts. */
function touchOf(cue: Run, i: number, side: number): number {
  if (i === cue.from) return 11
  if (i === cue.to - 1) return 12
  if (i >= cue.from - 2 && i <= cue.to + 1) return 20 + (i < cue.from ? i - cue.from : i - cue.to)
  return side
}
