import { Crf } from '../model/crf.ts'
import { loadWeights } from '../model/weights.ts'
import type { ZoneKind } from '../schema/record.ts'
import { zoneKinds } from '../schema/zone-kinds.ts'
import type { Extent } from '../text/blocks.ts'
import { asksConsent } from './consent.ts'
import { furnitureAt } from './furniture.ts'
import { tellingBlocks } from './telling-blocks.ts'
import { isTrailRow } from './trail-rows.ts'
import { readBlocks, type Seen } from './zone-reader.ts'

/** What the model makes of a page, an entry a block. */
export interface Reading {
  /** Its features are listed by their slots in the weights of `model`. */
  seen: Seen
  /** Probability of each kind, `zoneKinds.length` values a block. */
  marginals: Float64Array
  /** Kinds of blocks that say themselves what they are. */
  told: (ZoneKind | null)[]
  /** Prose of the site about its visitors' data, which is no body. */
  consents: boolean[]
  /** The kind of a block that would be body if it didn't say itself that it is none. */
  furniture: (block: number) => ZoneKind | null
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
  const seen = readBlocks(text, blocks, model.field)
  return {
    seen,
    marginals: model.marginals(seen.list, seen),
    told: tellingBlocks(text, blocks),
    consents: blocks.map(({ start, end }, b) => asksConsent(seen.scan, b, text.slice(start, end))),
    furniture: (b) => furnitureAt(text, blocks, b),
    trails: blocks.map(({ start, end }) => isTrailRow(text.slice(start, end))),
    model,
  }
}
