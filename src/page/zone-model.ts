import { Crf } from '../model/crf.ts'
import { loadWeights } from '../model/weights.ts'
import type { ZoneKind } from '../schema/record.ts'
import { zoneKinds } from '../schema/zone-kinds.ts'
import type { Extent } from '../text/blocks.ts'
import type { Collected } from './collector.ts'
import { asksConsent } from './consent.ts'
import { zoneFeatures } from './features.ts'
import { type Surroundings, surroundings } from './layout.ts'
import { scan } from './scan.ts'
import type { Scan } from './scan-form.ts'
import { tellingBlocks } from './telling-blocks.ts'
import { isTrailRow } from './trail-rows.ts'

/** A page as the model sees it. */
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

/** What the model makes of a page, an entry a block. */
export interface Reading {
  seen: Seen
  /** Of the weights of its features. */
  rows: Int32Array
  /** Probability of each kind, `zoneKinds.length` values a block. */
  marginals: Float64Array
  /** Kinds of blocks that say themselves what they are. */
  told: (ZoneKind | null)[]
  /** Prose of the site about its visitors' data, which is no body. */
  consents: boolean[]
  /** Rows of short parts, which are no headlines. */
  trails: boolean[]
  model: Crf
}

let model: Crf | undefined

function load(): Crf {
  const crf = Crf.read(loadWeights('zones.weights.bin'))
  if (crf.labels.join() !== zoneKinds.join())
    throw new Error('zones: the weights name other kinds of zones than the schema; train anew')
  return crf
}

/** Reads a page: what each block may be, and how likely. */
export function readPage(text: string, blocks: readonly Extent[]): Reading {
  model ??= load()
  const seen = see(text, blocks)
  const rows = model.rowsOf(seen.features)
  return {
    seen,
    rows,
    marginals: model.marginals(rows, seen.features),
    told: tellingBlocks(text, blocks),
    consents: blocks.map(({ start, end }, b) => asksConsent(seen.scan, b, text.slice(start, end))),
    trails: blocks.map(({ start, end }) => isTrailRow(text.slice(start, end))),
    model,
  }
}
