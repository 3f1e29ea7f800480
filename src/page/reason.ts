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

const sums = new Float64Array(KINDS)
const weights = new Float64Array(GROUPS.length)

/** Puts into `weights` how strongly each group of features speaks for the kind of block `b` against the second one. */
function weigh({ seen: { features }, rows, marginals, model }: Reading, b: number, kind: number): void {
  let rival = kind === 0 ? 1 : 0
  for (let k = 0; k < K; k++) if (k !== kind && marginals[b * K + k]! > marginals[b * K + rival]!) rival = k
  const { offsets, kinds } = features
  model.leaning({ rows, kinds }, { from: offsets[b]!, to: offsets[b + 1]! }, { y: kind, z: rival }, sums)
  for (let group = 0; group < GROUPS.length; group++) {
    const [from, to] = GROUPS[group]!
    let sum = 0
    for (let k = from; k <= to; k++) sum += sums[k]!
    weights[group] = sum
  }
}

/** What speaks for the kind of block `b`, the strongest first. */
export function evidenceFor(reading: Reading, b: number, kind: number): Evidence[] {
  weigh(reading, b, kind)
  return GROUPS.map(([, , what], group) => ({ what, weight: weights[group]! }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight)
}

/** The strongest evidence for the kind of block `b`, in words. */
export function reasonFor(reading: Reading, b: number, kind: number): string {
  weigh(reading, b, kind)
  let best = 0
  for (let group = 1; group < GROUPS.length; group++) if (weights[group]! > weights[best]!) best = group
  return weights[best]! > 0 ? GROUPS[best]![2] : NAMED_AROUND
}
