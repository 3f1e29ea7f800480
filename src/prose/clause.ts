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
/** Endings that are cut off: of possessives, and of verbs that lean on a pronoun. */
const POSSESSIVE = /['’]s?$/
const CONTRACTION = /^(?:\p{L}+['’](?:ve|re|d|ll|m)|(?:he|she|it|that|there|here|who|what|let|where|how)['’]s)$/iu
const LEANING = /['’]\p{L}+$/u
const CURLY = /’/g
const SENTENCE_STOP = new Set(['.', '!', '?', '…'])
const STOPPED_QUOTE = /[.!?…]["'”’)\]]*$/
const QUOTE_MARK = /["“”„‟«»＂「」`‘’']/

/**
 * Cuts one paragraph, `text` from `start` to `end`, into words, marks and whole quotes; the quotation marks themselves
 * are left out. `quotes` are the paragraph's own, in order. A stop after "Mr" or an initial ends no sentence.
 */
export function clauseTokens(text: string, start: number, end: number, quotes: readonly Extent[]): ClauseToken[] {
  const tokens: ClauseToken[] = []
  let at = start
  const plain = (to: number): void => {
    for (const { 0: word, index } of text.slice(at, to).matchAll(TOKEN)) addPlain(tokens, word, at + index)
    at = to
  }
  quotes.forEach((quote, i) => {
    plain(Math.max(at, quote.start))
    const stop = STOPPED_QUOTE.test(text.slice(Math.max(quote.start, quote.end - 4), quote.end))
    tokens.push({
      kind: 'quote',
      start: quote.start,
      end: quote.end,
      lower: '',
      capital: false,
      possessive: false,
      stop,
      quote: i,
    })
    at = quote.end
  })
  plain(end)
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.stop) tokens[i]!.stop = endsSentence(tokens, i)
  return tokens
}

function addPlain(tokens: ClauseToken[], word: string, start: number): void {
  if (QUOTE_MARK.test(word[0]!) && word.length === 1) return
  const end = start + word.length
  const last = tokens.at(-1)
  if (word === '.' && last?.kind === 'word' && last.end === start) {
    if (abbreviations.has(last.lower) || (DOTTED.test(last.lower) && last.capital)) {
      last.end = end
      return
    }
  }
  const isWord = WORD.test(word)
  const contracted = isWord && CONTRACTION.test(word)
  const possessive = isWord && !contracted && POSSESSIVE.test(word)
  const lower = isWord
    ? word
        .toLowerCase()
        .replace(contracted ? LEANING : POSSESSIVE, '')
        .replace(CURLY, "'")
    : word
  const kind = isWord ? 'word' : 'mark'
  tokens.push({
    kind,
    start,
    end,
    lower,
    capital: CAPITAL.test(word),
    possessive,
    stop: SENTENCE_STOP.has(word),
    quote: -1,
  })
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
