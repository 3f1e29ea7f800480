import type { VFile } from 'vfile'
import type { Page } from '../text/tree.ts'

const SENTENCE = /[.!?…]["'”’)]*$/
const WORD = /\S+/g

/** Names the zone of every block. */
export function nameZones(page: Page, file: VFile): void {
  const text = String(file)
  const prose = page.children.map(({ position: { start, end } }) => {
    const slice = text.slice(start.offset, end.offset)
    return (slice.match(WORD)?.length ?? 0) >= 8 && SENTENCE.test(slice)
  })
  const first = prose.indexOf(true)
  page.children.forEach((block, i) => {
    block.kind = prose[i] ? 'body' : i === first - 1 ? 'headline' : 'navigation'
    block.confidence = 0.5
    block.reason = prose[i] ? 'eight words and a full stop' : 'short line'
  })
}
