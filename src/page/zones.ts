import type { VFile } from 'vfile'
import { zoneKinds } from '../schema/zone-kinds.ts'
import type { Page } from '../text/tree.ts'
import { calibrated } from './confidence.ts'
import { decide } from './decide.ts'
import { reasonFor } from './reason.ts'
import { readPage } from './zone-model.ts'

/** Names the zone of every block, how sure that is, and what it rests on. */
export function nameZones(page: Page, file: VFile): void {
  const blocks = page.children.map(({ position: { start, end } }) => ({ start: start.offset, end: end.offset }))
  const reading = readPage(String(file), blocks)
  const kinds = decide(reading)
  page.children.forEach((block, b) => {
    const kind = kinds[b]!
    block.kind = zoneKinds[kind]!
    const chances = reading.marginals.subarray(b * zoneKinds.length, (b + 1) * zoneKinds.length)
    block.confidence = Math.round(calibrated(chances[kind]!) * 1000) / 1000
    block.chances = chances
    block.reason = reasonFor(reading, b, kind)
  })
}
