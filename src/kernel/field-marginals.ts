/*
 * Forward and backward over a chain of labels, scaled at each position, as `model/lattice.ts` does it in words. Labels
 * that have next to no chance have no part; those that have are listed, position by position: mostly they are few.
 */

import { Field } from './field'

/** An entry of the list: place among all marginals, number of the label, chance of the label by itself, forward chance. */
const LABEL: usize = 4
const EMITTED: usize = 8
const FORWARD: usize = 16
const ENTRY: usize = 24

let size: usize = 0
let between: usize = 0
let factors: usize = 0
let first: usize = 0
let last: usize = 0
let inflow: usize = 0

/** The exponentials of the transitions of the row that starts so many bytes on. */
function rowAt(at: usize): usize {
  const row = factors + at
  if (load<f64>(row) === 0)
    for (let y: usize = 0; y < size << 3; y += 8) store<f64>(row + y, Math.exp(load<f64>(between + at + y)))
  return row
}

/** What scores are multiples of, unless they were changed: so many to 1; exponentials of them below 0, where made. */
const STEPS: f64 = 256
const KEPT: f64 = 4096
const powers = memory.data(4096 << 3, 8)

function power(score: f64): f64 {
  const below = score * -STEPS
  const whole = <u32>below
  if (!(below < KEPT) || <f64>whole !== below) return Math.exp(score)
  const at = powers + ((<usize>whole) << 3)
  const known = load<f64>(at)
  if (known !== 0) return known
  const made = Math.exp(score)
  store<f64>(at, made)
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
  field: Field,
  scores: usize,
  edges: usize,
  n: usize,
  ends: usize,
  list: usize,
  least: f64,
  cut: f64,
): usize {
  size = field.size
  between = field.between
  factors = field.factors
  first = field.first
  last = field.last
  inflow = field.inflow
  let before = list
  let at = list
  for (let i: usize = 0; i < n; i++, scores += size << 3) {
    if (at + (size + 1) * ENTRY > (<usize>memory.size()) << 16) memory.grow(<i32>(((at - list) >> 16) + 1))
    const end = listLabels(scores, i, at, cut)
    if (i === 0) for (let y: usize = 0; y < size << 3; y += 8) store<f64>(inflow + y, Math.exp(load<f64>(first + y)))
    else flow(before, at, squareOf(edges, i))
    let sum: f64 = 0
    for (let l = at; l < end; l += ENTRY) {
      const emitted = power(load<f64>(l, EMITTED))
      let chance = load<f64>(inflow + ((<usize>load<u32>(l, LABEL)) << 3)) * emitted
      if (i === n - 1) chance *= lastFactor(l)
      store<f64>(l, emitted, EMITTED)
      store<f64>(l, chance, FORWARD)
      sum += chance
    }
    before = at
    at = prune(at, end, sum, least)
    store<u32>(ends + (i << 2), <u32>at)
  }
  wayBack(edges, n, ends, list)
  return at
}

/** Lists at `at` the labels of position `i` that the cut leaves, with their scores below the best one; gives the end. */
function listLabels(scores: usize, i: usize, at: usize, cut: f64): usize {
  let top = -Infinity
  for (let y: usize = 0; y < size; y++) top = max(top, load<f64>(scores + (y << 3)))
  for (let y: usize = 0; y < size; y++) {
    const score = load<f64>(scores + (y << 3)) - top
    store<u32>(at, <u32>(i * size + y))
    store<u32>(at, <u32>y, LABEL)
    store<f64>(at, score, EMITTED)
    at += score < cut ? 0 : ENTRY
  }
  return at
}

/** What flows into all labels from those listed from `before` up to `end`, two labels at a time. */
function flow(before: usize, end: usize, square: usize): void {
  const all = ((size + 1) & ~1) << 3
  memory.fill(inflow, 0, all)
  for (let k = before; k < end; k += ENTRY) {
    const row = rowAt(square + <usize>load<u32>(k, LABEL) * (size << 3))
    const chance = f64x2.splat(load<f64>(k, FORWARD))
    for (let y: usize = 0; y < all; y += 16)
      v128.store(inflow + y, f64x2.add(v128.load(inflow + y), f64x2.mul(chance, v128.load(row + y))))
  }
}

/** Keeps of the labels from `at` up to `end` those that are likely enough; gives where they end. */
function prune(at: usize, end: usize, sum: f64, least: f64): usize {
  let kept = at
  for (let l = at; l < end; l += ENTRY) {
    const chance = load<f64>(l, FORWARD)
    store<u64>(kept, load<u64>(l))
    // what the way back needs of it comes scaled
    store<f64>(kept, load<f64>(l, EMITTED) / sum, EMITTED)
    store<f64>(kept, chance / sum, FORWARD)
    kept += chance <= sum * least ? 0 : ENTRY
  }
  return kept
}

/** Where the transitions of the sort of edge into position `i` start, in bytes. */
function squareOf(edges: usize, i: usize): usize {
  return edges ? <usize>load<u8>(edges + i) * ((size * size) << 3) : 0
}

function lastFactor(entry: usize): f64 {
  return Math.exp(load<f64>(last + ((<usize>load<u32>(entry, LABEL)) << 3)))
}

/** Puts the marginals in the place of the chances by themselves. */
function wayBack(edges: usize, n: usize, ends: usize, list: usize): void {
  let next: usize = 0
  let nextEnd: usize = 0
  for (let i = n; i-- > 0; ) {
    const at: usize = i > 0 ? <usize>load<u32>(ends + (i << 2) - 4) : list
    const end: usize = load<u32>(ends + (i << 2))
    const isLast = i === n - 1
    // on the way there all rows were made
    const square = factors + (isLast ? 0 : squareOf(edges, i + 1))
    for (let k = at; k < end; k += ENTRY) {
      let sum: f64 = isLast ? 1 : 0
      const row = square + <usize>load<u32>(k, LABEL) * (size << 3)
      for (let l = next; l < nextEnd; l += ENTRY)
        sum += load<f64>(row + ((<usize>load<u32>(l, LABEL)) << 3)) * load<f64>(l, FORWARD)
      // forward chances are read once more, by none that comes later: what stands before needs this
      const emitted = load<f64>(k, EMITTED)
      store<f64>(k, load<f64>(k, FORWARD) * sum, EMITTED)
      store<f64>(k, sum * emitted * (isLast ? lastFactor(k) : 1), FORWARD)
    }
    next = at
    nextEnd = end
  }
}
