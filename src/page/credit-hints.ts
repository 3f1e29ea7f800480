import { mix } from '../model/hash.ts'
import { WordSieve } from '../text/word-sieve.ts'
import { beginningKeys, labelStems, nameKeys, nameStems } from './credit-names.ts'
import type { PageWords } from './page-words.ts'
import type { ViewBlock } from './view-block.ts'

/** A label that names pictures; others make no credit sure without the name of an agency. */
const OF_PICTURES =
  /\b(?:photo(?:graph)?|picture|pic|image|illustration)s?(?: [a-z]+){0,2}(?: ?:| (?:by|via|courtesy|supplied|credit|copyright|sources? ?,))/i
/** A label that an agency's name is run together with, so that the name is no word of its own. */
const RUN_TOGETHER = /(?:credits?|copyright)(?: (?:courtesy of|courtesy|supplied by|by|via))?(?=\p{L})/iu

/** What the beginning of a word may be a sign of, a bit each. */
const LABEL = 1
const NAME = 2
const signs = new Map(labelStems.map((stem) => [stem, LABEL]))
for (const stem of nameStems) signs.set(stem, (signs.get(stem) ?? 0) | NAME)
const sieve = new WordSieve()
for (const stem of signs.keys()) sieve.add(stem)
const names = new Set(nameKeys)
const beginnings = new Set(beginningKeys)

/**
 * Can a credit that is beyond doubt stand in a block? One has a label of pictures before it, or an agency's name in
 * it. Asked before the dearer reading; where the answer is no, there is none.
 */
export function mayHoldCredit({ words, firsts }: PageWords, block: ViewBlock): boolean {
  const { stems, hashes } = words
  const end = firsts[block.index + 1]!
  let labelled = false
  for (let i = firsts[block.index]!; i < end; i++) {
    if (!sieve.mayHave(stems[i]!)) continue
    const sign = signs.get(stems[i]!)
    if (sign === undefined) continue
    if (sign & NAME && isNameAt(hashes, i, end)) return true
    labelled ||= (sign & LABEL) > 0
  }
  return labelled && (OF_PICTURES.test(block.text) || RUN_TOGETHER.test(block.text))
}

function isNameAt(hashes: Int32Array, from: number, end: number): boolean {
  let key = 0
  for (let i = from; i < end; i++) {
    key = mix(key, hashes[i]!)
    if (names.has(key)) return true
    if (!beginnings.has(key)) return false
  }
  return false
}
