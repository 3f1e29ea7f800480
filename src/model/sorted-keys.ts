/** So many keys share a bucket, or half as many. */
const CROWD = 4

/** Finds keys among ascending ones, by a list of where those of each range start. */
export class SortedKeys {
  readonly #keys: Int32Array
  readonly #starts: Int32Array
  readonly #shift: number

  constructor(keys: Int32Array) {
    const bits = Math.max(1, Math.ceil(Math.log2(keys.length / CROWD)))
    this.#keys = keys
    this.#shift = 32 - bits
    this.#starts = new Int32Array(2 ** bits + 1)
    for (let k = 0; k < keys.length; k++) this.#starts[this.#bucketOf(keys[k]!) + 1] = k + 1
    for (let b = 1; b < this.#starts.length; b++) this.#starts[b] = Math.max(this.#starts[b]!, this.#starts[b - 1]!)
  }

  /** Where `key` stands, or -1. */
  find(key: number): number {
    const bucket = this.#bucketOf(key)
    const end = this.#starts[bucket + 1]!
    for (let k = this.#starts[bucket]!; k < end; k++) if (this.#keys[k] === key) return k
    return -1
  }

  /** The upper bits, negative numbers first. */
  #bucketOf(key: number): number {
    return (key ^ 0x80000000) >>> this.#shift
  }
}
