import { blockAt, Page } from './page'

/** How many blocks of a window begin with a phrase of each kind; the window slides down the page. */
@unmanaged
export class PhraseWindow {
  /** The kinds that there are, a bit each. */
  kinds: i32
  from: i32
  to: i32

  clear(): void {
    memory.fill(changetype<usize>(this), 0, WINDOW)
  }

  count(kind: i32): i32 {
    return load<i32>(this.place(kind))
  }

  /** Moves on to the blocks from index `from` to before `to`. */
  slide(page: Page, from: i32, to: i32): void {
    for (; this.to < to; this.to++)
      for (let rest = startsOf(page, this.to); rest; rest &= rest - 1) {
        const place = this.place(ctz(rest))
        store<i32>(place, load<i32>(place) + 1)
        this.kinds |= rest & -rest
      }
    for (; this.from < from; this.from++)
      for (let rest = startsOf(page, this.from); rest; rest &= rest - 1) {
        const place = this.place(ctz(rest))
        const left = load<i32>(place) - 1
        store<i32>(place, left)
        if (left === 0) this.kinds &= ~(rest & -rest)
      }
  }

  private place(kind: i32): usize {
    return changetype<usize>(this) + HEAD + ((<usize>kind) << 2)
  }
}

const HEAD: usize = offsetof<PhraseWindow>()
/** Bytes of a window: behind the head, the count of each kind. */
export const WINDOW: usize = HEAD + (32 << 2)

/** Kinds of phrases that begin the block or are the whole of it. */
function startsOf(page: Page, b: i32): i32 {
  const block = blockAt(page, b)
  return block.being | block.opening
}
