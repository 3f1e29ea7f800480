const LINE_FEED = 0x0a

/** Reads a stream of bytes line by line or so many at a time, holding no more than it must. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>
  /** What has come and is not yet read. */
  #rest: Uint8Array = new Uint8Array()

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** The next line without its end (a line feed unless given), null at the end; `long` where it is over `limit` bytes, which are dropped. */
  async line(limit: number, mark = LINE_FEED): Promise<{ bytes: Uint8Array; long: boolean } | null> {
    const parts: Uint8Array[] = []
    let length = 0
    for (;;) {
      const chunk = await this.#chunk()
      if (!chunk) return parts.length > 0 ? { bytes: joined(parts), long: length > limit } : null
      const end = chunk.indexOf(mark)
      const part = end < 0 ? chunk : chunk.subarray(0, end)
      length += part.length
      if (length <= limit) parts.push(part)
      else parts.splice(0, parts.length, part.subarray(0, 0))
      this.#skip(end < 0 ? chunk.length : end + 1)
      if (end >= 0) return { bytes: joined(parts), long: length > limit }
    }
  }

  /** The next `count` bytes; null, and they are passed over, if they are more than `limit`. Fewer only at the end. */
  async take(count: number, limit: number): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = []
    let left = count
    while (left > 0) {
      const chunk = await this.#chunk()
      if (!chunk) break
      const part = chunk.subarray(0, left)
      if (count <= limit) parts.push(part)
      left -= part.length
      this.#skip(part.length)
    }
    return count <= limit ? joined(parts) : null
  }

  /** What there is to read, at least one byte; null at the end. */
  async #chunk(): Promise<Uint8Array | null> {
    while (this.#rest.length === 0) {
      const next = await this.#source.next()
      if (next.done) return null
      this.#rest = next.value
    }
    return this.#rest
  }

  #skip(count: number): void {
    this.#rest = this.#rest.subarray(count)
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
}
