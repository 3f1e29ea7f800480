/* Features, gathered block by block: of each its key, or, where weights are given, its kind and the slot of its row. */
import { Field } from '../field'
import { findSlots } from '../field-slots'
import { keyOf } from './hashes'

/** Features that a block has at most, and bytes of them. */
const MOST = 1024
const BYTES = 4 * MOST
/** A slot stands below the kind. */
const SLOT_BITS = 24

let field = changetype<Field>(0)
let start: usize = 0
let at: usize = 0
/** Where the features of the block at hand start, and their kinds, a byte each. */
let own: usize = 0
const kinds = memory.data(1024)

/** Starts a list at `features`; those without a row in `weights`, if those are given, are left out. */
export function openList(features: usize, weights: Field): void {
  field = weights
  start = features
  at = features
}

/** Goes on to a block; gives how many features there are before it. */
export function openBlock(): i32 {
  if (at + BYTES > (<usize>memory.size()) << 16) memory.grow(<i32>((at - start) >> 16) + 1)
  own = at
  return <i32>((at - start) >> 2)
}

/** Looks up the slots of the block's features: all together, so that many looks at far memory are under way at once. */
export function closeBlock(): void {
  if (!field) return
  findSlots(field, own, at)
  let found = own
  for (let f = own, kind = kinds; f < at; f += 4, kind++) {
    const slot = load<i32>(f)
    store<i32>(found, ((<i32>load<u8>(kind)) << SLOT_BITS) | slot)
    found += slot ? 4 : 0
  }
  at = found
}

/** Adds a feature: the number of its kind (below 256), and a value. */
export function add(kind: i32, value: i32): void {
  store<u8>(kinds + ((at - own) >> 2), kind)
  store<i32>(at, keyOf(kind, value))
  at += 4
}

/** Adds a feature of this kind for each bit of `mask`. */
export function addBits(kind: i32, mask: i32): void {
  for (let rest = mask; rest; rest &= rest - 1) add(kind, ctz(rest))
}
