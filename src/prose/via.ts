import { passOnWords } from '../lexicon/pass-on-words.ts'
import type { Run } from '../model/spans.ts'
import type { Relation } from './relations.ts'
import { Role } from './roles.ts'
import { Shape, type Tokens } from './token-stream.ts'
import { wordHash } from './tokens.ts'

/** Tokens before and after the end of a source or cue in which its own source is looked for. */
const REACH = 3
/** Tokens of the longest inner source. */
const LONGEST = 25

/** A relation with its inner source, as `viaOf` gives it. */
export interface Chained extends Relation {
  via: Run | null
}

/**
 * Makes chains of sources: "The agency, citing two officials, reported that …" is one attribution with an inner source,
 * not two. What cites no more than a source, next to an attribution of the same one, is that inner source.
 */
export function chainSources(tokens: Tokens, relations: readonly Relation[]): Chained[] {
  const chained = relations.map((relation) => {
    const source = beforePassOn(tokens, relation.source)
    const { cue, content, margin } = relation
    return { source, cue, content, margin, via: passes(tokens, cue) ? null : viaOf(tokens, source, cue) }
  })
  return chained.filter(
    ({ cue }) => !passes(tokens, cue) || !chained.some(({ via }) => via && via.from <= cue.from && cue.to <= via.to),
  )
}

/** The words that name the inner source, told right after the source or after the cue; null if there are none. */
function viaOf(tokens: Tokens, source: Run, cue: Run): Run | null {
  return after(tokens, source, cue) ?? after(tokens, cue, source)
}

function after(tokens: Tokens, { to }: Run, other: Run): Run | null {
  const paragraph = tokens.pieces[tokens.piece[to - 1]! + 1]!
  const reach = Math.min(paragraph, to + REACH)
  let from = to
  while (from < reach && !passesOn(tokens, from)) from++
  if (from >= reach) return null
  const limit = Math.min(paragraph, from + LONGEST)
  let end = from + 1
  while (end < limit && !ends(tokens.shape[end]!) && (end < other.from || end >= other.to)) end++
  return end > from + 1 ? { role: Role.Source, from, to: end } : null
}

const ends = (shape: number): boolean => shape === Shape.Comma || shape === Shape.Stop || shape === Shape.Colon

/** A source up to where it tells its own source. */
function beforePassOn(tokens: Tokens, { role, from, to }: Run): Run {
  for (let t = from + 1; t < to; t++)
    if (passesOn(tokens, t) && ends(tokens.shape[t - 1]!)) return { role, from, to: t - 1 }
  return { role, from, to }
}

function passes(tokens: Tokens, { from, to }: Run): boolean {
  return to - from === 1 && passesOn(tokens, from)
}

const passOn = new Set(Array.from(passOnWords, wordHash))
const passesOn = ({ word }: Tokens, t: number): boolean => passOn.has(word[t]!)
