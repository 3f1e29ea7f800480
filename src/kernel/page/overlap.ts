/* What blocks say that the main text says too. */
import { shareOf } from './bins'
import { blockAt, Page, Shape, shapeAt, tokenAt } from './page'
import { coreEnd, coreStart } from './surroundings'

/** Counts of the core's words, by the lower bits of their hashes. */
const SLOTS = 1 << 14
const vocabulary = memory.data(1 << 14)
const MOST = 255
/** Words of a block that are looked at, and from which on small ones are not. */
const LOOKED_AT = 40
const LONG = 60
const NO_WORDS = 11

function slotOf(page: Page, i: i32): usize {
  return vocabulary + <usize>(tokenAt(page, i) & (SLOTS - 1))
}

/** Tells what share of each block's long words the core has too. */
export function findOverlap(page: Page): void {
  memory.fill(vocabulary, 0, SLOTS)
  if (coreStart >= 0) for (let b = coreStart; b <= coreEnd; b++) addWords(page, b)
  for (let b = 0; b < page.size; b++) {
    const block = blockAt(page, b)
    const own = b >= coreStart && b <= coreEnd && block.isProse ? 1 : 0
    const onlyLong = own === 0 && block.words > LONG
    let all = 0
    let shared = 0
    const to = min(block.to, block.from + LOOKED_AT)
    for (let i = block.from; i < to; i++) {
      if (onlyLong && shapeAt(page, i) === Shape.lower) continue
      all++
      shared += <i32>(<i32>load<u8>(slotOf(page, i)) > own)
    }
    block.overlap = all ? shareOf(shared, all, 10) : NO_WORDS
  }
}

function addWords(page: Page, b: i32): void {
  const block = blockAt(page, b)
  if (!block.isProse) return
  for (let i = block.from; i < block.to; i++) {
    const slot = slotOf(page, i)
    store<u8>(slot, min(MOST, <i32>load<u8>(slot) + 1))
  }
}
