import type { VFile } from 'vfile'
import { personPronouns } from '../lexicon/clause-words.ts'
import { isReadAsEnglish } from '../page/language.ts'
import type { Attribution, Quote, Span } from '../schema/record.ts'
import { spanOf } from '../text/span.ts'
import type { Page } from '../text/tree.ts'
import { type BodyText, bodyText, type Paragraph } from './body-text.ts'
import type { ClauseToken } from './clause.ts'
import { sentenceStart } from './clause.ts'
import type { Names } from './entities.ts'
import { frameBefore, frameOf } from './frames.ts'
import { LearnedAttributions } from './learned-attributions.ts'
import { kindOf } from './quote-kinds.ts'
import { attributionLine, closingSource, leadSource } from './quote-leads.ts'
import { RuleAttributions } from './rule-attributions.ts'
import { type Phrase, phraseEndingAt, withName } from './source-phrase.ts'

/** Who speaks and by which cue, as far as the text so far tells. */
interface Voice {
  speaker: Quote['speaker']
  cue: Span | null
  /** The cue of its own or of the quote before, which an attribution of the quote hangs on. */
  frame: { source: Span; cue: Span } | null
  /** The learned attribution that it comes from. */
  learned: Attribution | null
}

/** What all paragraphs share. */
interface Context {
  text: string
  paragraphs: readonly Paragraph[]
  names: Names
  learned: LearnedAttributions
  made: RuleAttributions
  /** The last quote of each paragraph that has any, by the paragraph's number. */
  said: Said[]
}

/** The last quote of a paragraph that somebody has said: the place of its token, and by whom. */
interface Said {
  at: number
  by: Voice
}

/**
 * Gives each quote its speaker and cue: by the words of its own sentence and the attribution whose content holds it,
 * else from the quote or the sentence before. Settles which quotes are reported speech, and adds the attributions of
 * quotes that were not learned. In other languages than English nobody is named: the
 * rules would name the wrong ones.
 */
export function attributeQuotes(page: Page, file: VFile): void {
  const text = String(file)
  const quotes = page.data.quotes ?? []
  const attributions = page.data.attributions ?? []
  const { paragraphs, names } = quotes.length ? bodyText(page, text) : NO_BODY
  const learned = new LearnedAttributions(attributions)
  const context = { text, paragraphs, names, learned, made: new RuleAttributions(text), said: [] }
  for (let i = 0; i < paragraphs.length; i++) if (paragraphs[i]!.quotes.length > 0) attributeParagraph(context, i)
  const isNamed = isReadAsEnglish(page)
  if (!isNamed) for (const quote of quotes) Object.assign(quote, { speaker: null, cue: null, attribution: null })
  page.data.attributions = isNamed ? context.made.merge(attributions, quotes) : []
}

/** Without quotes the body need not be read. */
const NO_BODY: BodyText = { paragraphs: [], names: { entities: [], namings: [], byWord: new Map() } }
const RELATIVES = new Set(['who', 'which', 'that'])
const SILENCE: Voice = { speaker: null, cue: null, frame: null, learned: null }

