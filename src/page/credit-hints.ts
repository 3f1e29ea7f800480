import { agencyNames } from '../lexicon/agencies.ts'
import { pictureAgencies } from '../lexicon/picture-agencies.ts'
import { mix } from '../model/hash.ts'
import { matchesOf } from '../text/matches.ts'
import { wordsIn } from '../text/word-hashes.ts'
import { wordsOf } from '../text/words.ts'
import type { PageWords } from './page-words.ts'
import type { ViewBlock } from './view-block.ts'

/** Words of labels of pictures, and labels that may run into the agency's name; their first six letters tell them. */
const LABEL_WORDS = 'photo photos photograph picture pictures pic pics image images illustration credit copyright'
const LABEL_WORD = /photo|pic|image|illustration|credit|copyright/gi
/** What makes a label of such a word, so many code units from its start at most. */
const OPENER = /[:,©]|by|via|courtesy|credit|copyright/i
const REACH = 60
/** Names so short are met with dots between their letters too: "A.P." */
const DOTTED = 5
const ARTICLE = 'the '

/** What the beginning of a word may be a sign of, a bit each. */
const LABEL = 1
const AGENCY = 2
const signs = new Map<number, number>()
/** Names of news and picture agencies, as their words in order, and the beginnings of such names. */
const names = new Set<number>()
const beginnings = new Set<number>()

/**
 * Can a credit that is beyond doubt stand in a block? One has a label of pictures before it, or an agency's name in
 * it. Asked before the dearer reading; where the answer is no, there is none.
 */
export function mayHoldCredit({ words, firsts }: PageWords, block: ViewBlock): boolean {
  if (names.size === 0) learnNames()
  const { stems, hashes } = words
  const end = firsts[block.index + 1]!
  let labelled = false
  for (let i = firsts[block.index]!; i < end; i++) {
    const sign = signs.get(stems[i]!)
    if (sign === undefined) continue
    if (sign & AGENCY && isNameAt(hashes, i, end)) return true
    labelled ||= (sign & LABEL) > 0
  }
  return labelled && hasLabel(block.text)
}

function hasLabel(text: string): boolean {
  for (const { index } of matchesOf(text, LABEL_WORD)) if (OPENER.test(text.slice(index, index + REACH))) return true
  return false
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

function learnNames(): void {
  for (const word of LABEL_WORDS.split(' ')) learn(word, LABEL)
  for (const name of [...agencyNames, ...pictureAgencies]) {
    const apart = wordsOf(name)
    const own = apart.startsWith(ARTICLE) ? apart.slice(ARTICLE.length) : apart
    learn(own, AGENCY)
    if (own.includes(' ')) {
      learn(own.replace(' ', ''), AGENCY)
      learn(own.replaceAll(' ', ''), AGENCY)
    } else if (own.length <= DOTTED) learn([...own].join(' '), AGENCY)
  }
}

function learn(name: string, sign: number): void {
  const { size, stems, hashes } = wordsIn(name)
  signs.set(stems[0]!, (signs.get(stems[0]!) ?? 0) | sign)
  let key = 0
  for (let i = 0; sign === AGENCY && i < size; i++) {
    key = mix(key, hashes[i]!)
    if (i === size - 1) names.add(key)
    else beginnings.add(key)
  }
}
