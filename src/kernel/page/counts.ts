/** A slot: the key, and how often it came. */
const SLOT: usize = 8
const COUNT: usize = 4

/** How often keys came, by open addressing. */
@unmanaged
export class Counts {
  private at: usize
  /** The number of slots less one: half of them are free at least. */
  private last: i32

  /** Lays itself out at `at` for so many keys, in 32 bytes each at most; gives where it ends. */
  lay(at: usize, keys: i32): usize {
    const slots = 4 << (31 - clz(max(1, keys)))
    const bytes = <usize>slots * SLOT
    memory.fill(at, 0, bytes)
    this.at = at
    this.last = slots - 1
    return at + bytes
  }

  of(key: i32): i32 {
    return load<i32>(this.slotOf(key), COUNT)
  }

  add(key: i32): void {
    const slot = this.slotOf(key)
    store<i32>(slot, key)
    store<i32>(slot, load<i32>(slot, COUNT) + 1, COUNT)
  }

  private slotOf(key: i32): usize {
    let i = key & this.last
    while (load<i32>(this.at + <usize>i * SLOT) !== key && load<i32>(this.at + <usize>i * SLOT, COUNT) !== 0)
      i = (i + 1) & this.last
    return this.at + <usize>i * SLOT
  }
}
