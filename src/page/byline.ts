import { femaleNames, maleNames } from '../lexicon/given-names.ts'
import { placeEnds, placeLeads } from '../lexicon/name-parts.ts'
import type { Byline } from '../schema/record.ts'
import { wordsOf } from '../text/words.ts'
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
const DATED = /\b(?:19|20)\d\d\b|\d{1,2}[:/]\d\d|\bago\b/i
const BETWEEN = /^(?:and|&|,|\||•|·|…|\.{3}|with)$/i
const EDGE = /^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu

interface Candidate extends BylineReading {
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
  const candidates = runsNear(view, anchor)
    .map((run): Candidate => ({ run, ...readRun(view, run), score: 0 }))
    .filter(({ names, agency }) => names.length > 0 || agency !== null)
    .map((candidate) => ({ ...candidate, score: scoreOf(view, anchor, candidate) }))
    .sort((a, b) => b.score - a.score)
  const best = candidates.find(({ names, score }) => names.length > 0 && score > LEAST) ?? candidates[0]
  if (!best || best.score <= LEAST) return null
  const names = best.user ? namesInBio(view, best.names) : best.names
  return {
    ...spanOver(view, best.run),
    authors: names.map((name) => ({ name: repairCase(name, view.text) })),
    agency: best.agency,
  }
}

/** The author whom the page tells of at its foot, in place of one user name in the byline. */
function namesInBio(view: View, users: string[]): string[] {
  const bio = view.blocks.find(({ kind, text }) => kind === 'author-bio' && isPersonName(text))
  return bio ? [bio.text] : users
}

/** Blocks that may be a byline: those so named, and whatever stands near the headline or right after the story. */
function runsNear(view: View, anchor: number): ViewBlock[][] {
  const runs = runsOf(view, 'byline')
  const titles = new Set(
    view.blocks.filter(({ kind, index }) => kind === 'page-title' || index === anchor).map(({ words }) => words),
  )
  const near = [
    ...view.blocks.slice(Math.max(0, anchor - BEFORE), Math.min(anchor + AFTER, view.bodyStart + 2)),
    ...view.blocks.slice(Math.max(anchor, view.bodyEnd - 1), view.bodyEnd + FOOT),
  ]
  for (const block of near) {
    if (block.text.length > MAX_LENGTH || titles.has(block.words)) continue
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
    if (!isName && !BETWEEN.test(block.text.replace(EDGE, '') || block.text)) break
    run.push(block)
  }
  return run
}

/** How much speaks for a candidate. The weights were set by hand on one half of the labelled publishers. */
function scoreOf(view: View, anchor: number, candidate: Candidate): number {
  const { run, names, agency, labelled, pure } = candidate
  const first = run[0]!
  const chance = Math.max(...run.map((block) => block.chanceOf('byline')))
  const dated = run.some(({ text }) => DATED.test(text))
  const besideDate = [first.index - 1, run.at(-1)!.index + 1].some(
    (i) => (view.blocks[i]?.chanceOf('timestamp') ?? 0) > 0.5,
  )
  const again = names.some((name) => view.timesOf(wordsOf(name)) > 1)
  return (
    Math.max(-3, Math.log10(chance + 1e-4)) +
    (labelled ? 2.5 : pure ? 1 : -1) +
    (dated || besideDate ? 0.8 : 0) +
    (again ? 0.5 : 0) +
    (labelled || names.length === 0 ? 0 : Math.max(...names.map(nameScore))) +
    (names.length === 0 && !(agency && isAgency(agency.text)) ? -0.7 : 0) +
    placeScore(view, anchor, first.index)
  )
}

/** Does a name with no "By" begin with a given name, or is it like that of a place? */
function nameScore(name: string): number {
  const words = wordsOf(name).split(' ')
  const first = words[0]!
  if (maleNames.has(first) || femaleNames.has(first)) return 0.7
  return placeLeads.has(first) || placeEnds.has(words.at(-1)!) ? -1 : -0.3
}

function placeScore(view: View, anchor: number, index: number): number {
  const from = index - anchor
  if (from < 0) return from >= -3 ? 0.5 : -0.5
  if (index <= view.bodyStart + 1) return from <= 4 ? 1.5 : from <= 10 ? 1 : 0.3
  return index >= view.bodyEnd - 1 && index <= view.bodyEnd + FOOT ? 0.3 : -0.5
}
