import { Crf, type Features } from '../model/crf.ts'
import { loadWeights } from '../model/weights.ts'
import type { Extent } from '../text/blocks.ts'
import { zoneFeatures } from './features.ts'
import { surroundings } from './layout.ts'
import { scan } from './scan.ts'

let model: Crf | undefined

/** The model that names zones, read when it is first needed. */
export function zoneModel(): Crf {
  model ??= Crf.read(loadWeights('zones'))
  return model
}

/** The features of a page's blocks, as the model wants them. */
export function featuresOf(text: string, blocks: readonly Extent[]): Features {
  const seen = scan(text, blocks)
  return zoneFeatures(seen, surroundings(seen), 0)
}
