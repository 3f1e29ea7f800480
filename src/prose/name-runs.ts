import { determiners, functionWords, subjectPronouns, timeWords } from '../lexicon/clause-words.ts'
import { femaleNames, maleNames } from '../lexicon/given-names.ts'
import {
  bodyParticles,
  nameParticles,
  placeEnds,
  placeLeads,
  postNominals,
  titleModifiers,
} from '../lexicon/name-parts.ts'
import { organizationHeads } from '../lexicon/organization-heads.ts'
import { honorifics, isRole, jobSurnames, officeFields, regalTitles } from '../lexicon/person-words.ts'
import { cueVerbs } from '../lexicon/speech-verbs.ts'
import { type ClauseToken, opensSentence } from './clause.ts'
import { VERB_LIKE } from './source-phrase.ts'

/** A run of capitals in the text: token indices of the whole, and of the name without the titles before it. */
export interface NameRun {
  first: number
  last: number
  /** First token of the bare name; behind `last` if the run is a title alone: "the Prime Minister". */
  name: number
  type: 'person' | 'organization' | 'unclear'
}

const LONGEST = 8
const LETTERS = /^\p{L}[\p{L}\p{M}.'’‑-]*$/u
const PLAIN = /^[a-z]+$/
const CAPITALIZED = /^.[a-z]/
/** Titles that are no names, whatever stands behind them. */
const ABBREVIATED = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'rev', 'sen', 'gov', 'sgt', 'lt', 'col', 'capt', 'gen'])
const ACRONYM = /^(?:\p{Lu}[.&]?){2,7}$/u

/** Words that open no name, with a capital or without. */
const outside = new Set([...functionWords, ...subjectPronouns, ...timeWords])
export const isTitleWord = (lower: string): boolean =>
  honorifics.has(lower) || isRole(lower) || titleModifiers.has(lower)

/** Words of `tokens` that stand with a capital where no sentence starts: names, not openings of sentences. */
export function surelyCapital(tokens: readonly ClauseToken[], known: Set<string>): void {
  tokens.forEach((token, i) => {
    if (token.capital && !opensSentence(tokens, i)) known.add(token.lower)
  })
}

/** Finds the runs of capitals among `tokens`; `known` holds the words that are capital within sentences. */
export function nameRuns(
  tokens: readonly ClauseToken[],
  known: ReadonlySet<string>,
  wordAt: (token: ClauseToken) => string,
): NameRun[] {
  const runs: NameRun[] = []
  for (let i = 0; i < tokens.length; i++) {
    let first = i
    if (!isNamePart(tokens[first])) continue
    let last = runEnd(tokens, first)
    i = last
    if (opensSentence(tokens, first) && isOpening(tokens[first]!.lower, first === last, known)) first++
    while (first <= last && isTrimmed(tokens, first, first === last)) first++
    while (
      last >= first &&
      (timeWords.has(tokens[last]!.lower) || postNominals.has(tokens[last]!.lower) || !tokens[last]!.capital)
    )
      last--
    if (first > last) continue
    first = behindQuoted(tokens, first, last)
    const name = bareName(tokens, first, last)
    runs.push({ first, last, name, type: typeOf(tokens, name, last, wordAt) })
  }
  return runs
}

/** A word that is capital only since a sentence opens with it. */
function isOpening(lower: string, single: boolean, known: ReadonlySet<string>): boolean {
  if (outside.has(lower)) return true
  return !known.has(lower) && (single || !isOfLetters(lower) || cueVerbs.has(lower) || VERB_LIKE.test(lower))
}

/** Days, months and small words before a name; "Will" and "May" stay where they are given names. */
function isTrimmed(tokens: readonly ClauseToken[], i: number, single: boolean): boolean {
  const { lower, capital } = tokens[i]!
  if (capital && !single && !opensSentence(tokens, i) && (maleNames.has(lower) || femaleNames.has(lower))) return false
  return outside.has(lower) || (nameParticles.has(lower) && !capital)
}

/** "Tarn's 'Moderate' | Jo Roe": two names behind a quoted word that is no nickname, as no given name is before it. */
function behindQuoted(tokens: readonly ClauseToken[], first: number, last: number): number {
  let gaps = 0
  for (let i = first; i < last; i++) {
    if (i > first && tokens[i]!.start > tokens[i - 1]!.end + 1 && ++gaps === 2) return i
    if (!gaps && (maleNames.has(tokens[i]!.lower) || femaleNames.has(tokens[i]!.lower))) break
  }
  return first
}

