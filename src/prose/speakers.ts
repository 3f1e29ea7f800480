import type { VFile } from 'vfile'
import { citiesNamed, countryNamed } from '../lexicon/gazetteer.ts'
import { documentHeads } from '../lexicon/organization-heads.ts'
import { descriptiveWords, femaleWords, groupWords, isRole, maleWords } from '../lexicon/person-words.ts'
import type { SourceType, Span, Speaker } from '../schema/record.ts'
import type { Page } from '../text/tree.ts'
import { bodyText } from './body-text.ts'
import { type Entity, entityOf, type Gender, type Names, type Naming, unnamedEntity } from './entities.ts'
import { PronounResolver } from './pronouns.ts'
import { type Reading, readSource } from './source-reading.ts'

const RELATIVES = new Set(['who', 'which', 'that', 'whose'])
/** Code units at most between a name and "who". */
const RELATIVE_GAP = 3
const PLURAL = new Set(['they', 'them', 'their', 'we', 'us', 'our'])
/** A description is taken up again within so many code units: "the official" after "an official at the port". */
const NEAR = 3000
/** A description looks through so many namings each way, and through so many speakers: bounds for odd pages. */
const MOST_NAMINGS = 400
const MOST_VOICES = 60
const AGED = /-old$/
/** People of a country, a party or a faith: "Ukrainians", "Democrats". */
const GROUP = /^\p{Lu}\p{Ll}{2,}(?:ians|icans|crats|ists|ims)$/u
const ACRONYM = /^(?:\p{Lu}[.&]?){2,7}$/u

/** A speaker while it is gathered. */
interface Voice extends Speaker {
  entity: Entity | null
  /** Last words of its own description, for "the official". */
  head: string
  lastAt: number
}

/**
 * Gathers the sources of quotes and attributions into speakers, gives each the fullest name that the page gives it, and
 * says what it is. Pronouns and descriptions that nobody fits keep `name: null` or their own words.
 */
export function resolveSpeakers(page: Page, file: VFile): void {
  const text = String(file)
  const quotes = page.data.quotes ?? []
  const attributions = page.data.attributions ?? []
  const sources = new Map<number, Span>()
  for (const span of [...quotes.map((quote) => quote.speaker), ...attributions.map(({ source }) => source)])
    if (span && (sources.get(span.start)?.end ?? 0) < span.end)
      sources.set(span.start, { text: span.text, start: span.start, end: span.end })
  page.data.speakers = []
  if (sources.size === 0) return
  const { paragraphs, names } = bodyText(page, text)
  const pronouns = new PronounResolver(
    paragraphs.map(({ tokens }) => tokens),
    names,
  )
  const voices: Voice[] = []
  const byStart = new Map<number, Voice>()
  const known = new Map<Entity | string, Voice>()
  for (const span of [...sources.values()].sort((a, b) => a.start - b.start)) {
    const voice = voiceOf(text, span, names, pronouns, voices, known)
    if (!voice) continue
    voice.mentions.push(span)
    voice.lastAt = span.start
    byStart.set(span.start, voice)
    if (voice.entity) {
      voice.entity.namedAt = span.start
      pronouns.heard(voice.entity, span.start)
    }
  }
  for (const quote of quotes) {
    if (!quote.speaker) continue
    const { text, start, end } = quote.speaker
    const voice = byStart.get(start)
    quote.speaker = { text, start, end, name: voice?.name ?? null, id: voice?.id ?? null }
  }
  for (const attribution of attributions) {
    if (!attribution.source) continue
    const { text, start, end } = attribution.source
    const { name = null, role = null, type = null, id = null } = byStart.get(start) ?? {}
    attribution.source = { text, start, end, name, role, type, id }
  }
  page.data.speakers = voices.map(({ id, name, role, type, mentions }) => ({ id, name, role, type, mentions }))
}

