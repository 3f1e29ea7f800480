const PLACES = 0xfff

/** Hashes of a few words, by their last bits: tells of most other words at a look that they are none of them. */
export class WordSieve {
  readonly #some = new Uint8Array(PLACES + 1)

  add(hash: number): void {
    this.#some[hash & PLACES] = 1
  }

  mayHave(hash: number): boolean {
    return this.#some[hash & PLACES] === 1
  }
}
