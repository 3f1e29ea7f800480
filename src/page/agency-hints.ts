import { agencyNames } from '../lexicon/agencies.ts'
import { pictureAgencies } from '../lexicon/picture-agencies.ts'
import { wordsOf } from '../text/words.ts'

const SPACE = 32
/** Names so short are met with dots between their letters: "A.P." */
const DOTTED = 5
const ARTICLE = 'the '

/** Hashes of the letters of agencies' names, of the first words of such names, and of the first letters of short ones. */
const whole = new Set<number>()
const begun = new Set<number>()
const dotted = new Set<number>()

/**
 * Can a part of a text be the name of a news or picture agency? Asked before the dearer reading; where the answer is no,
 * no part is one.
 *
 * @param words the words of the text in lower case, one space between
 */
export function mayNameAgency(words: string): boolean {
  if (whole.size === 0) learnNames()
  for (let at = 0; at >= 0; at = words.indexOf(' ', at) + 1 || -1) if (nameAt(words, at)) return true
  return false
}

/** Does an agency's name stand at the word that begins at `at`? */
function nameAt(words: string, at: number): boolean {
  let hash = SEED
  for (let i = at; i < words.length; i++) {
    const unit = words.charCodeAt(i)
    if (unit !== SPACE) hash = step(hash, unit)
    else if (whole.has(hash)) return true
    else if (!begun.has(hash) && !(dotted.has(hash) && (i < 2 || words.charCodeAt(i - 2) === SPACE))) return false
  }
  return whole.has(hash)
}

function learnNames(): void {
  for (const name of [...agencyNames, ...pictureAgencies]) {
    const words = wordsOf(name)
    const own = words.startsWith(ARTICLE) ? words.slice(ARTICLE.length) : words
    let hash = SEED
    for (let i = 0; i < own.length; i++) {
      const unit = own.charCodeAt(i)
      if (unit === SPACE) begun.add(hash)
      else if (own.length <= DOTTED) dotted.add(hash)
      if (unit !== SPACE) hash = step(hash, unit)
    }
    whole.add(hash)
  }
}

const SEED = 0x11c9dc5

/** A step of FNV-1a, of so few bits that hashes are small integers. */
function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) & 0x3fffffff
}
