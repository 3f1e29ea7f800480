/*
 * Forward and backward over a chain of labels, scaled at each position, as `model/lattice.ts` does it in words. Labels
 * that have next to no chance have no part; those that have are listed, position by position: mostly they are few.
 */

/** An entry of the list: place among all marginals, number of the label, chance of the label by itself, forward chance. */
const LABEL: usize = 4
const EMITTED: usize = 8
const FORWARD: usize = 16
const ENTRY: usize = 24

/**
 * A field, as `model/crf.ts` lays it out: the number of labels; transitions from a label to a label, sort by sort, and
 * their exponentials where made (0 elsewhere); those to the first label, from the last.
 */
const SIZE: usize = 0
const BETWEEN: usize = 36
const FACTORS: usize = 40
const FIRST: usize = 44
const LAST: usize = 48

let size: usize = 0
let between: usize = 0
let factors: usize = 0
let first: usize = 0
let last: usize = 0

function factor(at: usize): f64 {
  const known = load<f64>(factors + at)
  if (known !== 0) return known
  const made = Math.exp(load<f64>(between + at))
  store<f64>(factors + at, made)
  return made
}

/**
 * Lists the labels that have a part in a chain of `n` positions from `list` on; gives where the list ends. Of each, its
 * place among all marginals (uint32) comes first, then (eight bytes on) its marginal.
 *
 * @param edges the sort of the edge into each position, a byte each
 * @param ends room for 4 bytes a position
 * @param least labels less likely than this beside the rest of their position have no part
 * @param cut nor those whose score is this much below the best one, the logarithm of `least`
 */
export function fieldMarginals(
  field: usize,
  scores: usize,
  edges: usize,
  n: usize,
  ends: usize,
  list: usize,
  least: f64,
  cut: f64,
): usize {
  size = load<u32>(field, SIZE)
  between = load<u32>(field, BETWEEN)
  factors = load<u32>(field, FACTORS)
  first = load<u32>(field, FIRST)
  last = load<u32>(field, LAST)
  const square = (size * size) << 3
  let before = list
  let at = list
  for (let i: usize = 0; i < n; i++, scores += size << 3) {
    if (at + size * ENTRY > (<usize>memory.size()) << 16) memory.grow(<i32>(((at - list) >> 16) + 1))
    let top = -Infinity
    for (let y: usize = 0; y < size; y++) top = max(top, load<f64>(scores + (y << 3)))
    let end = at
    for (let y: usize = 0; y < size; y++) {
      const score = load<f64>(scores + (y << 3)) - top
      if (score < cut) continue
      store<u32>(end, <u32>(i * size + y))
      store<u32>(end, <u32>y, LABEL)
      store<f64>(end, Math.exp(score), EMITTED)
      store<f64>(end, i === 0 ? Math.exp(load<f64>(first + (y << 3))) : 0, FORWARD)
      end += ENTRY
    }
    const sort = sortOf(edges, i) * square
    for (let k = before; k < at; k += ENTRY) {
      const from = sort + <usize>load<u32>(k, LABEL) * (size << 3)
      const flow = load<f64>(k, FORWARD)
      for (let l = at; l < end; l += ENTRY)
        store<f64>(l, load<f64>(l, FORWARD) + flow * factor(from + ((<usize>load<u32>(l, LABEL)) << 3)), FORWARD)
    }
    let sum: f64 = 0
    for (let l = at; l < end; l += ENTRY) {
      let chance = load<f64>(l, FORWARD) * load<f64>(l, EMITTED)
      if (i === n - 1) chance *= lastFactor(l)
      store<f64>(l, chance, FORWARD)
      sum += chance
    }
    let kept = at
    for (let l = at; l < end; l += ENTRY) {
      const chance = load<f64>(l, FORWARD)
      if (chance <= sum * least) continue
      store<u64>(kept, load<u64>(l))
      // what the way back needs of it comes scaled
      store<f64>(kept, load<f64>(l, EMITTED) / sum, EMITTED)
      store<f64>(kept, chance / sum, FORWARD)
      kept += ENTRY
    }
    before = at
    at = kept
    store<u32>(ends + (i << 2), <u32>at)
  }
  wayBack(edges, n, ends, list)
  return at
}

function sortOf(edges: usize, i: usize): usize {
  return edges ? <usize>load<u8>(edges + i) : 0
}

function lastFactor(entry: usize): f64 {
  return Math.exp(load<f64>(last + ((<usize>load<u32>(entry, LABEL)) << 3)))
}

/** Puts the marginals in the place of the chances by themselves. */
function wayBack(edges: usize, n: usize, ends: usize, list: usize): void {
  const square = (size * size) << 3
  let next: usize = 0
  let nextEnd: usize = 0
  for (let i = n; i-- > 0; ) {
    const at: usize = i > 0 ? <usize>load<u32>(ends + (i << 2) - 4) : list
    const end: usize = load<u32>(ends + (i << 2))
    const isLast = i === n - 1
    const sort: usize = isLast ? 0 : sortOf(edges, i + 1) * square
    for (let k = at; k < end; k += ENTRY) {
      let sum: f64 = isLast ? 1 : 0
      const from = sort + <usize>load<u32>(k, LABEL) * (size << 3)
      for (let l = next; l < nextEnd; l += ENTRY)
        sum += factor(from + ((<usize>load<u32>(l, LABEL)) << 3)) * load<f64>(l, FORWARD)
      // forward chances are read once more, by none that comes later: what stands before needs this
      const emitted = load<f64>(k, EMITTED)
      store<f64>(k, load<f64>(k, FORWARD) * sum, EMITTED)
      store<f64>(k, sum * emitted * (isLast ? lastFactor(k) : 1), FORWARD)
    }
    next = at
    nextEnd = end
  }
}
