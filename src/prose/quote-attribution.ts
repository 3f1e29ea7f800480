import type { VFile } from 'vfile'
import { personPronouns } from '../lexicon/clause-words.ts'
import type { Attribution, Quote, Span } from '../schema/record.ts'
import { spanOf } from '../text/span.ts'
import type { Page } from '../text/tree.ts'
import type { ClauseToken } from './clause.ts'
import { clauseTokens, sentenceEnd, sentenceStart } from './clause.ts'
import { clauseSubject, type Frame, frameOf } from './frames.ts'
import { isCueVerb, type Phrase } from './source-phrase.ts'

/** What is known of a paragraph while its quotes are given their speakers. */
interface Paragraph {
  start: number
  end: number
  quotes: Quote[]
  tokens: ClauseToken[]
}

type Speaker = NonNullable<Quote['speaker']>

const TERMINAL = /[.!?…]["'”’)\]]*$/
const FULL = /[.,!?…—–-]["'”’)\]]*$/
const LOUD = /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{N})/u
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/**
 * Gives each quote its speaker and cue: from the attribution whose content holds it, else by the words of its own
 * sentence, else from the quote or the sentence before. Settles which quotes are reported speech.
 */
export function attributeQuotes(page: Page, file: VFile): void {
  const text = String(file)
  const quotes = page.data.quotes ?? []
  const learned = page.data.attributions ?? []
  let next = 0
  let last: Speaker | null = null
  for (const block of page.children) {
    if (block.kind !== 'body') continue
    const start = block.position.start.offset
    const end = block.position.end.offset
    const own: Quote[] = []
    while (next < quotes.length && quotes[next]!.start < end) own.push(quotes[next++]!)
    const paragraph: Paragraph = { start, end, quotes: own, tokens: clauseTokens(text, start, end, own) }
    last = attributeParagraph(text, paragraph, learned, last)
  }
}

function attributeParagraph(
  text: string,
  paragraph: Paragraph,
  _learned: Attribution[],
  inherited: Speaker | null,
): Speaker | null {
  const { tokens, quotes } = paragraph
  let last = inherited
  let cue: Span | null = null
  let lastAt = -1
  tokens.forEach((token, q) => {
    if (token.kind !== 'quote') return
    const quote = quotes[token.quote]!
    const frame = frameOf(tokens, q, quote.text)
    quote.kind = kindOf(tokens, q, quote, frame)
    if (quote.kind === 'scare') return
    if (frame) {
      quote.speaker = frame.source && speakerOf(text, tokens, frame.source)
      quote.cue = frame.cue && phraseSpan(text, tokens, frame.cue)
      cue = quote.cue
    } else {
      const lead = leadSubject(tokens, q, lastAt)
      if (lead) {
        quote.speaker = speakerOf(text, tokens, lead)
        cue = null
      } else {
        quote.speaker = last && { ...last }
        quote.cue = lastAt >= 0 && cue ? { ...(cue as Span) } : null
      }
    }
    if (quote.speaker) last = quote.speaker
    lastAt = q
  })
  return lastAt >= 0 ? last : (closingSource(text, tokens) ?? last)
}

/** Reported words or not, and whether they are a whole utterance. */
function kindOf(tokens: readonly ClauseToken[], q: number, { text }: Quote, frame: Frame | null): Quote['kind'] {
  const words = text.match(WORD)?.length ?? 0
  const whole = LOUD.test(text) && FULL.test(text)
  if (frame?.close) return whole ? 'direct' : words >= 3 ? 'partial' : 'scare'
  if (frame) return words >= 3 ? (whole && TERMINAL.test(text) ? 'direct' : 'partial') : 'scare'
  const opens = q === 0 || tokens[q - 1]!.stop || tokens[q - 1]!.lower === ':'
  return opens && whole && (TERMINAL.test(text) || words >= 3) ? 'direct' : 'scare'
}

/** The subject of the sentence right before a quote that stands by itself, if that is somebody. */
function leadSubject(tokens: readonly ClauseToken[], q: number, lastQuote: number): Phrase | null {
  const before = q - 1
  if (before <= lastQuote) return null
  const from = Math.max(sentenceStart(tokens, before), lastQuote + 1)
  for (let i = from; i <= before; i++) if (tokens[i]!.kind === 'quote') return null
  if (lastQuote >= 0 && sentenceStart(tokens, before) <= lastQuote + 1) return null
  return clauseSubject(tokens, from, before)
}

/** Whom a paragraph without quotes leaves speaking: the subject of its last sentence that has a cue. */
function closingSource(text: string, tokens: readonly ClauseToken[]): Speaker | null {
  for (let i = tokens.length - 1; i > 0; i--) {
    if (!isCueVerb(tokens[i])) continue
    const from = sentenceStart(tokens, i)
    const subject = clauseSubject(tokens, from, sentenceEnd(tokens, i))
    if (subject) return speakerOf(text, tokens, subject)
  }
  return null
}

function speakerOf(text: string, tokens: readonly ClauseToken[], phrase: Phrase): Speaker | null {
  const span = phraseSpan(text, tokens, phrase)
  return span && { ...span, name: personPronouns.has(span.text.toLowerCase()) ? null : span.text, id: null }
}

function phraseSpan(text: string, tokens: readonly ClauseToken[], { first, last }: Phrase): Span | null {
  return spanOf(text, tokens[first]!.start, tokens[last]!.end)
}
