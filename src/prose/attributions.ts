import type { VFile } from 'vfile'
import { actOf } from '../lexicon/cue-acts.ts'
import type { Run } from '../model/spans.ts'
import { isReadAsEnglish } from '../page/language.ts'
import type { Attribution, Span } from '../schema/record.ts'
import { spanOf } from '../text/span.ts'
import type { Page } from '../text/tree.ts'
import { attributionModel } from './attribution-model.ts'
import { bodyMarks, type MarkedBlock } from './body-marks.ts'
import { carryOn } from './carry-on.ts'
import { isNickname } from './nicknames.ts'
import { sentencesOf } from './nlcst.ts'
import { type Relation, relationsFinder } from './relations.ts'
import { settleRelation } from './settle-relation.ts'
import { type Piece, passingTokens, Shape, type Tokens } from './token-stream.ts'
import { tokenize } from './tokens.ts'
import { type Chained, chainSources } from './via.ts'

/**
 * Attributions less likely than this (a difference of logarithms to none) are left out. Tried: 0 to -2 on articles held
 * out of the training data, then -1.5, -2, -2.5 and -3.2 on the dev articles.
 */
const LEAST = -2
/** Turns that difference into a probability: slope and shift of a logistic curve, fitted on the dev articles. */
const SLOPE = 0.21
const SHIFT = -0.2

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

/** Finds who said what in the body, quoted or not: source, cue and content. What is not English is left alone. */
export function findAttributions(page: Page, file: VFile): void {
  const text = String(file)
  if (!isReadAsEnglish(page)) return
  const pieces = bodyMarks(page, text).flatMap((marked) => pieceOf(text, marked))
  page.data.attributions = attributionsOf(text, pieces)
}

/** Made when first asked for: what it needs is read from a file. */
let find: ReturnType<typeof relationsFinder> | undefined

/** The attributions in the paragraphs of `text`, in reading order; sources have no names yet. */
export function attributionsOf(text: string, pieces: readonly Piece[]): Attribution[] {
  if (pieces.length === 0) return []
  const tokens = tokenize(text, pieces, passingTokens)
  find ??= relationsFinder(attributionModel(), LEAST)
  const relations: Relation[] = []
  for (let p = 0; p < pieces.length; p++) {
    const found = find(tokens, tokens.pieces[p]!, tokens.pieces[p + 1]!).flatMap(
      (relation) => settleRelation(text, tokens, relation) ?? [],
    )
    if (found.length === 0) carryOn(tokens, relations, p)
    for (const relation of found) relations.push(relation)
  }
  const attributions = chainSources(tokens, relations)
    .flatMap((relation) => attributionOf(text, tokens, relation) ?? [])
    .sort((a, b) => firstOf(a) - firstOf(b))
  for (const [i, attribution] of attributions.entries()) attribution.id = `a${i + 1}`
  return attributions
}

function pieceOf(text: string, { block, marks }: MarkedBlock): Piece[] {
  const sentences = sentencesOf(text, block)
  const { start, end } = block.position
  if (sentences.length === 0) return []
  return [{ start: start.offset, end: end.offset, sentences, quotations: marks.spans }]
}

function attributionOf(
  text: string,
  tokens: Tokens,
  { source, cue, content, margin, via }: Chained,
): Attribution | null {
  const sourceSpan = spanOfRun(text, tokens, inner(tokens, source))
  const cueSpan = spanOfRun(text, tokens, inner(tokens, cue))
  const contents = content.flatMap((run) => spanOfRun(text, tokens, run) ?? [])
  if (!sourceSpan || !cueSpan || contents.length === 0) return null
  if (contents.every((span) => isNickname(text, span))) return null
  return {
    id: '',
    kind: kindOf(tokens, content),
    act: actOfCue(cueSpan.text),
    source: {
      text: sourceSpan.text,
      start: sourceSpan.start,
      end: sourceSpan.end,
      name: null,
      role: null,
      type: null,
      id: null,
    },
    cue: cueSpan,
    content: contents,
    via: via && spanOfRun(text, tokens, via),
    confidence: Math.round(100 / (1 + Math.exp(-SLOPE * margin - SHIFT))) / 100,
  }
}

/** Acts of cues met so far, so many of them: few words make most cues. */
const acts = new Map<string, Attribution['act']>()
const MOST = 1000

function actOfCue(cue: string): Attribution['act'] {
  const known = acts.get(cue)
  if (known) return known
  const act = actOf(cue.match(WORD) ?? [])
  if (acts.size < MOST) acts.set(cue, act)
  return act
}

const firstOf = ({ source, cue, content }: Attribution): number =>
  Math.min(source!.start, cue!.start, ...content.map(({ start }) => start))

function spanOfRun(text: string, tokens: Tokens, { from, to }: Run): Span | null {
  return to > from ? spanOf(text, tokens.start[from]!, tokens.end[to - 1]!) : null
}

/** The run without commas and dashes at its ends; a colon that is all of a cue stays. */
function inner(tokens: Tokens, { role, from, to }: Run): Run {
  const outer = (t: number): boolean => tokens.shape[t] === Shape.Comma || tokens.shape[t] === Shape.Dash
  while (to - from > 1 && outer(to - 1)) to--
  while (to - from > 1 && outer(from)) from++
  return { role, from, to }
}

/** Quoted throughout, in parts, or not at all. */
function kindOf({ shape, quoted }: Tokens, content: readonly Run[]): Attribution['kind'] {
  let inside = 0
  let words = 0
  for (const { from, to } of content)
    for (let t = from; t < to; t++) {
      if (shape[t]! < Shape.Lower) continue
      words++
      inside += quoted[t]!
    }
  return inside === 0 ? 'indirect' : inside === words ? 'direct' : 'mixed'
}
