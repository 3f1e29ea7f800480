import { femaleNames, maleNames } from '../lexicon/given-names.ts'
import { givenNamesAbroad } from '../lexicon/given-names-abroad.ts'
import { placeEnds, placeLeads } from '../lexicon/name-parts.ts'
import type { Byline } from '../schema/record.ts'
import { trimMarks, wordsOf } from '../text/words.ts'
import { type BylineReading, isLabelAlone, readRun } from './byline-reading.ts'
import type { Headline } from './headline.ts'
import { isAgency } from './organization.ts'
import { isPersonName, repairCase } from './person-name.ts'
import { runsOf, spanOver, type View } from './view.ts'
import type { ViewBlock } from './view-block.ts'

/** Blocks before and after the headline, and after the story, among which a byline is looked for whatever its zone. */
const BEFORE = 6
const AFTER = 60
const FOOT = 4
/** Longest text, in characters, of a byline whose zone is named otherwise, and most blocks of a list of names. */
const MAX_LENGTH = 140
const MAX_NAMES = 14
/** Least score of a byline. */
const LEAST = 0
/** Logarithm (base 10) of the chance of a byline below which its zone speaks for another. */
const UNLIKELY = -1
const DATED = /\b(?:19|20)\d\d\b|\d{1,2}[:/]\d\d|\bago\b/i
const BETWEEN = /^(?:and|&|,|\||•|·|…|\.{3}|with)$/i

/** What may be a byline, with what speaks for it before it is read. */
interface Unread {
  run: readonly ViewBlock[]
  chance: number
  date: number
  place: number
  /** The score that it has at most, whatever it says. */
  most: number
}

interface Candidate {
  reading: BylineReading
  run: readonly ViewBlock[]
  score: number
}

/**
 * The article's own byline: who wrote it, without "By", titles, papers and dates, in the order of the page. Names in
 * capitals are brought into mixed case. Of several bylines the likeliest by its zone, its form and its nearness to
 * the headline; none where none is likely.
 *
 * @param headline where the story's title stands; without one the start of the body is what bylines are near to
 */
export function readByline(view: View, headline: Headline | null): Byline | null {
  const anchor = headline?.index ?? view.bodyStart
  const best = bestOf(
    view,
    runsNear(view, anchor).map((run) => weigh(view, anchor, run)),
  )
  if (!best) return null
  const { user, names, agency } = best.reading
  const authors = user ? namesInBio(view, names) : names
  const { text, start, end } = spanOver(view, best.run)
  return {
    text,
    start,
    end,
    authors: authors.map((name) => ({ name: repairCase(name, view.text) })),
    agency,
  }
}

/** The likeliest of the runs that name somebody, else of those that name a house. Runs that cannot win are not read. */
function bestOf(view: View, runs: Unread[]): Candidate | null {
  let best: Candidate | null = null
  let first = 0
  const order = runs.map((unread, i) => ({ unread, i })).sort((a, b) => b.unread.most - a.unread.most)
  for (const { unread, i } of order) {
    const bestNames = best !== null && best.reading.names.length > 0
    if (unread.most <= LEAST || (best && bestNames && unread.most < best.score)) break
    const reading = readRun(view, unread.run)
    const { names, agency } = reading
    if (names.length === 0 && agency === null) continue
    const score = scoreOf(view, unread, reading)
    const named = names.length > 0
    const less = best && (bestNames === named ? score < best.score || (score === best.score && i > first) : !named)
    if (score <= LEAST || less) continue
    best = { reading, run: unread.run, score }
    first = i
  }
  return best
}

/** The author whom the page tells of at its foot, in place of one user name in the byline. */
function namesInBio(view: View, users: string[]): string[] {
  const bio = view.blocks.find(({ kind, text }) => kind === 'author-bio' && isPersonName(text))
  return bio ? [bio.text] : users
}

