/* Runs of short lines: menus, lists of links. */
import { shareOf } from './bins'
import { blockAt, End, Page } from './page'
import { PhraseWindow } from './phrase-window'

/** Words of a line that is not short. */
const LONG = 8
/** In place of a kind of phrase. */
export const NO_KIND = 31

export function findRuns(page: Page): void {
  const window = changetype<PhraseWindow>(page.scratch)
  window.clear()
  for (let b = 0; b < page.size; ) {
    const e = endOfRun(page, b)
    let kind = NO_KIND
    let most = 0
    window.slide(page, b, e)
    for (let rest = window.kinds; rest; rest &= rest - 1) {
      const count = window.count(ctz(rest))
      if (count <= most) continue
      most = count
      kind = ctz(rest)
    }
    const share = e > b ? shareOf(most, e - b, 5) : 0
    for (let i = b; i < e; i++) {
      const block = blockAt(page, i)
      block.runAt = i - b
      block.runLength = e - b
      block.runKind = kind
      block.runShare = share
    }
    b = e + 1
  }
}

function endOfRun(page: Page, from: i32): i32 {
  for (let e = from; e < page.size; e++) {
    const block = blockAt(page, e)
    if (block.words >= LONG || block.end === End.stop) return e
  }
  return page.size
}
