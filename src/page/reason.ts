import { KINDS } from '../model/feature-keys.ts'
import { zoneKinds } from '../schema/zone-kinds.ts'
import type { Reading } from './zone-model.ts'

const K = zoneKinds.length

/** Kinds of features (from, to) and what they tell, in words. */
const GROUPS: readonly (readonly [number, number, string])[] = [
  [1, 29, 'its length, case and punctuation'],
  [30, 59, 'phrases that are typical of it'],
  [60, 69, 'its words'],
  [70, 77, 'its place on the page'],
  [78, 81, 'whether it comes again on the page'],
  [82, 83, 'the words it shares with the main text'],
  [84, 84, 'the name of the site'],
  [85, 85, 'how much prose the page has'],
  [100, 169, 'what kind of lines it stands among'],
  [170, 172, 'the heading above it'],
  [175, 175, 'the pattern of lines that it repeats'],
  [192, 223, 'the lines before it'],
  [224, 255, 'the lines after it'],
]
const NAMED_AROUND = 'what the lines around it were found to be'

/** What speaks for a kind, in words, and how strongly: natural logarithms of odds. */
export interface Evidence {
  what: string
  weight: number
}

/** The groups, and one for kinds that tell nothing. */
const COUNT = GROUPS.length + 1
/** The group of each kind of feature. */
const groupOf = new Uint8Array(KINDS).fill(GROUPS.length)
for (const [group, [from, to]] of GROUPS.entries()) groupOf.fill(group, from, to + 1)

/** How strongly each group of features speaks for the kind of each block against the second one, `COUNT` values a block. */
function weigh({ seen, marginals, model }: Reading, kinds: Uint8Array): Float64Array {
  const pairs = new Uint8Array(2 * kinds.length)
  for (let b = 0; b < kinds.length; b++) {
    pairs[2 * b] = kinds[b]!
    pairs[2 * b + 1] = rivalOf(kinds[b]!, marginals, b * K)
  }
  return model.leanings(seen.list, seen, pairs, groupOf, COUNT)
}

/** The likeliest kind but `kind` of the block whose probabilities start at `own`. */
function rivalOf(kind: number, marginals: Float64Array, own: number): number {
  let rival = kind === 0 ? 1 : 0
  let most = marginals[own + rival]!
  for (let k = 0; k < K; k++) {
    const chance = marginals[own + k]!
    if (chance > most && k !== kind) {
      rival = k
      most = chance
    }
  }
  return rival
}

/** What speaks for the kind of block `b`, the strongest first. */
export function evidenceFor(reading: Reading, b: number, kinds: Uint8Array): Evidence[] {
  const weights = weigh(reading, kinds).subarray(b * COUNT)
  return GROUPS.map(([, , what], group) => ({ what, weight: weights[group]! }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight)
}

/** The strongest evidence for the kind of each block, in words. */
export function reasonsFor(reading: Reading, kinds: Uint8Array): string[] {
  const weights = weigh(reading, kinds)
  const reasons: string[] = []
  for (let own = 0; reasons.length < kinds.length; own += COUNT) {
    let best = 0
    let most = 0
    for (let group = 0; group < GROUPS.length; group++) {
      if (weights[own + group]! <= most) continue
      best = group
      most = weights[own + group]!
    }
    reasons.push(most > 0 ? GROUPS[best]![2] : NAMED_AROUND)
  }
  return reasons
}
