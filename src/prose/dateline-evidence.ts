import { cityWords } from '../lexicon/city-words.ts'
import { citiesNamed, countryNamed, regionsNamed, stateNamed } from '../lexicon/gazetteer.ts'
import { kickers } from '../lexicon/kickers.ts'
import { placeKey } from '../lexicon/place-key.ts'
import type { DatelineForm } from './dateline-form.ts'

/** What stands around something of a dateline's form. */
export interface Surroundings {
  /** What follows in the same paragraph, white space at its start left out. */
  rest: string
  /** How many paragraphs of the body stand before. */
  index: number
  /** Texts of the other paragraphs of the body. */
  others: () => readonly string[]
}

/** Forms that need the story's very beginning are still taken in its second paragraph: a title may have been cut as the first. */
const OPENING = 2
const LONGEST_SHORT_WORD = 4
const MOST_PLACE_WORDS = 6

const SENTENCE_START = /^["'“‘«([$£€#@]?\s?["'“‘]?(?:\p{Lu}|\p{N}|[“‘"'$£€]|[a-z]\p{Lu}|al-|el-|de |van )/u
const LOWER = /\p{Ll}/u
const DEATH = /\b(?:passed away|died|beloved|survived by|aged \d|née|peacefully|funeral|in loving memory)\b/i
const LABELLED = /^\p{Lu}[\p{Lu}\p{N}'’. -]{1,40}(?::|\s?[—–]\s)/u
const WORD = /[\p{L}\p{N}&'’;-]+/gu
const REGION_WORD =
  /\b(?:state|province|county|region|district|parish|island|islands|territory|prefecture|oblast|governorate)$/i
const VESSEL = /^(?:ABOARD|ON BOARD|EN ROUTE|NEAR|OUTSIDE|ALONG|WITH THE|ON THE)\s/
const PLACE_WORD =
  /\b(?:CITY|TOWN|TOWNSHIP|VILLAGE|COUNTY|ISLAND|ISLANDS|BEACH|SPRINGS|FALLS|HEIGHTS|PARK|VALLEY|LAKE|MOUNT|FORT|PORT|SAN|SANTA|ST\.?|NEW|NORTH|SOUTH|EAST|WEST|CAMP|BAY|HILLS?|CREEK|RIVER|NATIONS|BORDER)\b|(?:VILLE|TOWN|BURG|BURGH|BERG|FIELD|FORD|PORT|MOUTH|BOROUGH|LAND|STAN|PUR|ABAD|GRAD|HAVEN|WOOD|TON|BURY|HAM|CHESTER)$/

/**
 * Whether something of a dateline's form is one. The form alone decides where it holds an agency, a date or a known
 * region; a bare place must be known to the gazetteer or, in capitals before a dash, open the story and be neither a
 * kicker, a label of a list or an interview, nor a death notice's name. Lists of places are evidence, never a gate.
 */
export function isDateline(form: DatelineForm, around: Surroundings): boolean {
  const { rest } = around
  const shouting = rest.length > 20 && !LOWER.test(rest.slice(0, 60))
  if (shouting && form.agency?.kind !== 'known') return false
  return form.place ? opensWithPlace(form, form.place, around) : opensWithSignature(form, around)
}

/** `(Reuters) -`, `Riverton News –`, `Feb. 23, 2015 --`: no place. */
function opensWithSignature({ agency, mark }: DatelineForm, { rest, index, others }: Surroundings): boolean {
  if (agency?.kind === 'known')
    return mark === 'dash' || (rest !== '' && (mark === 'colon' || SENTENCE_START.test(rest)))
  if (!SENTENCE_START.test(rest) || index >= OPENING) return false
  if (agency) return mark === 'dash' && !hasKicker(agency.name, 1) && (agency.kind === 'outlet' || index === 0)
  return !others().some((other) => DATED.test(other))
}

function opensWithPlace(form: DatelineForm, place: NonNullable<DatelineForm['place']>, around: Surroundings): boolean {
  const { agency, date, mark } = form
  const { rest, index } = around
  const opening = index < OPENING
  const words = wordsOf(place.words).length
  if (words > MOST_PLACE_WORDS) return false
  // asked first, as the most common case and the cheapest: a line of its own that nothing signs
  if (rest === '' && !agency && !place.shouted && (index > 0 || (place.after.length === 0 && !date))) return false
  const kicks = hasKicker(place.words, 0)
  if (kicks && words === 1 && place.after.length === 0) return false
  const known = isKnown(place.words)
  const regionKnown = place.after.length > 0 && isRegion(place.after.at(-1)!)
  const strong = known || regionKnown
  if (kicks && !regionKnown && !(known && words > 1)) return false
  const goesOn = SENTENCE_START.test(rest)
  // names before an agency on a line of their own are a byline as a rule
  if (agency?.kind === 'known' && rest === '') return place.shouted || strong
  if (agency?.kind === 'known') return (place.shouted || strong || opening) && (mark !== null || goesOn)
  if (agency?.kind === 'outlet') return (strong || (place.shouted && mark === 'dash')) && (mark !== null || goesOn)
  if (agency) return (strong || date !== null) && mark === 'dash' && goesOn
  // small letters on a line of their own are an address too, as under a letter to the editor
  if (rest === '') return strong && (place.shouted ? opening : index === 0 && (regionKnown || date !== null))
  if (mark === null) return false
  if (date) return strong || (opening && (place.shouted || isSpokenOfAsPlace(place.words, WHERE, around)))
  if (place.after.length > 0 && !strong) return false
  if (mark === 'stop') return place.shouted && strong && opening && goesOn
  if (place.shouted && regionKnown) return true
  if (!goesOn) return place.shouted && known && mark === 'dash' && opening
  if (!opening) return place.shouted && known && mark === 'dash' && !isList(around)
  if (mark === 'colon') return colonCloses(place.words, place.shouted, strong, around)
  if (place.shouted) return known || VESSEL.test(place.words) || byFormAlone(place.words, around)
  if (strong) return !cityWords.has(place.words.toLowerCase()) && !countryAlone(place.words, regionKnown)
  return index === 0 && !isList(around) && isSpokenOfAsPlace(place.words, WHERE, around)
}

const DATED = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b/i

/** An unknown name in capitals before a dash, at the opening: a place, unless something speaks against it. */
function byFormAlone(words: string, around: Surroundings): boolean {
  if (isList(around) || DEATH.test(around.rest.slice(0, 200))) return false
  if (PLACE_WORD.test(words)) return true
  return words.length > LONGEST_SHORT_WORD || isSpokenOfAsPlace(words, ANY_WAY, around)
}

/** Before a colon stand labels and speakers too: a known place, or one that the story speaks of as a place. */
function colonCloses(words: string, shouted: boolean, strong: boolean, around: Surroundings): boolean {
  if (isList(around)) return false
  if (strong) return !cityWords.has(words.toLowerCase()) && (shouted || !countryAlone(words, false))
  return shouted && isSpokenOfAsPlace(words, ANY_WAY, around)
}

/** Whether other paragraphs open with a label in capitals too: then these are the speakers or heads of a list. */
function isList({ others }: Surroundings): boolean {
  return others().some((other) => LABELLED.test(other.slice(0, 60)))
}

/** Whether the story has the words after a preposition of place; companies stand after some of these too. */
function isSpokenOfAsPlace(words: string, prepositions: string, { rest, others }: Surroundings): boolean {
  const name = escaped(words).replace(/\s+/g, '\\s+')
  const spoken = new RegExp(`\\b(?:${prepositions})\\s+${name}\\b`, 'i')
  return spoken.test(rest) || others().some((other) => spoken.test(other))
}
const WHERE = 'in|near|outside'
const ANY_WAY = `${WHERE}|at|from|of|to|around`

const SPECIAL = /[.*+?^${}()|[\]\\]/g
const escaped = (text: string): string => text.replace(SPECIAL, '\\$&')

function isKnown(words: string): boolean {
  const names = words.split(CITIES)
  return names.every(
    (name) =>
      citiesNamed(name).length > 0 ||
      countryNamed(name) !== null ||
      (stateNamed(name) !== null && name.length > 2) ||
      regionsNamed(name).length > 0,
  )
}
const CITIES = /\s?\/\s?|\s(?:and|&)\s/

function isRegion(words: string): boolean {
  const first = words.split('/')[0]!
  return (
    stateNamed(first) !== null ||
    countryNamed(first) !== null ||
    regionsNamed(first).length > 0 ||
    REGION_WORD.test(first)
  )
}

function countryAlone(words: string, regionKnown: boolean): boolean {
  return (
    !regionKnown && countryNamed(words) !== null && citiesNamed(words).length === 0 && placeKey(words) !== 'hong kong'
  )
}

function hasKicker(words: string, lastLeftOut: number): boolean {
  const all = wordsOf(words)
  return all.slice(0, all.length - lastLeftOut).some((word) => kickers.has(word))
}

function wordsOf(words: string): string[] {
  return words.toLowerCase().match(WORD) ?? []
}
