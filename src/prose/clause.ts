import { abbreviations } from '../lexicon/clause-words.ts'

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

interface Extent {
  start: number
  end: number
}

const TOKEN = /[\p{L}\p{N}$#@][\p{L}\p{N}\p{M}_%&]*(?:[’'.‑&/-][\p{L}\p{N}\p{M}_]+)*|[^\s]/gu
const WORD = /[\p{L}\p{N}]/u
const CAPITAL = /^[#@$]?\p{Lu}/u
const DOTTED = /^(?:\p{L}|(?:\p{L}\.)+\p{L})$/u
const POSSESSIVE = /['’]s?$/
/** A pronoun with the verb that leans on it: "she'd", "it's". */
const CONTRACTION = /^(\p{L}+)['’](ve|re|d|ll|m)$|^(he|she|it|that|there|here|who|what|let|where|how)['’](s)$/iu
const FULL_FORMS: Readonly<Record<string, string>> = { ve: 'have', re: 'are', d: 'would', ll: 'will', m: 'am', s: 'is' }
/** Names of users, which may be all small: "@keeper", "keeper7". */
const HANDLE = /^@|^\p{Ll}+\d+$/u
const CURLY = /’/g
const SENTENCE_STOP = new Set(['.', '!', '?', '…'])
const STOPPED_QUOTE = /[.!?…]["'”’)\]]*$/
const QUOTE_MARKS = '"“”„‟«»＂「」`‘’\''

/**
 * Cuts one paragraph, `text` from `start` to `end`, into words, marks and whole quotes; the quotation marks themselves
 * are left out. `quotes` are the paragraph's own, in order. A stop after "Mr" or an initial ends no sentence.
 */
export function clauseTokens(text: string, start: number, end: number, quotes: readonly Extent[]): ClauseToken[] {
  const tokens: ClauseToken[] = []
  let at = start
  quotes.forEach((quote, i) => {
    addPlain(tokens, text, at, Math.max(at, quote.start))
    const stop = STOPPED_QUOTE.test(text.slice(Math.max(quote.start, quote.end - 4), quote.end))
    tokens.push(tokenOf('quote', quote.start, quote.end, '', false, false, stop, i))
    at = quote.end
  })
  addPlain(tokens, text, at, end)
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.stop) tokens[i]!.stop = endsSentence(tokens, i)
  return tokens
}

/** Every token is made here, so that all have one shape and the engine keeps them fast. */
function tokenOf(
  kind: ClauseToken['kind'],
  start: number,
  end: number,
  lower: string,
  capital = false,
  possessive = false,
  stop = false,
  quote = -1,
): ClauseToken {
  return { kind, start, end, lower, capital, possessive, stop, quote }
}

function addPlain(tokens: ClauseToken[], text: string, from: number, to: number): void {
  const slice = text.slice(from, to)
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(slice); match; match = TOKEN.exec(slice)) {
    const word = match[0]
    const start = from + match.index
    if (word.length > 1 || WORD.test(word)) addWord(tokens, word, start)
    else if (!QUOTE_MARKS.includes(word)) addMark(tokens, word, start)
  }
}

/** A stop right behind an abbreviation or an initial belongs to it. */
function addMark(tokens: ClauseToken[], mark: string, start: number): void {
  const end = start + mark.length
  const last = tokens.at(-1)
  if (mark === '.' && last?.kind === 'word' && last.end === start) {
    if (abbreviations.has(last.lower) || (last.capital && DOTTED.test(last.lower))) {
      last.end = end
      if (last.lower.length === 1) last.lower += '.'
      return
    }
  }
  tokens.push(tokenOf('mark', start, end, mark, false, false, SENTENCE_STOP.has(mark)))
}

function addWord(tokens: ClauseToken[], word: string, start: number): void {
  const end = start + word.length
  const apostrophe = word.includes("'") || word.includes('’')
  const leaning = apostrophe ? CONTRACTION.exec(word) : null
  if (leaning) {
    const stem = (leaning[1] ?? leaning[3])!
    const cut = start + stem.length
    tokens.push(tokenOf('word', start, cut, stem.toLowerCase(), CAPITAL.test(stem)))
    tokens.push(tokenOf('word', cut, end, FULL_FORMS[(leaning[2] ?? leaning[4])!.toLowerCase()]!))
    return
  }
  const possessive = apostrophe && POSSESSIVE.test(word)
  const bare = possessive ? word.replace(POSSESSIVE, '') : word
  const lower = apostrophe ? bare.toLowerCase().replace(CURLY, "'") : bare.toLowerCase()
  const capital = lower !== bare ? CAPITAL.test(word) : HANDLE.test(word)
  tokens.push(tokenOf('word', start, end, lower, capital, possessive))
}

/** A full stop ends a sentence unless a small letter or a closing comma follows. */
function endsSentence(tokens: ClauseToken[], i: number): boolean {
  const next = tokens[i + 1]
  if (!next || next.kind === 'quote') return true
  return next.kind === 'word' ? next.capital : !(next.lower === ',' || next.lower === ';' || next.lower === ')')
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
 * Takes the capital from words that only open sentences: those that also stand small in `small` and nowhere with a
 * capital inside a sentence, which `known` holds.
 */
export function lowerOpenings(lists: readonly ClauseToken[][]): void {
  const known = new Set<string>()
  const small = new Set<string>()
  for (const tokens of lists)
    tokens.forEach((token, i) => {
      if (token.kind !== 'word') return
      if (!token.capital) small.add(token.lower)
      else if (!opensSentence(tokens, i)) known.add(token.lower)
    })
  for (const tokens of lists)
    tokens.forEach((token, i) => {
      if (token.capital && opensSentence(tokens, i) && small.has(token.lower) && !known.has(token.lower))
        token.capital = false
    })
}

export function opensSentence(tokens: readonly ClauseToken[], i: number): boolean {
  const before = tokens[i - 1]
  return !before || before.stop || (before.kind !== 'word' && before.lower !== ',' && before.lower !== '(')
}