/** First token behind the titles; a run of one word is a name even if it may be a title ("King"), unless "the" leads. */
function bareName(tokens: readonly ClauseToken[], first: number, last: number): number {
  if (first === last && ABBREVIATED.has(tokens[first]!.lower)) return last + 1
  if (
    isRole(tokens[last]!.lower) &&
    !isSurname(tokens, first, last) &&
    !(first === last && !determiners.has(tokens[first - 1]?.lower ?? ''))
  )
    return last + 1
  if (officeBefore(tokens, first) >= 0) return behindOffice(tokens, first, last)
  if (last === first + 1 && regalTitles.has(tokens[first]!.lower)) return first
  if (organizationHeads.has(tokens[last]!.lower)) return first
  let name = first
  while (name < last && isTitleWord(tokens[name]!.lower)) name++
  for (let k = name; k < last; k++) if (isRole(tokens[k]!.lower) && k - first < 5) name = k + 1
  // "American Roe": without a title among them, such words are a part of the name
  for (let k = first; k < name; k++) if (isRole(tokens[k]!.lower) || honorifics.has(tokens[k]!.lower)) return name
  return first
}

/** Index of "Secretary" if token `first` is that behind its "of": "U.S. Secretary of | State Jo Roe"; -1 for no office. */
export function officeBefore(tokens: readonly ClauseToken[], first: number): number {
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const lead = tokens[of - 1]
  return tokens[of]?.lower === 'of' && lead !== undefined && lead.capital && isRole(lead.lower) ? of - 1 : -1
}

/** The name behind an office: what stands behind its field, else from a given name on, else two capitals at the end. */
function behindOffice(tokens: readonly ClauseToken[], first: number, last: number): number {
  let name = first
  while (name < last && officeFields.has(tokens[name]!.lower)) name++
  if (name > first) return name
  for (let i = first; i < last; i++) if (maleNames.has(tokens[i]!.lower) || femaleNames.has(tokens[i]!.lower)) return i
  return last - first >= 2 ? last - 1 : last + 1
}

/** "Ann King": a surname that is a job elsewhere. */
function isSurname(tokens: readonly ClauseToken[], first: number, last: number): boolean {
  if (first === last) return false
  const { lower } = tokens[last - 1]!
  return maleNames.has(lower) || femaleNames.has(lower) || (jobSurnames.has(tokens[last]!.lower) && !isTitleWord(lower))
}

function isNamePart(token: ClauseToken | undefined): token is ClauseToken {
  return token?.kind === 'word' && token.capital
}

function runEnd(tokens: readonly ClauseToken[], first: number): number {
  let last = first
  const ceiling = Math.min(tokens.length - 1, first + LONGEST)
  while (last < ceiling && !tokens[last]!.possessive) {
    const next = tokens[last + 1]!
    if (next.kind !== 'word') break
    if (next.capital) {
      last++
      continue
    }
    let jump = last + 1
    while (
      jump < ceiling &&
      (nameParticles.has(tokens[jump]!.lower) || bodyParticles.has(tokens[jump]!.lower)) &&
      !tokens[jump]!.capital
    )
      jump++
    if (jump - last > 3 || !isNamePart(tokens[jump]) || !joins(tokens, last, jump)) break
    last = jump
  }
  return last
}

/** "of" and "for" join behind the head of a body, "and" only in its name; particles join people's names. */
function joins(tokens: readonly ClauseToken[], last: number, jump: number): boolean {
  const small = tokens[last + 1]!.lower
  if (small === 'and' || small === '&' || small === 'the') return false
  if (nameParticles.has(small)) return true
  return organizationHeads.has(tokens[last]!.lower) && jump > last
}

/** Most words are told by the cheaper expression. */
const isOfLetters = (lower: string): boolean => PLAIN.test(lower) || LETTERS.test(lower)
const isAcronym = (word: string): boolean => !CAPITALIZED.test(word) && ACRONYM.test(word)

function typeOf(
  tokens: readonly ClauseToken[],
  name: number,
  last: number,
  wordAt: (token: ClauseToken) => string,
): NameRun['type'] {
  const size = last - name + 1
  if (size < 1) return 'unclear'
  if (size > 1 && isAcronym(wordAt(tokens[last]!)) && !isAcronym(wordAt(tokens[name]!))) return 'organization'
  for (let i = name; i <= last; i++) {
    if (organizationHeads.has(tokens[i]!.lower)) return 'organization'
    if (bodyParticles.has(tokens[i]!.lower) && !nameParticles.has(tokens[i]!.lower)) return 'organization'
    if (!isOfLetters(tokens[i]!.lower)) return 'organization'
  }
  if (size === 1) return isAcronym(wordAt(tokens[name]!)) ? 'organization' : 'unclear'
  if (placeLeads.has(tokens[name]!.lower) || placeEnds.has(tokens[last]!.lower)) return 'unclear'
  return size <= 5 ? 'person' : 'unclear'
}
