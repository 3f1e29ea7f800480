/* The name of the site. */
import { Counts } from './counts'
import { Sign } from './marks'
import { Block, blockAt, Page, Shape, shapeAt, tokenAt } from './page'

const names = changetype<Counts>(memory.data(offsetof<Counts>(), 4))
/** Words of a block that may name it. */
const NAMED = 4
/** Words of the longest copyright line, and of the longest line that is looked at for names. */
const COPYRIGHT = 40
const LOOKED_AT = 12

/** Tells how much of each block names the site: words after © and the like. */
export function findSite(page: Page): void {
  names.lay(page.scratch, page.size * NAMED)
  let any = false
  for (let b = 0; b < page.size; b++) {
    const block = blockAt(page, b)
    if (block.signs & Sign.copyright && block.words <= COPYRIGHT && addNames(page, block)) any = true
  }
  if (!any) return
  for (let b = 0; b < page.size; b++) {
    const block = blockAt(page, b)
    const words = block.to - block.from
    if (words > LOOKED_AT) continue
    let hits = 0
    for (let i = block.from; i < block.to; i++) hits += <i32>(names.of(tokenAt(page, i)) > 0)
    block.site = hits === 0 ? 0 : hits === words ? 3 : hits * 2 >= words ? 2 : 1
  }
}

function addNames(page: Page, block: Block): bool {
  let found = 0
  for (let i = block.from; i < block.to && found < NAMED; i++) {
    const shape = shapeAt(page, i)
    if (shape === Shape.number || shape === Shape.lower) continue
    names.add(tokenAt(page, i))
    found++
  }
  return found > 0
}
