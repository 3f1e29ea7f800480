import type { Caption } from '../schema/record.ts'
import { spanOf } from '../text/span.ts'
import { type FoundCredit, findCredit } from './credits.ts'
import { runsOf, type View, type ViewBlock } from './view.ts'

/** A block of a run of captions with the credit that was found in it. */
interface Piece {
  block: ViewBlock
  found: FoundCredit | null
}

/** The captions with their credits, in order. A credit on a line of its own is joined to the caption beside it. */
export function readCaptions(view: View): Caption[] {
  return runsOf(view, 'caption').flatMap((run) => group(view, run))
}

function group(view: View, run: readonly ViewBlock[]): Caption[] {
  const pieces = run.map((block) => ({ block, found: findCredit(view.text, block.start, block.end) }))
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
    captions.push({
      ...spanOf(view.text, first.block.start, (joins ? next : first).block.end)!,
      credit: found?.credit ?? null,
    })
    if (joins) i++
  }
  return captions
}
