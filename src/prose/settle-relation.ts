import { attempts, isSpeech } from '../lexicon/attempts.ts'
import { monthWords } from '../lexicon/calendar.ts'
import { prepositions } from '../lexicon/clause-words.ts'
import { emptySubjects, nobody, passiveForms } from '../lexicon/empty-subjects.ts'
import { reportingVerbs } from '../lexicon/speech-verbs.ts'
import type { Run } from '../model/spans.ts'
import type { Relation } from './relations.ts'
import { Shape, type Tokens } from './token-stream.ts'
import { wordHash } from './tokens.ts'

/** The oldest that a person quoted in the news is; ages are told in digits after the name. */
const OLDEST = 119
const AGE = /^\d{1,3}$/
/** Tokens of the longest words that name nobody: "let's". */
const LONGEST_NOBODY = 2
const PARTICIPLE = /ing$/
const RELATIVES = new Set(['who', 'whose'].map(wordHash))
/** Words after a comma that carry a clause on, and those that put another into it, up to the next comma. */
const GOES_ON = new Set(['and', 'or', 'but', 'nor'])
const PUT_IN = new Set(['which', 'who', 'whose', 'where', 'when'])

/**
 * Sets right what the models leave open at the borders: quotation marks belong to the content that they hold, what
 * stands between two dashes does not end it, a phrase before the main clause does, an age belongs to the name before
 * it, a verb before a colon to the cue. A date and a subject that names nobody are no source, and an attempt at a deed is
 * no attribution: null.
 */
export function settleRelation(text: string, tokens: Tokens, relation: Relation): Relation | null {
  const { content, margin } = relation
  const { source, cue } = withVerb(text, tokens, relation)
  if (isEmpty(text, tokens, source, cue) || isDate(text, tokens, source) || isAttempt(text, tokens, cue, content[0]!))
    return null
  return {
    source: withRelative(tokens, withAge(text, tokens, source, cue), cue),
    cue,
    margin,
    content: content.map((run) => {
      const within = beforeMainClause(text, tokens, source, cue, run)
      return withMarks(tokens, pastDashes(text, tokens, within, [source, cue]), [source, cue])
    }),
  }
}

const wordAt = (text: string, { start, end }: Tokens, t: number): string => text.slice(start[t], end[t]).toLowerCase()

function isEmpty(text: string, tokens: Tokens, source: Run, cue: Run): boolean {
  if (source.to - source.from > LONGEST_NOBODY) return false
  if (nobody.has(text.slice(tokens.start[source.from], tokens.end[source.to - 1]).toLowerCase())) return true
  if (source.to - source.from > 1 || !emptySubjects.has(wordAt(text, tokens, source.from))) return false
  return cue.to - cue.from > 1 && passiveForms.has(wordAt(text, tokens, cue.from))
}

/** "1959: “Dodgers World Series Champions.”", "July 15, 1960: …" */
function isDate(text: string, tokens: Tokens, { from, to }: Run): boolean {
  let digits = false
  for (let t = from; t < to; t++) {
    if (tokens.shape[t] === Shape.Digit) digits = true
    else if (tokens.shape[t]! >= Shape.Lower && !monthWords.has(wordAt(text, tokens, t))) return false
  }
  return digits
}

/** "The report states: …": a verb before the colon is the cue, not the source. */
function withVerb(text: string, tokens: Tokens, { source, cue }: Relation): Pick<Relation, 'source' | 'cue'> {
  const verb = source.to - 1
  const mayBe = cue.from === source.to && tokens.shape[cue.from] === Shape.Colon && verb > source.from
  if (!mayBe || tokens.shape[verb] !== Shape.Lower || !reportingVerbs.has(wordAt(text, tokens, verb)))
    return { source, cue }
  return { source: { ...source, to: verb }, cue: { ...cue, from: verb } }
}

/** Tries to do something other than to say or to find out. */
function isAttempt(text: string, tokens: Tokens, cue: Run, { from, to }: Run): boolean {
  if (to - from < 2 || !attempts.has(wordAt(text, tokens, cue.to - 1)) || wordAt(text, tokens, from) !== 'to')
    return false
  return !isSpeech(wordAt(text, tokens, from + 1))
}