function attributeParagraph(context: Context, i: number): void {
  const { text, paragraphs, names, learned, made, said } = context
  const { start, end, tokens, quotes } = paragraphs[i]!
  const before = paragraphs[i - 1]
  const after = paragraphs[i + 1]
  let last = SILENCE
  let lastAt = -1
  let lastKnown: Attribution | null = null
  const voice = (source: Phrase | null, cue: Phrase | null, list = tokens, dash?: Phrase): Voice => {
    const speaker = source && speakerOf(text, list, source)
    const by = cue && phraseSpan(text, list, cue)
    const mark = by ?? (dash ? phraseSpan(text, list, dash) : null)
    return { speaker, cue: by, frame: speaker && mark && { source: speaker, cue: mark }, learned: null }
  }
  tokens.forEach((token, q) => {
    if (token.kind !== 'quote') return
    const quote = quotes[token.quote]!
    const frame = frameOf(tokens, q, quote.text)
    const introduced =
      q === 0 && !quote.continues && before?.tokens.at(-1)?.lower === ':'
        ? frameBefore(before.tokens, before.tokens.length)
        : null
    const known = learned.of(quote)
    quote.kind = kindOf(tokens, q, quote, frame ?? introduced, frame ? tokens : before?.tokens, known !== null)
    if (quote.kind === 'scare') return
    const lead = frame || introduced || known ? null : leadSource(tokens, q, lastAt, names)
    const line = q === 0 && tokens.length === 1 && after ? attributionLine(after.tokens) : null
    const sure = frame?.close && frame.source && frame.cue
    const goesOn = known !== null && known === lastKnown && last.frame !== null
    if (known && !sure && !goesOn) last = learnedVoice(text, tokens, known, introduced ? before!.start : start)
    else if (frame) last = voice(frame.source, frame.cue, tokens, frame.dash)
    else if (introduced) last = voice(introduced.source, introduced.cue, before!.tokens)
    else if (line && !quote.continues) last = voice(line.source, null, after!.tokens, line.dash)
    else if (lead) last = withoutFrame(voice(lead.source, lead.cue))
    else if (lastAt < 0) last = voiceBefore(context, i)
    else if (sentenceStart(tokens, q) > q) last = withoutCue(last)
    quote.speaker = last.speaker && copyOf(last.speaker)
    quote.cue = last.cue && { text: last.cue.text, start: last.cue.start, end: last.cue.end }
    if (known) quote.attribution = last.learned === known || agree(known, last.speaker) ? known.id : null
    else if (last.learned) quote.attribution = last.learned.id
    else if (last.frame) made.add(quote, last.frame.source, last.frame.cue, start, end)
    lastAt = q
    lastKnown = known
  })
  if (lastAt >= 0) said[i] = { at: lastAt, by: last }
}

/** Who speaks when paragraph `i` begins: whom the ends of those before put forward, else who said their last quote. */
function voiceBefore({ text, paragraphs, names, said }: Context, i: number): Voice {
  for (let before = i - 1; before >= 0; before--) {
    const { tokens } = paragraphs[before]!
    const last = said[before]
    const closing = closingSource(tokens, last?.at ?? -1, names)
    if (closing) return { speaker: speakerOf(text, tokens, closing), cue: null, frame: null, learned: null }
    if (last) return withoutCue(last.by)
  }
  return SILENCE
}

const withoutCue = ({ speaker, frame, learned }: Voice): Voice => ({ speaker, cue: null, frame, learned })
const withoutFrame = ({ speaker, cue, learned }: Voice): Voice => ({ speaker, cue, frame: null, learned })
const copyOf = ({ text, start, end, name, id }: NonNullable<Quote['speaker']>): Quote['speaker'] => ({
  text,
  start,
  end,
  name,
  id,
})

/** Source and cue of a learned attribution; a cue before `start` led to the quotes of another paragraph. */
function learnedVoice(text: string, tokens: readonly ClauseToken[], learned: Attribution, start: number): Voice {
  const { source, cue } = learned
  const named = source && antecedentOf(tokens, source.start)
  const speaker = named
    ? speakerOf(text, tokens, named)
    : source && { text: source.text, start: source.start, end: source.end, name: null, id: null }
  return { speaker, cue: cue && cue.start >= start ? cue : null, frame: null, learned }
}

/** What a relative pronoun at offset `at` stands for: "the keeper | who". */
function antecedentOf(tokens: readonly ClauseToken[], at: number): Phrase | null {
  const i = tokens.findIndex((token) => token.start === at)
  if (i < 1 || !RELATIVES.has(tokens[i]!.lower)) return null
  const last = tokens[i - 1]!.lower === ',' ? i - 2 : i - 1
  return last < 0 ? null : phraseEndingAt(tokens, last, sentenceStart(tokens, i), true)
}

/** Where the words of the sentence name another source than the model, neither is called the quote's attribution. */
function agree({ source }: Attribution, speaker: Span | null): boolean {
  return source !== null && speaker !== null && source.start < speaker.end && speaker.start < source.end
}

function speakerOf(text: string, tokens: readonly ClauseToken[], phrase: Phrase): Quote['speaker'] {
  const span = phraseSpan(text, tokens, withName(tokens, phrase))
  if (!span) return null
  const name = personPronouns.has(span.text.toLowerCase()) ? null : span.text
  return { text: span.text, start: span.start, end: span.end, name, id: null }
}

function phraseSpan(text: string, tokens: readonly ClauseToken[], { first, last }: Phrase): Span | null {
  return spanOf(text, tokens[first]!.start, tokens[last]!.end)
}
