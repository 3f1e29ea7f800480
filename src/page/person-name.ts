import { honorifics, postNominals } from '../lexicon/job-titles.ts'
import { innerCapitalPrefixes, nameParticles } from '../lexicon/name-particles.ts'
import { notNames } from '../lexicon/not-names.ts'
import { isOrganization } from './organization.ts'

/** Longest name, in words, that is taken for one. */
const MAX_WORDS = 6
const SPACE = /\s+/
const CAPITALIZED = /^['’]?\p{Lu}[\p{L}\p{M}'’.-]*$/u
const PARTICLE = /^(?:al|el|d|l|ul)[-'’]\p{Lu}[\p{L}'’-]*$/u
const INITIALS = /^(?:\p{Lu}\.?-?){1,4}$/u
const NICKNAME = /^["“'‘(]\p{Lu}[\p{L}.]*["”'’)]$/u
const TRAILING_MARKS = /(?<![.,])[.,]+$/
const DOTS = /\./g
/** As the last of a name only where the whole name is in capitals. */
const LONG_CAPITALS = /^\p{Lu}{3,}$/u
const SHORT_CAPITALS = /^\p{Lu}{2,4}$/u
const LOWER = /\p{Ll}/u
const VOWEL = /[aeiouyáéíóúäöüåæøàèìòùâêîôûãõ]/i
const NAME_LETTER = /\p{L}/u
const NAME_PART = /[\p{L}\p{M}]+/gu
const SPECIAL = /[.*+?^${}()|[\]\\/]/g
const MIXED = /^\p{Lu}.*\p{Ll}/u
const SHOUTED_MC = /^MC(?=\p{Lu}{3})/u

/** The word without marks, as the lists of words have it. */
const keyOf = (word: string): string => word.replace(DOTS, '').replace(TRAILING_MARKS, '').toLowerCase()

/** Is `word` one that follows a name and belongs to it (PhD, Jr., MD)? */
export function isPostNominal(word: string): boolean {
  return postNominals.has(keyOf(word))
}

/**
 * Does `text` have the form of a person's full name: two to six words, capitalized but for particles, none of them a
 * word that names do not hold? "Mary-Ann van der Berg", "J. R. O’Hara Jr.", "Richard (R.J.) Doe".
 */
export function isPersonName(text: string): boolean {
  const words = text.split(SPACE).map((word) => word.replace(',', ''))
  while (words.length > 2 && isPostNominal(words.at(-1)!)) words.pop()
  while (words.length > 2 && honorifics.has(keyOf(words[0]!))) words.shift()
  if (words.length < 2 || words.length > MAX_WORDS) return false
  let full = 0
  for (const [i, word] of words.entries()) {
    const key = keyOf(word)
    if (notNames.has(key)) return false
    if (INITIALS.test(word) && key.length < 4) continue
    if (CAPITALIZED.test(word)) full++
    else if (!(nameParticles.has(key) || PARTICLE.test(word) || (i > 0 && NICKNAME.test(word)))) return false
  }
  if (LONG_CAPITALS.test(words[0]!) && LOWER.test(words.at(-1)!)) return false
  if (SHORT_CAPITALS.test(words.at(-1)!) && LOWER.test(words[0]!)) return false
  const last = words.at(-1)!
  return full >= 1 && (CAPITALIZED.test(last) || PARTICLE.test(last)) && !isOrganization(text)
}

/**
 * A name that is printed in capitals, brought into mixed case: as `page` itself prints it elsewhere, or else with a
 * capital for each part. A name that has a lower-case letter is given back as it is.
 */
export function repairCase(name: string, page: string): string {
  if (LOWER.test(name)) return name
  return name
    .split(SPACE)
    .map((word) => (word.length > 3 ? elsewhere(word, page) : null) ?? capitalize(word))
    .join(' ')
}

/** The first mixed-case form of `word` in `page`. */
function elsewhere(word: string, page: string): string | null {
  for (const [found] of page.matchAll(new RegExp(`(?<![\\p{L}-])${word.replace(SPECIAL, '\\$&')}(?![\\p{L}-])`, 'giu')))
    if (MIXED.test(found)) return found
  return null
}

function capitalize(word: string): string {
  if (INITIALS.test(word) && (word.includes('.') || word.length === 1 || (word.length < 4 && !VOWEL.test(word))))
    return word
  if (word.length > 2 && nameParticles.has(word.toLowerCase()) && word.length < 4) return word.toLowerCase()
  const mc = SHOUTED_MC.test(word)
  const lowered = word.replace(NAME_PART, (part) => part[0] + part.slice(1).toLowerCase())
  return mc ? `Mc${lowered[2]!.toUpperCase()}${lowered.slice(3)}` : lowered
}

/** Does a capital inside a word, at `at`, belong to the name that the word begins ("McKay") and not to a next word? */
export function hasInnerCapital(text: string, at: number): boolean {
  let start = at
  while (start > 0 && at - start < 8 && NAME_LETTER.test(text[start - 1]!)) start--
  return innerCapitalPrefixes.has(text.slice(start, at).toLowerCase())
}
