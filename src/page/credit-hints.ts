import { foreignPictureNouns } from '../lexicon/photo-credits.ts'
import { mix } from '../model/hash.ts'
import { placesFor } from '../text/hash-counts.ts'
import { beginningKeys, labelStems, nameKeys, nameStems } from './credit-names.ts'
import type { PageWords } from './page-words.ts'
import type { ViewBlock } from './view-block.ts'

/** A label that names pictures; others make no credit sure without the name of an agency. */
const OF_PICTURES =
  /\b(?:photo(?:graph)?|picture|pic|image|illustration)s?(?: [a-z]+){0,2}(?: ?:| (?:by|via|courtesy|supplied|credit|copyright|sources? ?,))/i
const OF_FOREIGN_PICTURES = new RegExp(
  `(?<!\\p{L})(?:(?:${foreignPictureNouns.join('|')})(?:\\(s\\))? ?:|fot\\.)`,
  'iu',
)
/** A label that an agency's name is run together with, so that the name is no word of its own. */
const RUN_TOGETHER = /(?:credits?|copyright)(?: (?:courtesy of|courtesy|supplied by|by|via))?(?=\p{L})/iu

const signs = placesFor([...labelStems, ...nameStems])
const labels = placesFor(labelStems)
const openings = placesFor(nameStems)
const names = placesFor(nameKeys)
const beginnings = placesFor(beginningKeys)

/**
 * Can a credit that is beyond doubt stand in a block? One has a label of pictures before it, or an agency's name in
 * it. Asked before the dearer reading; where the answer is no, there is none.
 */
export function mayHoldCredit({ words, firsts }: PageWords, block: ViewBlock): boolean {
  const { stems, hashes } = words
  const end = firsts[block.index + 1]!
  let labelled = false
  for (let i = firsts[block.index]!; i < end; i++) {
    if (!signs.has(stems[i]!)) continue
    if (openings.has(stems[i]!) && isNameAt(hashes, i, end)) return true
    labelled ||= labels.has(stems[i]!)
  }
  return (
    labelled && (OF_PICTURES.test(block.text) || OF_FOREIGN_PICTURES.test(block.text) || RUN_TOGETHER.test(block.text))
  )
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
