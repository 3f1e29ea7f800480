import { zoneKinds } from '../schema/record.ts'
import type { Reading } from './zone-model.ts'

const K = zoneKinds.length
const BODY = zoneKinds.indexOf('body')
const SUBHEADING = zoneKinds.indexOf('subheading')
const HEADLINE = zoneKinds.indexOf('headline')

/**
 * The kind of each block, as a number in `zoneKinds`. Body or not is decided by the probability of body and subheading
 * together, whatever else by the likeliest sequence; a page has one headline.
 */
export function decide({ marginals, path }: Pick<Reading, 'marginals' | 'path'>): Uint8Array {
  const kinds = path.map((likeliest, b) => kindOf(likeliest, marginals.subarray(b * K, b * K + K)))
  keepOneHeadline(kinds, marginals)
  return kinds
}

function kindOf(likeliest: number, p: Float64Array): number {
  if (p[BODY]! + p[SUBHEADING]! > 0.5) return p[SUBHEADING]! > p[BODY]! ? SUBHEADING : BODY
  return likeliest === BODY || likeliest === SUBHEADING ? bestBut(p, true) : likeliest
}

/** The likeliest kind that is no headline, and no body either if so wanted. */
function bestBut(p: Float64Array, notBody: boolean): number {
  let best = -1
  for (let k = 0; k < K; k++) {
    if (notBody ? k === BODY || k === SUBHEADING : k === HEADLINE) continue
    if (best < 0 || p[k]! > p[best]!) best = k
  }
  return best
}

/** Of several headlines the likeliest stays, with those next to it: a headline may stand on two lines. */
function keepOneHeadline(kinds: Uint8Array, marginals: Float64Array): void {
  let best = -1
  kinds.forEach((kind, b) => {
    if (kind === HEADLINE && (best < 0 || marginals[b * K + HEADLINE]! > marginals[best * K + HEADLINE]!)) best = b
  })
  if (best < 0) return
  let from = best
  let to = best
  while (from > 0 && kinds[from - 1] === HEADLINE) from--
  while (to + 1 < kinds.length && kinds[to + 1] === HEADLINE) to++
  kinds.forEach((kind, b) => {
    if (kind === HEADLINE && (b < from || b > to)) kinds[b] = bestBut(marginals.subarray(b * K, b * K + K), false)
  })
}
