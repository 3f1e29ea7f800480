import { zoneKinds } from '../schema/zone-kinds.ts'
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

/** What speaks for a kind, in words, and how strongly: natural logarithms of odds. */
export interface Evidence {
  what: string
  weight: number
}

/** What speaks for the kind of block `b` against the kind that comes second, the strongest first. */
export function evidenceFor({ seen: { features }, marginals, model }: Reading, b: number, kind: number): Evidence[] {
  let rival = kind === 0 ? 1 : 0
  for (let k = 0; k < K; k++) if (k !== kind && marginals[b * K + k]! > marginals[b * K + rival]!) rival = k
  const sums = new Float64Array(GROUPS.length + 1)
  for (let i = features.offsets[b]!; i < features.offsets[b + 1]!; i++)
    sums[groupOf[features.kinds[i]!]!]! += model.leaning(features.features[i]!, kind, rival)
  return GROUPS.map(([, , what], group) => ({ what, weight: sums[group]! }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight)
}

/** The strongest evidence for the kind of block `b`, in words. */
export function reasonFor(reading: Reading, b: number, kind: number): string {
  return evidenceFor(reading, b, kind)[0]?.what ?? NAMED_AROUND
}
