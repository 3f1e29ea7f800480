import { foreignJobs, germanJobEndings } from '../lexicon/foreign-bylines.ts'
import { femaleNames, maleNames } from '../lexicon/given-names.ts'
import { jobModifiers, jobNouns } from '../lexicon/job-titles.ts'
import { notNames } from '../lexicon/not-names.ts'
import type { Span } from '../schema/record.ts'
import { spanOf } from '../text/span.ts'
import { datesBetween } from './byline-dates.ts'
import { MAX_BYLINE, type Segment, segmentsOf } from './byline-segments.ts'
import { isAgency, isOrganization } from './organization.ts'
import { isPersonName, isPostNominal } from './person-name.ts'
import type { View } from './view.ts'
import type { ViewBlock } from './view-block.ts'

const SPACE = /\s+/
const INITIAL = /^\p{Lu}\.$/u
const USER_NAME = /^[\p{L}_][\p{L}\p{N}_.-]{2,30}$/u
const DESK = /^office of |\b(?:desk|staff|team)$/i
const GERMAN_JOB = new RegExp(`(?:${germanJobEndings.join('|')})(?:in)?$`)
const LABEL_ALONE = /^\W*(?:by|written by|author|authors|author of the article|words)\W*$/i
const FULL_STOP = /\.$/

/** What blocks say when they are read as a byline. */
export interface BylineReading {
  /** People, or the user names that stand for them, as printed. */
  names: string[]
  agency: Span | null
  /** Is there a "By" or the like before a name? */
  labelled: boolean
  /** Are they names, jobs and houses and nothing else, but for dates and the like? */
  pure: boolean
  /** Is the only name a user name? */
  user: boolean
}

/** Reads neighbouring blocks as one byline. Blocks of more than 400 characters are none. */
export function readRun(view: View, run: readonly ViewBlock[]): BylineReading {
  const segments: Segment[] = []
  let carried: Segment['role'] = null
  for (const { start, end } of run) {
    if (end - start > MAX_BYLINE) continue
    const own = segmentsOf(view.text.slice(start, end), start, {
      dates: datesBetween(view.read, start, end),
      abroad: !view.read.isEnglish,
    })
    if (own[0] && own[0].role === null && carried) own[0] = { ...own[0], role: carried, first: true }
    segments.push(...own)
    carried = LABEL_ALONE.test(view.text.slice(start, end)) ? 'author' : null
  }
  return readSegments(view, segments)
}

function readSegments(view: View, segments: readonly Segment[]): BylineReading {
  const names: string[] = []
  const users: string[] = []
  const agencies: Span[] = []
  let labelled = false
  let rest = 0
  segments.forEach((segment, i) => {
    const { text, role, start, end } = segment
    if (role === 'helper' || isPostNominal(text)) return
    const person = isOfPicture(view, segments[i - 1], segment) ? null : personIn(text)
    if (person) {
      let last = i
      while (segments[last + 1] && isPostNominal(segments[last + 1]!.text)) last++
      const name = last > i ? view.text.slice(start, segments[last]!.end) : person
      const house = houseAfter(text, person)
      if (house) agencies.push(spanOf(view.text, end - house.length, end)!)
      if (!names.some((known) => known.toLowerCase() === name.toLowerCase())) names.push(name)
      if (role === 'author' && !labelled) {
        // what stood before the label was a section or a place
        labelled = true
        names.splice(0, names.length - 1)
      }
    } else if (isJob(text) || (names.length > 0 && isJobNoun(text.toLowerCase()) && !DESK.test(text))) return
    else if (isOrganization(text)) {
      agencies.push(spanOf(view.text, start, end)!)
      labelled ||= role === 'author' && segment.first
    } else if (role === 'author' && USER_NAME.test(text) && !notNames.has(text.toLowerCase())) {
      if (segment.first || users.length > 0) users.push(text)
    } else rest++
  })
  const agency = agencies.find(({ text }) => DESK.test(text)) ?? agencies[0] ?? null
  const user = names.length === 0 && !agency && users.length > 0
  return {
    names: user ? users : names,
    agency,
    labelled: labelled || user,
    pure: rest === 0,
    user: user && users.length === 1,
  }
}

/** Is it the name behind an agency's and a slash, as credits of pictures have it: "Reuters/Ada Lund"? */
function isOfPicture({ text }: View, before: Segment | undefined, { start }: Segment): boolean {
  return before !== undefined && start === before.end + 1 && text[before.end] === '/' && isAgency(before.text)
}

/** Is the block a label with no name: "By", "Author:"? */
export function isLabelAlone(text: string): boolean {
  return LABEL_ALONE.test(text)
}

/** The name at the start of a piece, without the title after it; null if the piece names nobody. */
function personIn(piece: string): string | null {
  const words = once(piece.split(SPACE))
  if (words.at(-1)!.length > 3) words.push(words.pop()!.replace(FULL_STOP, ''))
  const text = words.join(' ')
  if (isJob(piece)) return null
  const job = words.findIndex((word, i) => i > 1 && isJobNoun(word.toLowerCase()))
  if (job < 0) return isPersonName(text) ? text : beforeHouse(words)
  const modifier = words.findIndex((word, i) => i > 1 && jobModifiers.has(word.toLowerCase()))
  const length = modifier > 1 && modifier < job ? modifier : INITIAL.test(words[1]!) ? 3 : 2
  const name = words.slice(0, length).join(' ')
  return isPersonName(name) ? name : null
}

/** The words without their copies, where all of them are one name told again: a picture's text and the name below it. */
function once(words: string[]): string[] {
  for (let length = 2; length * 2 <= words.length; length++)
    if (words.every((word, i) => word === words[i % length]) && words.length % length === 0)
      return words.slice(0, length)
  return words
}

/** A name with the name of its house run on: "Jane Doe Associated Press". */
function beforeHouse(words: readonly string[]): string | null {
  for (let length = 2; length < words.length && length < 4; length++) {
    const name = words.slice(0, length).join(' ')
    const house = words.slice(length).join(' ')
    const given = maleNames.has(words[0]!.toLowerCase()) || femaleNames.has(words[0]!.toLowerCase())
    if (isPersonName(name) && (isAgency(house) || (given && words.length > 3 && isOrganization(house)))) return name
  }
  return null
}

/** What stands behind the name in the piece, if that is the name of a house. */
function houseAfter(piece: string, name: string): string | null {
  const rest = piece.startsWith(name) ? piece.slice(name.length).trim() : ''
  return rest && isOrganization(rest) ? rest : null
}

const isJobNoun = (word: string): boolean => jobNouns.has(word) || foreignJobs.has(word) || GERMAN_JOB.test(word)

/** Is the piece a job and no name: "Staff Writer", "Editor at large"? */
function isJob(piece: string): boolean {
  const words = piece.toLowerCase().split(SPACE)
  const last = words.at(-1)!
  if (words.length === 1 || DESK.test(piece)) return false
  return (isJobNoun(last) && (words.length < 3 || jobModifiers.has(words[0]!))) || foreignJobs.has(words[0]!)
}
