/** Keys in the order of their buckets, and the row where each bucket starts; as long as the buckets are, and one more. */
export interface Buckets {
  keys: Int32Array
  starts: Uint32Array
}

/** The bucket of a key: its lower bits. */
const bucketOf = (key: number, starts: Uint32Array): number => key & (starts.length - 2)

/** Puts keys into `count` buckets, a power of two. `order` tells which of the keys each row has. */
export function bucketed(keys: Int32Array, count: number): Buckets & { order: Int32Array } {
  const starts = new Uint32Array(count + 1)
  const order = Int32Array.from(keys.keys()).sort(
    (a, b) => bucketOf(keys[a]!, starts) - bucketOf(keys[b]!, starts) || keys[a]! - keys[b]!,
  )
  for (const key of keys) starts[bucketOf(key, starts) + 1]!++
  for (let bucket = 0; bucket < count; bucket++) starts[bucket + 1]! += starts[bucket]!
  return { starts, order, keys: order.map((row) => keys[row]!) }
}

/** So many buckets that each has one or two of `rows` keys. */
export function bucketsFor(rows: number): number {
  return 2 ** Math.floor(Math.log2(Math.max(1, rows)))
}

/** The row of `key`, or -1. Nothing is built for it, so weights that lie in buckets are ready as they are read. */
export function rowIn({ keys, starts }: Buckets, key: number): number {
  const bucket = bucketOf(key, starts)
  const end = starts[bucket + 1]!
  for (let row = starts[bucket]!; row < end; row++) if (keys[row] === key) return row
  return -1
}
