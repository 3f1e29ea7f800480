import { determiners } from '../lexicon/clause-words.ts'
import { documentHeads, organizationHeads } from '../lexicon/organization-heads.ts'
import { groupWords, isRole } from '../lexicon/person-words.ts'
import { termVerbs, titleLeads } from '../lexicon/quoted-titles.ts'
import { reportingVerbs } from '../lexicon/speech-verbs.ts'
import type { Quote } from '../schema/record.ts'
import type { ClauseToken } from './clause.ts'
import type { Frame } from './frames.ts'

const TERMINAL = /[.!?…]["'”’)\]]*$/
const FULL = /[.,!?…—–-]["'”’)\]]*$/
const LOUD = /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{N})/u
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu
const CAPITAL = /^(?:\p{Lu}|\p{N})/u
/** Words that stay small in titles. */
const SMALL = new Set('a an the of and or in on at to for from with by de la le du as is vs'.split(' '))
const MODALS = new Set('should would could might can may must will to'.split(' '))
/** Subjects that stand for anybody. */
const GENERIC = new Set(['we', 'they', 'one', 'i', 'people', 'a', 'an', 'someone', 'somebody', 'everyone'])
/** Marks that British typesetting puts behind the quotation mark. */
const STOPS = new Set([',', '.', '!', '?'])
/** A modal stands so many words at most before its verb: "I would start by asking". */
const NEAR = 4
const SHORT = 3

/**
 * Whether the words of quote token `q` are reported speech, and a whole utterance or a fragment. Titles of works,
 * terms, mottos and what nobody is said to have said are `scare`. `held`: the content of an attribution holds it.
 */
export function kindOf(
  tokens: readonly ClauseToken[],
  q: number,
  { text, continues }: Quote,
  frame: Frame | null,
  frameTokens: readonly ClauseToken[] = tokens,
  held = false,
): Quote['kind'] {
  if (continues) return 'direct'
  const words = text.match(WORD) ?? []
  const closed = FULL.test(text) || (words.length > SHORT && STOPS.has(tokens[q + 1]?.lower ?? ''))
  const whole = LOUD.test(text) && closed
  const opens = q === 0 || tokens[q - 1]!.stop || tokens[q - 1]!.lower === ':'
  const said =
    frame?.cue &&
    utters(frameTokens, frame) &&
    (frameTokens !== tokens || (frame.cue.last < q && frame.cue.last >= q - 2))
  if (
    (isTitle(tokens, q, words, frameTokens === tokens ? (frame?.cue?.last ?? -1) : -1) &&
      !(frame?.close && said && (TERMINAL.test(text) || words.length < SHORT))) ||
    (frame && isSupposed(frameTokens, frame))
  )
    return 'scare'
  if (frame?.close)
    return whole
      ? 'direct'
      : words.length >= SHORT
        ? 'partial'
        : utters(frameTokens, frame) && LOUD.test(text)
          ? 'direct'
          : 'scare'
  if (frame) return words.length < SHORT ? 'scare' : whole && TERMINAL.test(text) ? 'direct' : 'partial'
  if (held) return words.length < SHORT ? 'scare' : whole && opens ? 'direct' : 'partial'
  if (!opens || isTerm(tokens, q)) return 'scare'
  const goesOn = q > 0 && tokens.slice(0, q).some((token) => token.kind === 'quote') && FULL.test(text)
  return whole || (goesOn && words.length > SHORT)
    ? 'direct'
    : LOUD.test(text) && words.length > SHORT
      ? 'partial'
      : 'scare'
}

/** "titled “…”", or all capitals as in titles, unless a cue and a colon or comma lead to it. */
function isTitle(tokens: readonly ClauseToken[], q: number, words: readonly string[], cueAt: number): boolean {
  let at = q - 1
  const paused = tokens[at]?.lower === ':' || tokens[at]?.lower === ','
  if (tokens[at]?.lower === '=') return true
  if (paused) at--
  const lead = tokens[at]
  if (lead?.kind === 'word' && titleLeads.has(lead.lower) && !lead.stop && at !== cueAt) return true
  if (!words.every((word) => CAPITAL.test(word) || isSmall(word)) || (q === 0 && tokens.length === 1)) return false
  const shouted = words.every((word) => word === word.toUpperCase())
  return !shouted && words.filter((word) => !isSmall(word)).length > 1
}

const isSmall = (word: string): boolean => SMALL.has(word.toLowerCase())

/** "“Roe’s law” means that …" */
function isTerm(tokens: readonly ClauseToken[], q: number): boolean {
  return (
    termVerbs.has(tokens[q + 1]?.lower ?? '') ||
    (tokens[q + 1]?.lower === ',' && termVerbs.has(tokens[q + 2]?.lower ?? ''))
  )
}

/** What you say, or we should say: nobody has said it. What a thing is called, nobody has called it. */
function isSupposed(tokens: readonly ClauseToken[], { source, cue }: Frame): boolean {
  if (!cue) return false
  const before = tokens[cue.first - 1]?.lower
  if (!source) return before === 'to' || before === "don't"
  const subject = tokens[source.first]!
  if (source.first === source.last && subject.lower === 'you') return true
  if (GENERIC.has(subject.lower))
    for (let i = cue.first - 1; i > source.last && i >= cue.first - NEAR && tokens[i]!.kind === 'word'; i--)
      if (MODALS.has(tokens[i]!.lower) || (tokens[i]!.lower === 'to' && i === cue.first - 1)) return true
  if (reportingVerbs.has(tokens[cue.first]!.lower) || !determiners.has(subject.lower) || source.first === source.last)
    return false
  for (let i = source.first; i <= source.last; i++) {
    const { lower, capital } = tokens[i]!
    if (capital || isRole(lower) || groupWords.has(lower) || organizationHeads.has(lower) || documentHeads.has(lower))
      return false
  }
  return true
}

/** The frame's verb is one of saying: "screamed", not "called". */
function utters(tokens: readonly ClauseToken[], { cue }: Frame): boolean {
  return cue !== null && reportingVerbs.has(tokens[cue.first]!.lower)
}
