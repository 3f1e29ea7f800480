import type { VFile } from 'vfile'
import { zoneKinds } from '../schema/zone-kinds.ts'
import type { Page } from '../text/tree.ts'
import { calibrated } from './confidence.ts'
import { decide } from './decide.ts'
import { keepScan } from './page-scan.ts'
import { reasonsFor } from './reason.ts'
import { blocksOfSource, pagesOfBlocks, readWithout, type SourceLines } from './source-lines.ts'
import { readPage } from './zone-model.ts'

declare module 'vfile' {
  interface DataMap {
    sourceLines: SourceLines
  }
}

/**
 * Names the zone of every block, how sure that is, and what it rests on; lines of the page's source are no body where
 * `file.data.sourceLines` tells of them.
 *
 * @param asked parts of the record that are asked for, if not all: without `blocks` nothing is said to rest on anything
 */
export function zoneNamer(asked?: ReadonlySet<string>): (page: Page, file: VFile) => void {
  const toTell = !asked || asked.has('blocks')
  return function nameZones(page, file) {
    const text = String(file)
    const blocks = page.children.map(({ position: { start, end } }) => ({ start: start.offset, end: end.offset }))
    let reading = readPage(text, blocks)
    keepScan(page, reading.seen.scan)
    let kinds = decide(reading)
    const lines = file.data.sourceLines
    const pages = lines && pagesOfBlocks(text, blocks, lines)
    const ofSource = new Set(
      pages && blocksOfSource({ kinds, words: reading.seen.scan.words, pages, all: lines.pages }),
    )
    if (ofSource.size) {
      reading = readWithout(reading, [...ofSource])
      kinds = decide(reading)
    }
    const reasons = toTell ? reasonsFor(reading, kinds) : null
    page.children.forEach((block, b) => {
      const kind = kinds[b]!
      block.kind = zoneKinds[kind]!
      const chances = reading.marginals.subarray(b * zoneKinds.length, (b + 1) * zoneKinds.length)
      block.confidence = Math.round(calibrated(chances[kind]!) * 1000) / 1000
      block.chances = chances
      if (reasons)
        block.reason = ofSource.has(b)
          ? `comes back on ${pages![b]} of ${lines!.pages} pages of this source`
          : reasons[b]!
    })
  }
}
