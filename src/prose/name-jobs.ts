import { auxiliaries, boundaryWords, determiners, functionWords } from '../lexicon/clause-words.ts'
import { isRole } from '../lexicon/person-words.ts'
import { collapse } from '../text/span.ts'
import { type ClauseToken, opensSentence } from './clause.ts'
import { addGender, type Entity } from './entities.ts'
import { isTitleWord, type NameRun, officeBefore } from './name-runs.ts'
import { isCueVerb, phraseEndingAt, VERB_LIKE } from './source-phrase.ts'
import { isNoun } from './subjects.ts'

const COMMA = new Set([',', '—', '–', '('])
const LONGEST_ROLE = 14
const AGE = /^\d{1,3}$/
/** What may stand in a job before a name: "award-winning chef", "registered dietitian". */
const JOB_LIKE = /(?:ed|ing|al|ic|ry|ce|ty|er|or|ist|an)$/
/** What opens a job of another time: "Roe, then a keeper". */
const ONCE = new Set(['then', 'now', 'once', 'later'])
const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i', 'you'])
const ARTICLES = new Set(['a', 'an', 'the'])

/** Reads titles before a name, jobs and ages behind it, and a job that it explains: "the keeper, Jo Roe". */
export function describe(
  text: string,
  tokens: readonly ClauseToken[],
  { first, name, last }: NameRun,
  entity: Entity,
): void {
  if (entity.type === 'organization') return
  const office = officeBefore(tokens, first)
  let lead = office < 0 ? first : officeStart(tokens, office)
  // "award-winning chef Jo Roe", but not "the lawyer questioning Roe"
  if (!VERB_LIKE.test(tokens[lead - 1]?.lower ?? ''))
    while (lead > 0 && first - lead < 5 && isJobWord(tokens[lead - 1]!)) lead--
  if (lead < name && hasRole(tokens, lead, name)) addRole(text, tokens, lead, name - 1, entity)
  for (let i = lead; i < name; i++) addGender(tokens[i]!.lower, entity)
  if (name > first) entity.sure = true
  const comma = tokens[last + 1]
  const next = tokens[last + 2]
  if (comma && next && COMMA.has(comma.lower)) {
    if (AGE.test(next.lower) || next.lower === 'who' || next.lower === 'whose') entity.sure = true
    else if (next.kind === 'word' && (entity.type === 'person' || entity.sure)) {
      const end = roleEnd(tokens, last + 2)
      if (hasRole(tokens, last + 2, Math.min(end, last + 8)) && !isClause(tokens, last + 2, end))
        addRole(text, tokens, last + 2, end - 1, entity)
    }
  }
  const before = tokens[lead - 1]?.lower === ',' ? phraseEndingAt(tokens, lead - 2, 0) : null
  if (before && isOwned(tokens[before.first]!) && hasRole(tokens, before.first, before.last + 1))
    addRole(text, tokens, before.first, before.last, entity)
}

/** Where the words of an office begin: "U.S. Secretary" */
function officeStart(tokens: readonly ClauseToken[], office: number): number {
  let start = office
  while (isCapitalWord(tokens[start - 1]) && !opensSentence(tokens, start)) start--
  return start
}

const isCapitalWord = (token: ClauseToken | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.capital && !token.possessive && !functionWords.has(token.lower)

function isJobWord(token: ClauseToken): boolean {
  const { kind, capital, lower } = token
  return (
    kind === 'word' &&
    !capital &&
    !token.possessive &&
    (isTitleWord(lower) || JOB_LIKE.test(lower)) &&
    !functionWords.has(lower)
  )
}

function hasRole(tokens: readonly ClauseToken[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isRole(tokens[i]?.lower ?? '')) return true
  return false
}

/** "the keeper", "Tarn's keeper" */
const isOwned = (token: ClauseToken): boolean => determiners.has(token.lower) || token.possessive

/** What stands behind the comma is a clause, no job: "Roe, then he and the keeper went". */
function isClause(tokens: readonly ClauseToken[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower, capital } = tokens[i]!
    if (!capital && (SUBJECTS.has(lower) || (i === from && boundaryWords.has(lower) && !ONCE.has(lower)))) return true
  }
  return false
}

/** Index behind the last token of a job that starts at `from`: it ends at a comma, a stop, a verb or "who". */
function roleEnd(tokens: readonly ClauseToken[], from: number): number {
  let end = from
  while (end < tokens.length && end - from < LONGEST_ROLE) {
    const { kind, lower, capital } = tokens[end]!
    if (
      kind !== 'word' ||
      (end > from &&
        !capital &&
        ((isCueVerb(tokens[end]) && !isNoun(tokens, end)) || auxiliaries.has(lower) || lower === 'who'))
    )
      break
    end++
  }
  return end
}

function addRole(text: string, tokens: readonly ClauseToken[], first: number, last: number, entity: Entity): void {
  if (last < first) return
  entity.sure = true
  const start = ARTICLES.has(tokens[first]!.lower) && first < last ? first + 1 : first
  entity.role ??= collapse(text.slice(tokens[start]!.start, tokens[last]!.end))
  for (let i = first; i <= last; i++) {
    if (!isRole(tokens[i]!.lower)) continue
    entity.roles.add(tokens[i]!.lower)
    addGender(tokens[i]!.lower, entity)
  }
}
