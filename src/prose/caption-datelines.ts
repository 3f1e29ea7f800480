import { citiesNamed, countryNamed, isShortState, stateNamed } from '../lexicon/gazetteer.ts'
import { type DateMention, datesIn } from '../page/dates.ts'
import { matchesOf } from '../text/matches.ts'
import { SEAM } from '../text/seam.ts'
import type { Stretch } from './dateline-agency.ts'
import { type ResolvedPlace, resolvePlace } from './resolve-place.ts'

/** A caption's place and date; offsets in UTF-16 code units into the caption. */
export interface CaptionDateline extends Stretch {
  place: Stretch & ResolvedPlace
  date: DateMention
}

/** Captions are short; what stands further in (code units) is not looked at. */
const LONGEST_CAPTION = 1500

/** Months and days stand beside places; a place's name ends before them. */
const NO_DAY =
  '(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\\p{Ll}{0,6}day|uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\b\\.?(?:\\s\\d|,))'
const NAME = `${SEAM}\\p{Lu}[\\p{L}\\p{M}’'.-]{0,30}\\p{L}\\.?${SEAM}`
const NAMES = `${NO_DAY}${NAME}(?:\\s(?:(?:of|the|de|del|la|al|on|upon)\\s){0,2}${NO_DAY}${NAME}){0,4}`
/** An empty group: V8 writes a repetition out in full as often as it may be met, but not one that has a group. */
const ROLLED = '()'
const KIND_OF_REGION = 'province|governorate|state|region|district|county|prefecture|oblast|territory|department|island'
const PHRASE = new RegExp(
  `\\b(?<preposition>in|at|near|outside|inside|around|off)${SEAM}\\s(?:the\\s)?(?:\\p{Ll}[\\p{Ll}-]*\\s){0,3}${SEAM}(?:(?<owner>${NAMES}?)${SEAM}['’]s\\s(?:\\p{Ll}[\\p{Ll}-]*\\s){0,3})?${SEAM}(?<name>${NAMES})(?:\\s(?<kind>${KIND_OF_REGION})\\b)?(?<after>(?:${ROLLED},\\s${NAMES}){0,2})`,
  'gu',
)
const FACILITY =
  /\b(?:Stadium|Airport|Park|Hospital|Arena|Center|Centre|Hall|House|Palace|Square|Street|Avenue|Road|Church|Cathedral|Mosque|Temple|School|University|College|Museum|Theat(?:re|er)|Hotel|Court|Parliament|Capitol|Garden|Gardens|Building|Tower|Bridge|Station|Ministry|Headquarters|Office|Club|Field|Speedway|Ballpark|Circuit|Festival|Awards?|Base|Camp|Prison|Jail|Market|Mall|Resort|Zoo|Kremlin|Congress|Senate)$/
/** Words that names of places do not begin with. */
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|President|Mr|Mrs|Ms|Sen|Rep|Gov|Dr|COVID)\b/
const PLACE_THEN_DATE = /^[\s,]{0,3}(?:on|this|dated)?\s?(?:(?:late|early)\s)?$/
const DATE_THEN_PLACE = /^[\s,]{0,3}$/
/** So many code units may part the phrases of one place: "near Oakvale along the border with … in …". */
const WITHIN_A_PLACE = 60
const SENTENCE_END = /[.!?;]\s/

/**
 * The place and date that a caption tells together: "near Oakvale in Eastland's northern Hill province on November 30,
 * 2020", "Monday, Nov. 30, 2020, in Oakvale". The place is the city of the phrases next to the date, a hall or a stadium
 * is none; null where no phrase of place stands next to a date.
 */
