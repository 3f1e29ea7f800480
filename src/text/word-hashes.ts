import { codeUnits } from './code-units.ts'
import { LETTER, NUMBER } from './properties.ts'
import { NONE, WordUnits } from './word-units.ts'

/** The small sigma that ends words is the same letter as the other. */
const FINAL_SIGMA = 'ς'
const SIGMA = 'σ'
const units = new WordUnits(LETTER | NUMBER, (unit) => {
  const char = String.fromCharCode(unit)
  const lower = char === FINAL_SIGMA ? SIGMA : char.toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
})

const SEED = 0x811c9dc5
const PRIME = 0x01000193
/** Letters of the beginning of a word that its stem is told by. */
const STEM = 6
const MOST_LENGTH = 255

/** Words (runs of letters and numbers) in the order of the text, as hashes of their lower case. */
export interface WordHashes {
  size: number
  hashes: Int32Array
  /** Hashes of the first six letters, or of all of a shorter word. */
  stems: Int32Array
  /** Lengths in code units, 255 at most. */
  lengths: Uint8Array
}

/** Room for the words of `length` code units. */
export function roomFor(length: number): WordHashes {
  const most = (length >> 1) + 1
  return { size: 0, hashes: new Int32Array(most), stems: new Int32Array(most), lengths: new Uint8Array(most) }
}

/** Adds the words of `text` from `start` to `end` to those in `words`, which has room for them. */
export function addWords(words: WordHashes, text: string, start: number, end: number): void {
  const { hashes, stems, lengths } = words
  const codes = codeUnits(text)
  const { table } = units
  let size = words.size
  for (let i = start; i < end; i++) {
    let unit = table[codes[i]!]!
    if (unit < NONE) unit = units.other(text, i)
    if (unit === NONE) continue
    const from = i
    let hash = SEED
    let stem = 0
    do {
      hash = Math.imul(hash ^ unit, PRIME)
      if (++i - from === STEM) stem = hash
      if (i === end) break
      unit = table[codes[i]!]!
      if (unit < NONE) unit = units.other(text, i)
    } while (unit !== NONE)
    const length = i - from
    hashes[size] = hash
    stems[size] = length < STEM ? hash : stem
    lengths[size++] = Math.min(MOST_LENGTH, length)
  }
  words.size = size
}

/** The words of `text`. */
export function wordsIn(text: string): WordHashes {
  const words = roomFor(text.length)
  addWords(words, text, 0, text.length)
  return words
}

/** Hash of the words of `words` from index `first` to before `last`, in their order. */
export function hashOfAll({ hashes }: WordHashes, first: number, last: number): number {
  let hash = SEED
  for (let i = first; i < last; i++) hash = Math.imul(hash ^ hashes[i]!, PRIME) ^ (hash >>> 15)
  return hash
}
