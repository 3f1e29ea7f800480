import { documentHeads, organizationHeads } from '../lexicon/organization-heads.ts'
import { groupWords, isRole } from '../lexicon/person-words.ts'
import type { ClauseToken } from './clause.ts'
import { sentenceStart } from './clause.ts'
import { entityOf, type Names } from './entities.ts'
import type { Frame } from './frames.ts'
import { wordsOf } from './names.ts'
import { cueLength, type Phrase, phraseStartingAt } from './source-phrase.ts'
import { clauseSubject, isNoun, subjectOf } from './subjects.ts'

const PEOPLE = new Set(['he', 'she'])
const ASIDE = new Set(['i', 'we', 'you', 'it', 'they', 'one'])
const ASKING = /^ask(?:s|ed)?$/
const MESSAGES = new Set(
  'statement reply response email message letter note comment tweet post quote question answer text'.split(' '),
)
const DASHES = new Set(['—', '–', '-', '―', '~'])
/** A line that only names who is quoted above has so many tokens at most. */
const LONGEST_LINE = 14
/** Of a sentence, so many tokens are read. */
const REACH = 80
/** So many sentences before a quote may lead to it. */
const LOOK_BACK = 3

/** Who the sentences before quote token `q` put forward, nearest first, back to the quote at `lastQuote`. */
export function leadSource(tokens: readonly ClauseToken[], q: number, lastQuote: number, names: Names): Frame | null {
  let end = q - 1
  for (let n = 0; n < LOOK_BACK && end > lastQuote; n++) {
    const from = sentenceStart(tokens, end)
    if (from <= lastQuote) return null
    const source = sentenceSource(tokens, Math.max(from, end - REACH), end, names)
    if (source) return source
    end = from - 1
  }
  return null
}

/** Who is left speaking at the end of a paragraph, by the sentences behind its last quote; null: as before. */
export function closingSource(tokens: readonly ClauseToken[], lastQuote: number, names: Names): Phrase | null {
  return leadSource(tokens, tokens.length, lastQuote, names)?.source ?? null
}

/** The subject of the last cue of a sentence, the one it asks, or its own subject, if that is somebody. */
function sentenceSource(tokens: readonly ClauseToken[], from: number, end: number, names: Names): Frame | null {
  for (let c = end; c > from; c--) {
    const length = cueLength(tokens, c)
    if (!length || isNoun(tokens, c)) continue
    const source = subjectOf(tokens, c, from, end)
    if (source && isSomebody(tokens, source, names))
      return { source, cue: { first: c, last: c + length - 1 }, close: false }
    const asked = ASKING.test(tokens[c]!.lower) ? phraseStartingAt(tokens, c + 1, end) : null
    if (asked && isSomebody(tokens, asked, names)) return { source: asked, cue: null, close: false }
  }
  const sender = senderOf(tokens, from, end)
  if (sender && isSomebody(tokens, sender, names)) return { source: sender, cue: null, close: false }
  const subject = clauseSubject(tokens, from, end)
  return subject && isSomebody(tokens, subject, names) ? { source: subject, cue: null, close: false } : null
}

/** "I got a reply from the port." */
function senderOf(tokens: readonly ClauseToken[], from: number, end: number): Phrase | null {
  for (let i = end - 1; i > from; i--)
    if (tokens[i]!.lower === 'from' && MESSAGES.has(tokens[i - 1]!.lower)) return phraseStartingAt(tokens, i + 1, end)
  return null
}

/** He, she, somebody with a name that is a person's for sure, a job, a group or a body that speaks. */
function isSomebody(tokens: readonly ClauseToken[], { first, last }: Phrase, names: Names): boolean {
  if (first === last && PEOPLE.has(tokens[first]!.lower)) return true
  if (first === last && ASIDE.has(tokens[first]!.lower)) return false
  for (let i = first; i <= last; i++) {
    const { lower, capital } = tokens[i]!
    if (isRole(lower) || groupWords.has(lower) || organizationHeads.has(lower) || documentHeads.has(lower)) return true
    if (capital && entityOf(names, [lower])?.sure) return true
  }
  return !!entityOf(names, wordsOf(tokens, first, last))
}

/** "— Jo Roe, keeper": a line of its own that names who is quoted above it. */
export function attributionLine(tokens: readonly ClauseToken[]): { source: Phrase; dash?: Phrase } | null {
  const dashed = DASHES.has(tokens[0]?.lower ?? '')
  const first = dashed ? 1 : 0
  if (tokens.length > LONGEST_LINE || tokens.some((token) => token.kind === 'quote')) return null
  const phrase = phraseStartingAt(tokens, first, tokens.length - 1)
  if (!phrase || (tokens.at(-1)!.stop && tokens.at(-1)!.lower === '.')) return null
  for (let i = phrase.last + 1; i < tokens.length; i++) if (cueLength(tokens, i)) return null
  if (dashed) return { source: phrase, dash: { first: 0, last: 0 } }
  const alone = phrase.last === tokens.length - 1 || tokens[phrase.last + 1]!.lower === ','
  return tokens[first]!.capital && alone ? { source: phrase } : null
}
