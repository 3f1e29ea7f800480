import type { VFile } from 'vfile'
import { personPronouns } from '../lexicon/clause-words.ts'
import type { Attribution, Quote, Span } from '../schema/record.ts'
import { spanOf } from '../text/span.ts'
import type { Page } from '../text/tree.ts'
import { bodyText, type Paragraph } from './body-text.ts'
import type { ClauseToken } from './clause.ts'
import { sentenceStart } from './clause.ts'
import { frameBefore, frameOf } from './frames.ts'
import type { Names } from './names.ts'
import { kindOf } from './quote-kinds.ts'
import { attributionLine, closingSource, leadSource } from './quote-leads.ts'
import { type Phrase, withName } from './source-phrase.ts'

/** Who speaks and by which cue, as far as the text so far tells. */
interface Voice {
  speaker: Quote['speaker']
  cue: Span | null
}

/**
 * Gives each quote its speaker and cue: from the attribution whose content holds it, else by the words of its own
 * sentence, else from the quote or the sentence before. Settles which quotes are reported speech.
 */
export function attributeQuotes(page: Page, file: VFile): void {
  const text = String(file)
  const { paragraphs, names } = bodyText(page, text)
  const learned = page.data.attributions ?? []
  let last: Quote['speaker'] = null
  paragraphs.forEach((paragraph, i) => {
    last = attributeParagraph(text, paragraph, names, learned, last, paragraphs[i - 1], paragraphs[i + 1])
  })
}

function attributeParagraph(
  text: string,
  { tokens, quotes }: Paragraph,
  names: Names,
  _learned: readonly Attribution[],
  inherited: Quote['speaker'],
  before: Paragraph | undefined,
  after: Paragraph | undefined,
): Quote['speaker'] {
  let last: Voice = { speaker: inherited, cue: null }
  let lastAt = -1
  const voice = (source: Phrase | null, cue: Phrase | null, list = tokens): Voice => ({
    speaker: source && speakerOf(text, list, source),
    cue: cue && phraseSpan(text, list, cue),
  })
  tokens.forEach((token, q) => {
    if (token.kind !== 'quote') return
    const quote = quotes[token.quote]!
    const frame = frameOf(tokens, q, quote.text)
    const introduced =
      q === 0 && !quote.continues && before?.tokens.at(-1)?.lower === ':'
        ? frameBefore(before.tokens, before.tokens.length)
        : null
    quote.kind = kindOf(tokens, q, quote, frame ?? introduced, frame ? tokens : before?.tokens)
    if (quote.kind === 'scare') return
    const lead = frame || introduced ? null : leadSource(tokens, q, lastAt, names)
    const line = q === 0 && tokens.length === 1 && after ? attributionLine(after.tokens) : null
    if (frame) last = voice(frame.source, frame.cue)
    else if (introduced) last = voice(introduced.source, introduced.cue, before!.tokens)
    else if (line && !quote.continues) last = voice(line, null, after!.tokens)
    else if (lead) last = voice(lead.source, lead.cue)
    else if (lastAt < 0 || sentenceStart(tokens, q) > q) last = { speaker: last.speaker, cue: null }
    quote.speaker = last.speaker && { ...last.speaker }
    quote.cue = last.cue && { ...last.cue }
    lastAt = q
  })
  const closing = closingSource(tokens, lastAt, names)
  return closing ? speakerOf(text, tokens, closing) : last.speaker
}

function speakerOf(text: string, tokens: readonly ClauseToken[], phrase: Phrase): Quote['speaker'] {
  const span = phraseSpan(text, tokens, withName(tokens, phrase))
  return span && { ...span, name: personPronouns.has(span.text.toLowerCase()) ? null : span.text, id: null }
}

function phraseSpan(text: string, tokens: readonly ClauseToken[], { first, last }: Phrase): Span | null {
  return spanOf(text, tokens[first]!.start, tokens[last]!.end)
}
