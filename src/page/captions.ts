import type { Caption, ZoneKind } from '../schema/record.ts'
import { spanOf } from '../text/span.ts'
import { mayHoldCredit } from './credit-hints.ts'
import { endsInLabel } from './credit-labels.ts'
import { MAX_CREDIT } from './credit-parts.ts'
import { type FoundCredit, findCredit } from './credits.ts'
import type { Headline } from './headline.ts'
import type { View } from './view.ts'
import type { ViewBlock } from './view-block.ts'

/** A block of a run of captions, or several that one bracket holds together, with the credit that was found in it. */
interface Piece {
  block: ViewBlock
  last: ViewBlock
  found: FoundCredit | null
}

/** Blocks before the headline and after the story among which a credit makes a caption whatever the zone says. */
const BEFORE = 12
const AFTER = 3
/** Longest caption, in characters, whose zone has another name. */
const MAX_LENGTH = 600
/** Blocks over which a bracket may go on. */
const BRACKET_OVER = 3
/** A bracket that is open at the end, and such that closes. */
const OPEN = /[([][^()[\]]{0,100}$/
const CLOSES = /^[^()[\]]{0,100}[)\]]/
const NO_BRACKET = /^[^()[\]]{0,100}$/
/** Zones whose names beside agencies are no credits of pictures. */
const OTHERWISE: ReadonlySet<ZoneKind> = new Set([
  'headline',
  'page-title',
  'byline',
  'breadcrumb',
  'note',
  'comments',
  'legal',
])

/**
 * The captions with their credits, in order: blocks of that zone, and blocks in the story with a credit beyond doubt.
 * A credit on a line of its own is joined to the caption beside it.
 */
export function readCaptions(view: View, headline: Headline | null): Caption[] {
  const from = Math.min(headline?.index ?? view.bodyStart, view.bodyStart) - BEFORE
  const runs: Piece[][] = []
  let covered = -1
  for (const block of view.blocks) {
    if (block.index <= covered) continue
    const caption = block.kind === 'caption'
    const inStory = block.index >= from && block.index < view.bodyEnd + AFTER
    if (!caption && (!inStory || OTHERWISE.has(block.kind) || !mayHoldCredit(view.words, block))) continue
    if (!caption && block.text.length > MAX_LENGTH) continue
    const last = caption ? endOfCredit(view, block) : block
    const found = findCredit(view.text, block.start, last.end, view.language)
    if (!caption && !found?.sure) continue
    covered = last.index
    const run = runs.at(-1)
    if (run && run.at(-1)!.last.index === block.index - 1) run.push({ block, last, found })
    else runs.push([{ block, last, found }])
  }
  return runs.flatMap((run) => group(view, run))
}

/** The caption that goes on with the credit for which `block` opens a bracket or has a label at its end, else `block`. */
function endOfCredit(view: View, block: ViewBlock): ViewBlock {
  const { text, index } = block
  if (OPEN.test(text)) return endOfBracket(view, index) ?? block
  const next = view.blocks[index + 1]
  return next?.kind === 'caption' && next.text.length <= MAX_CREDIT && endsInLabel(text) ? next : block
}

/** The caption behind the block at `index` in which the bracket closes that is open at its end. */
function endOfBracket(view: View, index: number): ViewBlock | null {
  for (const next of view.blocks.slice(index + 1, index + 1 + BRACKET_OVER)) {
    if (next.kind !== 'caption') return null
    if (CLOSES.test(next.text)) return next
    if (!NO_BRACKET.test(next.text)) return null
  }
  return null
}

function group(view: View, pieces: readonly Piece[]): Caption[] {
  const isCredit = (piece: Piece | undefined): boolean => piece?.found?.alone === true
  const isMarked = (piece: Piece): boolean => piece.found?.marked === true
  // a run that opens with a credit and closes without one has its credits before their captions
  const before = isCredit(pieces[0]) && !isCredit(pieces.at(-1)) && pieces.length > 1
  const captions: Caption[] = []
  for (let i = 0; i < pieces.length; i++) {
    const first = pieces[i]!
    const next = pieces[i + 1]
    const joins =
      next !== undefined &&
      (before ? isCredit(first) && !next.found : !isMarked(first) && isCredit(next) && (!first.found || isMarked(next)))
    const found = joins && !before ? next.found : first.found
    const { text, start, end } = spanOf(view.text, first.block.start, (joins ? next : first).last.end)!
    captions.push({ text, start, end, credit: found?.credit ?? null })
    if (joins) i++
  }
  return captions
}