/** Blocks that may be a byline: those so named, and whatever stands near the headline or right after the story. */
function runsNear(view: View, anchor: number): ViewBlock[][] {
  const runs = runsOf(view, 'byline')
  const titles = view.blocks.filter(({ kind, index }) => kind === 'page-title' || index === anchor)
  const isTitle = ({ index }: ViewBlock): boolean => titles.some((title) => view.words.areSame(title.index, index))
  const near = [
    ...view.blocks.slice(Math.max(0, anchor - BEFORE), Math.min(anchor + AFTER, view.bodyStart + 2)),
    ...view.blocks.slice(Math.max(anchor, view.bodyEnd - 1), view.bodyEnd + FOOT),
  ]
  for (const block of near) {
    if (block.text.length > MAX_LENGTH || isTitle(block)) continue
    if (isLabelAlone(block.text)) runs.push(namesAfter(view, block))
    else if (block.kind !== 'byline') runs.push([block])
  }
  return runs
}

/** A label on its own line with the lines of names that follow it. */
function namesAfter(view: View, label: ViewBlock): ViewBlock[] {
  const run = [label]
  for (const block of view.blocks.slice(label.index + 1, label.index + MAX_NAMES)) {
    const isName = block.text.length < 60 && readRun(view, [block]).names.length > 0
    if (!isName && !BETWEEN.test(trimMarks(block.text) || block.text)) break
    run.push(block)
  }
  return run
}

/** The most that a reading adds to the score of a run, with a little for rounding. */
const MOST_READ = 3 + 1e-9

/** How much speaks for a run by its zone and place. The weights were set by hand on one half of the labelled publishers. */
function weigh(view: View, anchor: number, run: readonly ViewBlock[]): Unread {
  const first = run[0]!.index
  const chance = Math.max(-3, Math.log10(Math.max(...run.map((block) => block.chanceOf('byline'))) + 1e-4))
  const besideDate = [first - 1, run.at(-1)!.index + 1].some((i) => (view.blocks[i]?.chanceOf('timestamp') ?? 0) > 0.5)
  const date = besideDate || run.some(({ text }) => DATED.test(text)) ? 0.8 : 0
  const place = placeScore(view, anchor, first)
  return { run, chance, date, place, most: chance + date + place + MOST_READ }
}

/** How much speaks for a run with what it says. */
function scoreOf(view: View, { chance, date, place }: Unread, reading: BylineReading): number {
  const { names, agency, labelled, pure } = reading
  const again = names.some((name) => view.words.timesOfText(name) > 1)
  return (
    chance +
    (labelled ? 2.5 : pure ? 1 : -1) +
    date +
    (again ? 0.5 : 0) +
    (labelled || names.length === 0 ? 0 : namesScore(view, names, chance)) +
    (names.length === 0 && !(agency && isAgency(agency.text)) ? -0.7 : 0) +
    place
  )
}

/** What names with no "By" are worth. What nothing tells to be names is none where its zone is another: "Read Aloud". */
function namesScore({ language }: View, names: readonly string[], chance: number): number {
  const best = Math.max(...names.map((name) => nameScore(name, language === 'de')))
  return best < 0 && chance < UNLIKELY ? best - 1 : best
}

const isGivenName = (word: string): boolean =>
  maleNames.has(word) || femaleNames.has(word) || givenNamesAbroad.has(word)

/** Does a name with no "By" begin with a given name, or is it like that of a place? */
function nameScore(name: string, nounsHaveCapitals: boolean): number {
  const words = wordsOf(name).split(' ')
  const first = words[0]!
  if (isGivenName(first)) return 0.7
  return placeLeads.has(first) || placeEnds.has(words.at(-1)!) || nounsHaveCapitals ? -1 : -0.3
}

function placeScore(view: View, anchor: number, index: number): number {
  const from = index - anchor
  if (from < 0) return from >= -3 ? 0.5 : -0.5
  if (index <= view.bodyStart + 1) return from <= 4 ? 1.5 : from <= 10 ? 1 : 0.3
  return index >= view.bodyEnd - 1 && index <= view.bodyEnd + FOOT ? 0.3 : -0.5
}
