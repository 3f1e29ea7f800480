/** A field, as `model/crf.ts` lays it out: numbers of labels, addresses. */
@unmanaged
export class Field {
  /** The number of labels. */
  size: usize
  /** Weights as they lie in a file: small integers, and of each row what they are multiplied with. */
  rows: usize
  scales: usize
  /**
   * Slots of rows that have been asked for, in that order, so that those that are often lie together; the first is that
   * of features without weights. `field-slots.ts` tells what is in them.
   */
  slots: usize
  /** How many there are. */
  used: i32
  /**
   * Where the plain keys of each kind start among all, and the slot of each: 0 if it has no row, the complement of its
   * row if it has not been asked for.
   */
  kinds: usize
  plain: usize
  /** The hashed keys, each with its slot, by open addressing, and the number of places less one. */
  hashed: usize
  mask: usize
  /** Transitions from a label to a label, sort by sort, and their exponentials, each row made when it is first asked for. */
  between: usize
  factors: usize
  /** Those to the first label, from the last. */
  first: usize
  last: usize
  /** Room for what flows into the labels of a position, and one more. */
  inflow: usize
}
