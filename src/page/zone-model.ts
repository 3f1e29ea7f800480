import { Crf } from '../model/crf.ts'
import { loadWeights } from '../model/weights.ts'
import type { ZoneKind } from '../schema/record.ts'
import { zoneKinds } from '../schema/zone-kinds.ts'
import type { Extent } from '../text/blocks.ts'
import { secondFeatures } from './again.ts'
import { type Collected, Collector } from './collector.ts'
import { zoneFeatures } from './features.ts'
import { type Surroundings, surroundings } from './layout.ts'
import { scan } from './scan.ts'
import type { Scan } from './scan-form.ts'
import { tellingBlocks } from './telling-blocks.ts'
import { isTrailRow } from './trail-rows.ts'

/** A page as the models see it. */
export interface Seen {
  scan: Scan
  around: Surroundings
  features: Collected
}

/** Reads a page's blocks once and gives their features. */
export function see(text: string, blocks: readonly Extent[]): Seen {
  const seen = scan(text, blocks)
  const around = surroundings(seen)
  return { scan: seen, around, features: zoneFeatures(seen, around) }
}

/** The features of the second reading: those of the first, and what the first made of the page. */
export function seeAgain({ scan: seen, around, features }: Seen, marginals: Float64Array): Collected {
  const second = secondFeatures(seen, around, marginals)
  const out = new Collector(seen.size)
  for (let b = 0; b < seen.size; b++) {
    out.addAll(features, b)
    out.addAll(second, b)
    out.next()
  }
  return out.done()
}

/** What the models make of a page, an entry a block. */
export interface Reading {
  seen: Seen
  /** Probability of each kind, `zoneKinds.length` values a block. */
  marginals: Float64Array
  /** The likeliest sequence of kinds. */
  path: Uint8Array
  /** Kinds of blocks that say themselves what they are. */
  told: (ZoneKind | null)[]
  /** Rows of short parts, which are no headlines. */
  trails: boolean[]
  /** Feature model of the first reading, which knows the words. */
  first: Crf
}

let models: { first: Crf; second: Crf } | undefined

function load(): { first: Crf; second: Crf } {
  const read = (name: string): Crf => {
    const crf = Crf.read(loadWeights(name))
    if (crf.labels.join() !== zoneKinds.join())
      throw new Error(`${name}: the weights name other kinds of zones than the schema; train anew`)
    return crf
  }
  return { first: read('zones-first'), second: read('zones') }
}

/** Reads a page twice: the second time with the first reading at hand. */
export function readPage(text: string, blocks: readonly Extent[]): Reading {
  models ??= load()
  const { first, second } = models
  const seen = see(text, blocks)
  const opinion = first.marginals(first.scores(seen.features))
  // what `seeAgain` puts together is scored in two parts: copying it takes longer
  const scores = second.scores(seen.features)
  const more = second.scores(secondFeatures(seen.scan, seen.around, opinion))
  for (let i = 0; i < scores.length; i++) scores[i]! += more[i]!
  return {
    seen,
    marginals: second.marginals(scores),
    path: second.labelsOf(scores),
    told: tellingBlocks(text, blocks),
    trails: blocks.map(({ start, end }) => isTrailRow(text.slice(start, end))),
    first,
  }
}
