import { lowerCase } from '../text/chars.ts'
import { codeUnits } from '../text/code-units.ts'
import { ACCENT, LETTER } from '../text/properties.ts'
import { NONE, WordUnits } from '../text/word-units.ts'
import { languages, littleMasks } from './phrase-tables.ts'
import { functionWordMask } from './phrases.ts'
import { WORD_HASH, WORD_STEP } from './word-hash.ts'
import type { Scan } from './zone-reader.ts'

const units = new WordUnits(LETTER | ACCENT, lowerCase)

/** How many words a text has, and how many of them are little words of each language, in the order of `languages`. */
export interface LittleWords {
  words: number
  counts: Float64Array
}

/** Those of some blocks of a page in Latin letters, as they were read. */
export function littleWordsOf({ offsets, numbers, known }: Scan, blocks: readonly number[]): LittleWords {
  const counts = new Float64Array(languages.length)
  let words = 0
  for (const b of blocks) {
    words += offsets[b + 1]! - offsets[b]! - numbers[b]!
    for (let i = offsets[b]!; i < offsets[b + 1]!; i++) count(counts, littleMasks[known[i]!]!)
  }
  return { words, counts }
}

/** Those of a text in any script. */
export function littleWordsIn(text: string): LittleWords {
  const codes = codeUnits(text)
  const counts = new Float64Array(languages.length)
  let words = 0
  const { table } = units
  for (let i = 0; i < text.length; i++) {
    let unit = table[codes[i]!]!
    if (unit < NONE) unit = units.other(text, i)
    if (unit === NONE) continue
    let hash = WORD_HASH
    do {
      hash = Math.imul(hash ^ unit, WORD_STEP)
      if (++i === text.length) break
      unit = table[codes[i]!]!
      if (unit < NONE) unit = units.other(text, i)
    } while (unit !== NONE)
    words++
    count(counts, functionWordMask(hash))
  }
  return { words, counts }
}

/** Counts a word for each language that `mask` has a bit for. */
function count(counts: Float64Array, mask: number): void {
  for (let rest = mask; rest; rest &= rest - 1) counts[31 - Math.clz32(rest & -rest)]!++
}
