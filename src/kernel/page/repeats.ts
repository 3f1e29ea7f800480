/* What the page says more than once. */
import { Counts } from './counts'
import { blockAt, Page } from './page'

const wholes = changetype<Counts>(memory.data(offsetof<Counts>(), 4))
const starts = changetype<Counts>(memory.data(offsetof<Counts>(), 4))
const MOST = 3

function upTo(n: i32): i32 {
  return min(MOST, max(0, n))
}

/** Tells how often each block's words, and its first four words, come before it and after. */
export function findRepeats(page: Page): void {
  starts.lay(wholes.lay(page.scratch, page.size), page.size)
  for (let b = 0; b < page.size; b++) {
    const block = blockAt(page, b)
    const same = wholes.of(block.whole)
    block.before = upTo(same)
    wholes.add(block.whole)
    if (block.start === 0) continue
    block.startBefore = upTo(starts.of(block.start) - same)
    starts.add(block.start)
  }
  for (let b = 0; b < page.size; b++) {
    const block = blockAt(page, b)
    const others = wholes.of(block.whole) - 1
    block.after = upTo(others - block.before)
    if (block.start) block.startAfter = upTo(starts.of(block.start) - 1 - others - block.startBefore)
  }
}