function voiceOf(
  text: string,
  span: Span,
  names: Names,
  pronouns: PronounResolver,
  voices: Voice[],
  known: Map<Entity | string, Voice>,
): Voice | null {
  const reading = readSource(text, span)
  if (!reading) return null
  const voice = (key: Entity | string, made: () => Omit<Voice, 'id' | 'mentions' | 'lastAt'>): Voice => {
    const old = known.get(key)
    if (old) return old
    const { entity, name, role, type, head } = made()
    const id = `s${voices.length + 1}`
    const fresh: Voice = { entity, name, role, type, head, id, mentions: [], lastAt: span.start }
    voices.push(fresh)
    known.set(key, fresh)
    return fresh
  }
  const named = (entity: Entity): Voice =>
    (entity.unnamed && voices.slice(-MOST_VOICES).findLast((old) => old.entity === entity)) ||
    voice(entity, () => ({ entity, name: entity.name, role: entity.role, type: typeOf(entity), head: '' }))
  if (reading.kind === 'pronoun') {
    const entity = pronouns.resolve(reading.word, span.start)
    if (entity) return named(entity)
    const before = RELATIVES.has(reading.word) ? antecedentOf(names, span.start) : null
    if (before) return named(before)
    return PLURAL.has(reading.word) || reading.word === 'it'
      ? (lastVoice(voices, reading.word, span.start) ?? null)
      : null
  }
  if (reading.kind === 'name') {
    const entities = reading.names.flatMap((words) => ownEntity(names, words) ?? [])
    const [entity] = entities
    if (!entity)
      return voice(span.text, () => ({
        entity: null,
        name: span.text,
        role: null,
        type: isPlace(span.text) ? 'organization' : 'unnamed',
        head: '',
      }))
    if (reading.the && entity.type === 'unclear' && !entity.sure) entity.type = 'organization'
    if (entities.length === 1) return named(entity)
    const name = entities.map((one) => one.name).join(' and ')
    return voice(name, () => ({ entity: null, name, role: null, type: typeOf(entity), head: '' }))
  }
  const key = reading.words.join(' ')
  const same = reading.definite ? known.get(key) : undefined
  if (same) return same
  const entity = reading.definite ? describedBy(names, reading, span.start) : null
  if (entity) return named(entity)
  const again = reading.definite
    ? voices.slice(-MOST_VOICES).findLast((old) => old.head === reading.head && span.start - old.lastAt < NEAR)
    : undefined
  if (again) return again
  const taken =
    reading.definite && isTakingUp(reading.head) ? pronouns.latest(genderOf(reading.head), span.start) : null
  if (taken) return named(taken)
  const type: SourceType = reading.organization ? 'organization' : 'unnamed'
  const described = isRole(reading.head) ? unnamedEntity(span.text, reading.words) : null
  const fresh = { entity: described, name: span.text, role: null, type, head: reading.head }
  if (!reading.definite) known.delete(key)
  return voice(key, () => fresh)
}

/** Whom "the minister" or "the ministry" means: the one named nearest before that has this job, or this word in its name. */
function describedBy(
  { namings }: Names,
  { head, words, organization }: Extract<Reading, { kind: 'description' }>,
  at: number,
): Entity | null {
  const fits = ({ entity }: Naming): boolean =>
    organization
      ? entity.type === 'organization' && entity.words.includes(head) && words.length <= 2
      : entity.roles.has(head)
  const next = firstFrom(namings, at)
  const near = namings.slice(Math.max(0, next - MOST_NAMINGS), next).findLast(fits)
  return (near ?? namings.slice(next, next + MOST_NAMINGS).find(fits))?.entity ?? null
}

/** The name right before a relative pronoun. */
function antecedentOf({ namings }: Names, at: number): Entity | null {
  const last = namings[firstFrom(namings, at) - 1]
  return last && at - last.end <= RELATIVE_GAP ? last.entity : null
}

/** Index of the first naming that starts at `at` or behind it. */
function firstFrom(namings: readonly Naming[], at: number): number {
  let low = 0
  for (let high = namings.length; low < high; ) {
    const middle = (low + high) >> 1
    if (namings[middle]!.start < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The body or group that spoke last, for "it", "we" and "they". */
function lastVoice(voices: readonly Voice[], word: string, at: number): Voice | undefined {
  let best: Voice | undefined
  for (const voice of voices.slice(-MOST_VOICES)) {
    const fits =
      (voice.type === 'organization' && !(PLURAL.has(word) && documentHeads.has(voice.head))) ||
      (word !== 'it' && groupWords.has(voice.head))
    if (fits && at - voice.lastAt < NEAR && voice.lastAt >= (best?.lastAt ?? 0)) best = voice
  }
  return best
}

function isTakingUp(head: string): boolean {
  return descriptiveWords.has(head) || AGED.test(head)
}

/** A country is no short form of a body that bears its name: "Norway" is not "Norway Ferry Lines". */
function ownEntity(names: Names, words: readonly string[]): Entity | null {
  const entity = entityOf(names, words)
  const longer = entity !== null && entity.type === 'organization' && entity.words.length > words.length
  return longer && countryNamed(words.join(' ')) ? null : entity
}

/** "Moscow said": a government speaks. Cities of the United States are surnames too often. */
function isPlace(name: string): boolean {
  if (countryNamed(name)) return true
  const cities = citiesNamed(name)
  return cities.length > 0 && cities.every(({ country }) => country !== 'United States')
}

function genderOf(word: string): Gender | null {
  return maleWords.has(word) ? 'male' : femaleWords.has(word) ? 'female' : null
}

function typeOf({ type, name, sure, words, gender, roles }: Entity): SourceType {
  if (type !== 'unclear') return type
  if (!gender && roles.size === 0) {
    if (GROUP.test(name)) return 'unnamed'
    if (isPlace(name)) return 'organization'
  }
  return sure || (words.length === 1 && !ACRONYM.test(name)) ? 'person' : 'organization'
}