export function captionDateline(caption: string): CaptionDateline | null {
  const text = caption.slice(0, LONGEST_CAPTION)
  const dates = datesIn(text).filter(({ day }) => day !== null)
  if (!dates.length) return null
  const phrases = matchesOf(text, PHRASE).flatMap((match) => phraseOf(match) ?? [])
  for (const date of dates) {
    const before = phrases.findLast(({ end }) => end <= date.start)
    const chain =
      before && PLACE_THEN_DATE.test(text.slice(before.end, date.start))
        ? chainBefore(phrases, phrases.indexOf(before), text)
        : chainAfter(phrases, date, text)
    const place = chain && placeOf(chain)
    if (place) return { start: Math.min(place.start, date.start), end: Math.max(place.end, date.end), place, date }
  }
  return null
}

interface Phrase extends Stretch {
  preposition: string
  /** Where the name begins. */
  nameStart: number
  nameEnd: number
  name: string
  owner: string | null
  isRegion: boolean
  after: string[]
}

function phraseOf(match: RegExpExecArray): Phrase | null {
  const { preposition, owner, name, kind, after } = match.groups!
  if (NO_PLACE.test(name!)) return null
  // a stop belongs to the name if it is an abbreviated state's, else to the sentence
  const stop = match[0].endsWith('.') && !isShortState(LAST_WORD.exec(match[0])![0]) ? 1 : 0
  const end = match.index + match[0].length - stop
  const tail = after!.length + (kind ? kind.length + 1 : 0)
  const nameStart = match.index + match[0].length - tail - name!.length
  const nameEnd = nameStart + name!.length
  const cut = (text: string): string => (stop && text.endsWith('.') ? text.slice(0, -1) : text)
  return {
    start: match.index,
    end,
    preposition: preposition!,
    nameStart,
    nameEnd: after && !kind ? end : Math.min(nameEnd, end),
    name: tail ? name! : cut(name!),
    owner: owner ?? null,
    isRegion: kind !== undefined,
    after: cut(after!)
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  }
}
const LAST_WORD = /(?<!\S)\S+$/

function chainBefore(phrases: readonly Phrase[], last: number, text: string): Phrase[] {
  let first = last
  while (first > 0) {
    const gap = text.slice(phrases[first - 1]!.end, phrases[first]!.start)
    if (gap.length > WITHIN_A_PLACE || SENTENCE_END.test(gap)) break
    first--
  }
  return phrases.slice(first, last + 1)
}

function chainAfter(phrases: readonly Phrase[], date: DateMention, text: string): Phrase[] | null {
  const first = phrases.findIndex(({ start }) => start >= date.end)
  if (first < 0 || !DATE_THEN_PLACE.test(text.slice(date.end, phrases[first]!.start))) return null
  let last = first
  while (phrases[last + 1] && DATE_THEN_PLACE.test(text.slice(phrases[last]!.end, phrases[last + 1]!.start))) last++
  return phrases.slice(first, last + 1)
}

/** The city of the phrases: a known one, else the first that is neither hall, region nor country; else what there is. */
function placeOf(chain: readonly Phrase[]): (Stretch & ResolvedPlace) | null {
  const cities = chain.filter((phrase) => !phrase.isRegion && !FACILITY.test(phrase.name) && !isWide(phrase.name))
  const chosen =
    cities.find(({ name }) => citiesNamed(name).length > 0) ??
    cities.find(({ preposition, after }) => preposition !== 'at' || after.length > 0) ??
    chain.find((phrase) => phrase.isRegion || isWide(phrase.name))
  if (!chosen) return null
  const around = chain.flatMap((phrase) => [
    ...(phrase.isRegion ? [phrase.name] : phrase !== chosen && isWide(phrase.name) ? [phrase.name] : []),
    ...(phrase.owner ? [phrase.owner] : []),
  ])
  const span = { start: chosen.nameStart, end: chosen.nameEnd }
  if (chosen.isRegion) {
    const wide = around.filter((name) => name !== chosen.name)
    const { country, readings } = resolvePlace(chosen.name, wide)
    return { ...span, city: null, region: chosen.name, country, known: true, readings }
  }
  return { ...span, ...resolvePlace(chosen.name, chosen.after.length ? chosen.after : around) }
}

function isWide(name: string): boolean {
  return citiesNamed(name).length === 0 && (countryNamed(name) !== null || stateNamed(name) !== null)
}
