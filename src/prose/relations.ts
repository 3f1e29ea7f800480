import { bestPath, posterior, type Transitions } from '../model/lattice.ts'
import { labelOf, type Run, roleOf, runsOf, SINGLE } from '../model/spans.ts'
import type { Form, Tagger } from '../model/tagger.ts'
import type { Words } from '../model/words.ts'
import { type CueLevel, cueColumns, cueTemplates } from './cue-columns.ts'
import { relationFinder } from './relation-path.ts'
import { LABELS, Role } from './roles.ts'
import { type Flat, seeFrom, spanColumns, spanTemplates, type Window } from './span-columns.ts'
import type { Tokens } from './token-stream.ts'
import { type WordColumns, wordColumns } from './word-columns.ts'

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

const formOf = ({ word, shape, suffix3 }: WordColumns): Form => [word, shape, suffix3]

/** What the first model finds in the paragraph of tokens `from` up to `to`. */
export function flatOf(
  { level, cues }: Pick<AttributionModel, 'level' | 'cues'>,
  tokens: Tokens,
  base: WordColumns,
  from: number,
  to: number,
): Flat {
  const columns = cueColumns(tokens, base, level, from, to)
  const scores = cues.scores(cueTemplates, columns, 0, to - from, formOf(base))
  return readFlat(scores, cues.chain, from)
}

/** Labels and marginals of the first model's scores. */
function readFlat(scores: Float64Array, transitions: Transitions, from: number): Flat {
  const { marginals } = posterior(scores, transitions)
  for (const role of [Role.Source, Role.Cue, Role.Content]) {
    const bonus = role === Role.Cue ? EAGER.cue : EAGER.other
    for (let at = 0; at < scores.length; at += LABELS) {
      scores[at + labelOf(role, 0)]! += bonus
      scores[at + labelOf(role, SINGLE)]! += bonus
    }
  }
  return { from, path: bestPath(scores, transitions), marginals, labels: LABELS }
}

/** Makes a finder of the attributions of a paragraph, tokens `from` up to `to`; those below `least` are left out. */
export function relationsFinder(
  model: AttributionModel,
  least: number,
): (tokens: Tokens, from: number, to: number) => Relation[] {
  const find = relationFinder(model.spans.transitions)
  return (tokens, from, to) => {
    if (to === from) return []
    const base = wordColumns(tokens, model.words, from, to)
    const flat = flatOf(model, tokens, base, from, to)
    const cues = runsOf(flat.path).filter(({ role }) => role === Role.Cue)
    if (cues.length === 0) return []
    const columns = spanColumns(tokens, base, flat)
    return cues.flatMap((cue) => {
      const window = windowOf(tokens, flat, cue)
      const { start, end } = window
      const seen = seeFrom(tokens, columns, flat, cue, window)
      const { path, margin } = find(model.spans.scores(spanTemplates, seen, start, end, formOf(base)))
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
 * The part of the paragraph where a cue's source and content are looked for: its sentence, the one before and the one
 * after, and as many more as content goes on over their borders, up to a limit that keeps the whole linear.
 */
function windowOf(tokens: Tokens, { from, path }: Flat, cue: Run): Window {
  const { sentence } = tokens
  const widest = path.length > LONGEST_PARAGRAPH ? WIDEST_THERE : WIDEST
  const first = Math.max(0, cue.from - widest)
  const last = Math.min(path.length, cue.to + widest)
  const own = sentence[from + cue.from]!
  const goesOn = (i: number): boolean => roleOf(path[i]!) === Role.Content && roleOf(path[i - 1]!) === Role.Content
  let start = cue.from
  while (
    start > first &&
    (sentence[from + start - 1]! >= own - 1 || sameSentence(tokens, from + start) || goesOn(start))
  )
    start--
  let end = cue.to
  while (end < last && (sentence[from + end]! <= own + 1 || sameSentence(tokens, from + end) || goesOn(end))) end++
  return { start, end }
}

const sameSentence = ({ sentence }: Tokens, t: number): boolean => sentence[t] === sentence[t - 1]

function relationOf(path: Uint8Array, margin: number, from: number): Relation[] {
  const runs = runsOf(path).map((run) => ({ ...run, from: run.from + from, to: run.to + from }))
  const source = runs.find(({ role }) => role === Role.Source)
  const cue = runs.find(({ role }) => role === Role.Cue)
  const content = runs.filter(({ role }) => role === Role.Content)
  return source && cue && content.length > 0 ? [{ source, cue, content, margin }] : []
}
