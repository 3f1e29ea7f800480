import type { Signs, TrailCandidate } from './trail-signs.ts'

type Weights = Readonly<Record<string, number>>

/** How much each sign says: of a block, and of the trail's beginning, going on and ending between two blocks. */
export interface TrailWeights {
  block: Weights
  enter: Weights
  stay: Weights
  leave: Weights
}

export interface TrailChances {
  /** Chance that each candidate is of the trail. */
  blocks: Float64Array
  /** Chances of the step to a candidate from the one above it: into a trail, on within it, out of it. */
  enter(i: number): number
  stay(i: number): number
  leave(i: number): number
}

/** As good as never. */
const NEVER = -20

/**
 * Chances over all ways of telling the candidates into those of the trail and others: a logistic model of each block,
 * and one of each step from a block to the next, so that lines which belong together are found together.
 */
export function trailChances(
  candidates: readonly Omit<TrailCandidate, 'block'>[],
  weights: TrailWeights,
): TrailChances {
  const n = candidates.length
  const scores = candidates.map(({ never, signs }) => (never ? NEVER : sumOf(signs, weights.block)))
  const steps = candidates.map(({ links, isFirst }) => ({
    enter: sumOf(links, weights.enter),
    stay: sumOf(links, weights.stay) + (isFirst ? NEVER : 0),
    leave: sumOf(links, weights.leave),
  }))
  // logarithms of the sums over all ways down to a block that end outside and in the trail, and on from it
  const outDown = new Float64Array(n)
  const inDown = new Float64Array(n)
  const outUp = new Float64Array(n)
  const inUp = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const { enter, stay, leave } = steps[i]!
    outDown[i] = i === 0 ? 0 : logSum(outDown[i - 1]!, inDown[i - 1]! + leave)
    inDown[i] = scores[i]! + (i === 0 ? 0 : logSum(outDown[i - 1]! + enter, inDown[i - 1]! + stay))
  }
  for (let i = n - 2; i >= 0; i--) {
    const { enter, stay, leave } = steps[i + 1]!
    const next = scores[i + 1]! + inUp[i + 1]!
    outUp[i] = logSum(outUp[i + 1]!, enter + next)
    inUp[i] = logSum(leave + outUp[i + 1]!, stay + next)
  }
  const all = n === 0 ? 0 : logSum(outDown[n - 1]!, inDown[n - 1]!)
  const chance = (sum: number): number => Math.exp(sum - all)
  return {
    blocks: inDown.map((down, i) => chance(down + inUp[i]!)),
    enter: (i) => chance(outDown[i - 1]! + steps[i]!.enter + scores[i]! + inUp[i]!),
    stay: (i) => chance(inDown[i - 1]! + steps[i]!.stay + scores[i]! + inUp[i]!),
    leave: (i) => chance(inDown[i - 1]! + steps[i]!.leave + outUp[i]!),
  }
}

function sumOf(signs: Signs | null, weights: Weights): number {
  let sum = 0
  if (signs) for (const [sign, value] of signs) sum += (weights[sign] ?? 0) * value
  return sum
}

function logSum(a: number, b: number): number {
  const most = Math.max(a, b)
  return most + Math.log1p(Math.exp(Math.min(a, b) - most))
}
