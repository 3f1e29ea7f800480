/* Patterns of blocks that look alike, such as the lines of a list of stories. */
import { blockAt, Page } from './page'

const PERIODS = 8
/** Blocks on either side that must repeat. */
const REACH = 2
/** Share of the pairs that must be alike. */
const ALIKE = 0.85

/** Puts at `sums`, one more than there are blocks, how many up to each block look other than the block `p` after them. */
function countChanges(page: Page, p: i32, sums: usize): void {
  let sum = 0
  for (let b = 0; b < page.size; b++) {
    store<i32>(sums + ((<usize>b) << 2), sum)
    if (b + p < page.size && blockAt(page, b).look !== blockAt(page, b + p).look) sum++
  }
  store<i32>(sums + ((<usize>page.size) << 2), sum)
}

function between(sums: usize, from: i32, to: i32): i32 {
  return load<i32>(sums + ((<usize>to) << 2)) - load<i32>(sums + ((<usize>from) << 2))
}

/** Finds the smallest period of each block. */
export function findPeriods(page: Page): void {
  const next = page.scratch
  const unlike = next + ((<usize>(page.size + 1)) << 2)
  countChanges(page, 1, next)
  for (let p = 2; p <= PERIODS; p++) {
    countChanges(page, p, unlike)
    for (let b = 0; b < page.size; b++) {
      const block = blockAt(page, b)
      const from = max(0, b - p * REACH)
      const to = min(page.size - 1, b + p * REACH) - p + 1
      const pairs = to - from
      if (block.period || pairs < p + 2) continue
      const alike = pairs - between(unlike, from, to)
      if (alike >= <i32>Math.ceil(<f64>pairs * ALIKE) && between(next, from, to) > 0) block.period = p
    }
  }
}
