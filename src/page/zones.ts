import type { VFile } from 'vfile'
import { zoneKinds } from '../schema/record.ts'
import type { Page } from '../text/tree.ts'
import { featuresOf, zoneModel } from './zone-model.ts'

const BODY = zoneKinds.indexOf('body')
const SUBHEADING = zoneKinds.indexOf('subheading')

/** Names the zone of every block. */
export function nameZones(page: Page, file: VFile): void {
  const text = String(file)
  const crf = zoneModel()
  const size = crf.labels.length
  const blocks = page.children.map(({ position: { start, end } }) => ({ start: start.offset, end: end.offset }))
  const scores = crf.scores(featuresOf(text, blocks))
  const path = crf.labelsOf(scores)
  const marginals = crf.marginals(scores)
  page.children.forEach((block, b) => {
    const p = marginals.subarray(b * size, b * size + size)
    const kind = kindOf(path[b]!, p)
    block.kind = zoneKinds[kind]!
    block.confidence = Math.min(1, p[kind]!)
    block.chances = p
    block.reason = 'words, shape and place'
  })
}

/** Body or not is decided by both of its kinds together, what else by the likeliest sequence. */
function kindOf(likeliest: number, p: Float64Array): number {
  const inBody = p[BODY]! + p[SUBHEADING]! > 0.5
  if (inBody) return p[SUBHEADING]! > p[BODY]! ? SUBHEADING : BODY
  if (likeliest !== BODY && likeliest !== SUBHEADING) return likeliest
  let best = -1
  p.forEach((value, kind) => {
    if (kind !== BODY && kind !== SUBHEADING && (best < 0 || value > p[best]!)) best = kind
  })
  return best
}