function withAge(text: string, tokens: Tokens, source: Run, cue: Run): Run {
  const { to } = source
  const limit = tokens.pieces[tokens.piece[to - 1]! + 1]!
  if (to + 1 >= limit || tokens.shape[to] !== Shape.Comma || tokens.shape[to + 1] !== Shape.Digit) return source
  const age = wordAt(text, tokens, to + 1)
  const ended = to + 2 >= limit || tokens.shape[to + 2]! < Shape.Lower || to + 2 === cue.from
  return ended && AGE.test(age) && Number(age) <= OLDEST ? { ...source, to: to + 2 } : source
}

/** "…,” added Roe, who leads the council.": a relative clause that ends the sentence belongs to the source before it. */
function withRelative({ shape, word, sentence, piece, pieces }: Tokens, source: Run, cue: Run): Run {
  const { from, to } = source
  const limit = pieces[piece[to - 1]! + 1]!
  if (from !== cue.to || to + 1 >= limit || shape[to] !== Shape.Comma || !RELATIVES.has(word[to + 1]!)) return source
  let end = to + 2
  while (end < limit && shape[end]! >= Shape.Lower && sentence[end] === sentence[to]) end++
  const over = end === limit || shape[end] === Shape.Stop || sentence[end] !== sentence[to]
  return over ? { ...source, to: end } : source
}

/**
 * "With the ministry claiming that …, drivers …": a phrase that opens the sentence so is over at the comma before the
 * main clause.
 */
function beforeMainClause(text: string, tokens: Tokens, source: Run, cue: Run, run: Run): Run {
  const { sentence, shape } = tokens
  const opening = source.from - 1
  const opens = opening >= 0 && (opening === 0 || sentence[opening - 1] !== sentence[opening])
  if (!opens || sentence[opening] !== sentence[source.from] || wordAt(text, tokens, opening) !== 'with') return run
  if (cue.from !== source.to || run.from !== cue.to || !PARTICIPLE.test(wordAt(text, tokens, cue.to - 1))) return run
  let inside = false
  for (let t = run.from + 1; t + 1 < run.to; t++) {
    if (shape[t] !== Shape.Comma) continue
    const next = wordAt(text, tokens, t + 1)
    if (!inside && !GOES_ON.has(next) && !PUT_IN.has(next)) return { ...run, to: t }
    inside = PUT_IN.has(next)
  }
  return run
}

/** A content that ends at the first of two dashes goes on after the second where a preposition carries it on. */
function pastDashes(text: string, tokens: Tokens, run: Run, others: readonly Run[]): Run {
  const { shape, sentence, piece, pieces } = tokens
  const limit = pieces[piece[run.from]! + 1]!
  const within = (t: number): boolean =>
    t < limit && sentence[t] === sentence[run.to - 1] && others.every(({ from, to }) => t < from || t >= to)
  if (!within(run.to) || shape[run.to] !== Shape.Dash) return run
  let second = run.to + 1
  while (within(second) && shape[second] !== Shape.Dash) second++
  if (!within(second) || !within(second + 1) || !prepositions.has(wordAt(text, tokens, second + 1))) return run
  let to = second + 1
  while (within(to) && shape[to]! >= Shape.Lower) to++
  return { ...run, to }
}

/** A content with the mark before it, and with the marks that follow its last quoted word. */
function withMarks({ shape, quoted, opening, closing, piece, pieces }: Tokens, run: Run, others: readonly Run[]): Run {
  const free = (t: number): boolean => others.every(({ from, to }) => t < from || t >= to)
  let { from, to } = run
  if (from > 0 && quoted[from] && opening[from] === from - 1 && free(from - 1)) from--
  const last = to - 1
  if (quoted[last]) {
    const close = closing[last]!
    const end = close < 0 ? pieces[piece[last]! + 1]! : close + 1
    let reach = to
    while (reach < end && shape[reach]! < Shape.Lower && free(reach)) reach++
    if (reach === end) to = end
  }
  return { role: run.role, from, to }
}
