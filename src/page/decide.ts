import { zoneKinds } from '../schema/zone-kinds.ts'
import { dropFarGroups } from './body-groups.ts'
import type { Reading } from './zone-model.ts'

const K = zoneKinds.length
const BODY = zoneKinds.indexOf('body')
const SUBHEADING = zoneKinds.indexOf('subheading')
const HEADLINE = zoneKinds.indexOf('headline')
const BREADCRUMB = zoneKinds.indexOf('breadcrumb')

/**
 * Probability of body and subheading together from which on a block is body: above a half, since the second reading is
 * surer of itself than it should be. By cross-validation higher values gain on news pages what they lose on others.
 */
const BODY_FROM = 0.7
/** Probability from which on the likeliest block becomes the headline of a page where none is likeliest to be one. */
const HEADLINE_FROM = 0.25

/** Share of the headline's probability that the line next to it must have to be its other half. */
const TOGETHER = 0.8

/**
 * The kind of each block, as a number in `zoneKinds`. Body or not is decided by the probability of body and subheading
 * together, whatever else by the likeliest sequence; body far from the story is none; a page has one headline.
 */
export function decide({ seen, marginals, path, told, trails }: Reading): Uint8Array {
  const p = (b: number, kind: number): number => marginals[b * K + kind]!
  const isBody = path.map((_, b) => (!told[b] && p(b, BODY) + p(b, SUBHEADING) > BODY_FROM ? 1 : 0))
  dropFarGroups(isBody, seen.scan.words, (b) => p(b, HEADLINE))
  const kinds = path.map((likeliest, b) => {
    if (told[b]) return zoneKinds.indexOf(told[b])
    if (isBody[b]) return p(b, SUBHEADING) > p(b, BODY) ? SUBHEADING : BODY
    const taken = likeliest === BODY || likeliest === SUBHEADING
    return taken ? bestOf(marginals, b, (kind) => kind !== BODY && kind !== SUBHEADING) : likeliest
  })
  trails.forEach((isTrail, b) => {
    if (isTrail && kinds[b] === HEADLINE) kinds[b] = BREADCRUMB
  })
  setHeadline(kinds, (b) => (trails[b] ? 0 : p(b, HEADLINE)), marginals, isBody.indexOf(1))
  return kinds
}

function bestOf(marginals: Float64Array, b: number, mayBe: (kind: number) => boolean): number {
  let best = -1
  for (let kind = 0; kind < K; kind++)
    if (mayBe(kind) && (best < 0 || marginals[b * K + kind]! > marginals[b * K + best]!)) best = kind
  return best
}

/**
 * Of several headlines the likeliest stays, with those next to it, since a headline may stand on two lines. Where there
 * is none, the likeliest block above the body becomes it.
 */
function setHeadline(kinds: Uint8Array, p: (b: number) => number, marginals: Float64Array, firstBody: number): void {
  let best = -1
  kinds.forEach((kind, b) => {
    if (kind === HEADLINE && (best < 0 || p(b) > p(best))) best = b
  })
  if (best < 0) {
    for (let b = 0; b < firstBody; b++) if (p(b) > HEADLINE_FROM && (best < 0 || p(b) > p(best))) best = b
    if (best >= 0) kinds[best] = HEADLINE
    return
  }
  let from = best
  let to = best
  const goesWith = (b: number): boolean => kinds[b] === HEADLINE && p(b) > p(best) * TOGETHER
  while (from > 0 && goesWith(from - 1)) from--
  while (to + 1 < kinds.length && goesWith(to + 1)) to++
  kinds.forEach((kind, b) => {
    if (kind === HEADLINE && (b < from || b > to)) kinds[b] = bestOf(marginals, b, (other) => other !== HEADLINE)
  })
}
