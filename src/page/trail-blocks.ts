import { loadWeights } from '../model/weights.ts'
import type { Headline } from './headline.ts'
import type { PageWords } from './page-words.ts'
import { type TrailWeights, trailChances } from './trail-chances.ts'
import { shareOfControls } from './trail-forms.ts'
import { MAX_LENGTH, trailCandidates } from './trail-signs.ts'
import type { View } from './view.ts'
import type { ViewBlock } from './view-block.ts'

/** A chance from which on a block is of the trail: a trail that is missed costs more than a part too many. */
const LEAST = 0.33
/** A chance at which the zone alone decides. */
const SURE = 0.6
const CERTAIN = 0.95

let weights: TrailWeights | undefined

/** Learned by `src/train/trails.ts`. */
const load = (): TrailWeights =>
  JSON.parse(new TextDecoder().decode(loadWeights('trails.weights.json'))) as TrailWeights

/** The blocks of the section trail and the section labels at the head; where there are none, those whose zone is sure. */
export function trailBlocks(view: View, headline: Headline | null): ViewBlock[] {
  const found = headline ? likely(view, headline) : []
  if (found.length > 0) return found
  const sure = view.blocks.filter((block) => isSure(block, view.words))
  const head = headline ? [] : sure.filter(({ index }) => index < view.bodyStart)
  return head.length > 0 ? head : firstRun(sure)
}

function likely(view: View, headline: Headline): ViewBlock[] {
  const candidates = trailCandidates(view, headline)
  weights ??= load()
  const chances = trailChances(candidates, weights).blocks
  return candidates.filter(({ told }, i) => told || chances[i]! > LEAST).map(({ block }) => block)
}

function isSure(block: ViewBlock, { words, firsts }: PageWords): boolean {
  if (block.kind !== 'breadcrumb' || block.text.length > MAX_LENGTH) return false
  const controls = shareOfControls(words, firsts[block.index], firsts[block.index + 1])
  return block.chanceOf('breadcrumb') > (controls > 0 ? CERTAIN : SURE)
}

/** The blocks that follow each other from the first on. */
const firstRun = (blocks: readonly ViewBlock[]): ViewBlock[] =>
  blocks.filter(({ index }, i) => index === blocks[0]!.index + i)
