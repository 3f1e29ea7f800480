import { zoneKinds } from '../schema/record.ts'
import type { Reading } from './zone-model.ts'

const K = zoneKinds.length

/** Kinds of features (from, to) and what they tell, in words. */
const GROUPS: readonly (readonly [number, number, string])[] = [
  [1, 29, 'its length, case and punctuation'],
  [30, 59, 'phrases that are typical of it'],
  [60, 99, 'its words'],
  [100, 107, 'its place on the page'],
  [108, 111, 'whether it comes again on the page'],
  [112, 113, 'the words it shares with the main text'],
  [114, 114, 'the name of the site'],
  [115, 115, 'how much prose the page has'],
  [130, 199, 'what kind of lines it stands among'],
  [200, 202, 'the heading above it'],
  [203, 203, 'the pattern of lines that it repeats'],
  [1000, 2999, 'the lines before it'],
  [3000, 9999, 'the lines after it'],
]
const NAMED_AROUND = 'what the lines around it were found to be'

const groupOf = new Uint8Array(10000).fill(GROUPS.length)
for (const [group, [from, to]] of GROUPS.entries()) groupOf.fill(group, from, to + 1)

/** The group of features that speaks most for the kind of block `b` against the kind that comes second, in words. */
export function reasonFor({ seen: { features }, marginals, first }: Reading, b: number, kind: number): string {
  let rival = kind === 0 ? 1 : 0
  for (let k = 0; k < K; k++) if (k !== kind && marginals[b * K + k]! > marginals[b * K + rival]!) rival = k
  const sums = new Float64Array(GROUPS.length + 1)
  for (let i = features.offsets[b]!; i < features.offsets[b + 1]!; i++)
    sums[groupOf[features.kinds[i]!]!]! += first.leaning(features.features[i]!, kind, rival)
  let best = -1
  GROUPS.forEach((_, group) => {
    if (sums[group]! > 0 && (best < 0 || sums[group]! > sums[best]!)) best = group
  })
  return GROUPS[best]?.[2] ?? NAMED_AROUND
}
