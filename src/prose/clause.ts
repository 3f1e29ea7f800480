import { functionWords } from '../lexicon/clause-words.ts'

/** A word, a punctuation mark or a whole quote of a paragraph; offsets in UTF-16 code units of the page. */
export interface ClauseToken {
  kind: 'word' | 'mark' | 'quote'
  start: number
  end: number
  /** The word in lower case with straight apostrophes, its possessive ending and full stop cut off. */
  lower: string
  capital: boolean
  possessive: boolean
  /** A sentence ends behind this token. */
  stop: boolean
  /** Place in the list of quotes that was given, -1 for other tokens. */
  quote: number
}

/** Index of the first token of the sentence that token `i` stands in. */
export function sentenceStart(tokens: readonly ClauseToken[], i: number): number {
  let at = i
  while (at > 0 && !tokens[at - 1]!.stop) at--
  return at
}

/** Index of the last token of the sentence that token `i` stands in. */
export function sentenceEnd(tokens: readonly ClauseToken[], i: number): number {
  let at = i
  while (at < tokens.length - 1 && !tokens[at]!.stop) at++
  return at
}

/**
 * Takes the capital from words that only open sentences: those that also stand small and nowhere with a capital inside
 * a sentence. Gives those that do: names, not openings of sentences.
 */
export function lowerOpenings(lists: readonly ClauseToken[][]): Set<string> {
  const openings: ClauseToken[] = []
  const names = new Set<string>()
  for (const tokens of lists)
    for (let i = 0; i < tokens.length; i++) {
      if (!tokens[i]!.capital) continue
      if (opensSentence(tokens, i)) openings.push(tokens[i]!)
      else names.add(tokens[i]!.lower)
    }
  const doubtful = openings.filter(({ lower }) => !names.has(lower))
  const never = new Set(doubtful.map(({ lower }) => lower))
  for (const tokens of lists)
    for (const { kind, capital, lower } of tokens)
      if (!capital && kind === 'word' && never.has(lower)) never.delete(lower)
  for (const token of doubtful) if (!never.has(token.lower)) token.capital = false
  return names
}

/** So many words that are not little ones a line has at least that is said to be set as titles are. */
const LEAST_OF_TITLE = 5
const LETTER = /\p{L}/u

/** Is it Set in Capitals as a Title, so that no name can be told from the words around it? */
export function isTitle(tokens: readonly ClauseToken[]): boolean {
  let words = 0
  for (const { kind, capital, lower } of tokens) {
    if (kind !== 'word' || functionWords.has(lower) || !LETTER.test(lower)) continue
    if (!capital) return false
    words++
  }
  return words >= LEAST_OF_TITLE
}

export function opensSentence(tokens: readonly ClauseToken[], i: number): boolean {
  const before = tokens[i - 1]
  return !before || before.stop || (before.kind !== 'word' && before.lower !== ',' && before.lower !== '(')
}
