import { jobModifiers, jobNouns } from '../lexicon/job-titles.ts'
import { notNames } from '../lexicon/not-names.ts'
import type { Byline, Span } from '../schema/record.ts'
import { spanOf } from '../text/span.ts'
import { MAX_BYLINE, type Segment, segmentsOf } from './byline-segments.ts'
import type { Headline } from './headline.ts'
import { isOrganization } from './organization.ts'
import { isPersonName, isPostNominal, repairCase } from './person-name.ts'
import { runsOf, spanOver, type View, type ViewBlock } from './view.ts'

const SPACE = /\s+/
const INITIAL = /^\p{Lu}\.$/u
const USER_NAME = /^[\p{L}_][\p{L}\p{N}_.-]{2,30}$/u
const EXPLICIT = /^\W{0,6}(?:by|written by|words by|story by|author)[:\s]/i

interface Reading {
  names: string[]
  agency: Span | null
}

/**
 * The article's own byline: who wrote it, without "By", titles, papers and dates, in the order of the page. Names in
 * capitals are brought into mixed case. Of several bylines the one nearest to the headline that names somebody.
 *
 * @param headline where the story's title stands; without one the start of the body is what bylines are near to
 */
export function readByline(view: View, headline: Headline | null): Byline | null {
  const anchor = headline?.index ?? view.bodyStart
  const distance = (run: readonly ViewBlock[]): number => {
    const from = run[0]!.index - anchor
    return from > 0 ? from : 2 * -from
  }
  const readings = [...runsOf(view, 'byline'), ...unnamed(view, anchor)]
    .toSorted((a, b) => distance(a) - distance(b))
    .map((run) => ({ run, ...readRun(view, run) }))
  const best =
    readings.find(({ names }) => names.length > 0) ?? readings.find(({ agency }) => agency !== null) ?? readings[0]
  if (!best || (best.names.length === 0 && !best.agency)) return null
  const names = best.names.every((name) => USER_NAME.test(name)) ? namesInBio(view, best.names) : best.names
  return {
    ...spanOver(view, best.run),
    authors: names.map((name) => ({ name: repairCase(name, view.text) })),
    agency: best.agency,
  }
}

/** The author whom the page tells of at its foot, in place of one user name in the byline. */
function namesInBio(view: View, users: string[]): string[] {
  if (users.length > 1) return users
  const bio = view.blocks.find(({ kind, text }) => kind === 'author-bio' && isPersonName(text))
  return bio ? [bio.text] : users
}

/** Blocks near the headline that say "By" though their zone has another name. */
function unnamed(view: View, anchor: number): ViewBlock[][] {
  return view.blocks
    .slice(Math.max(0, anchor - 3), anchor + 8)
    .filter(({ kind, text }) => kind !== 'byline' && text.length < 120 && EXPLICIT.test(text))
    .map((block) => [block])
}

function readRun(view: View, run: readonly ViewBlock[]): Reading {
  const segments: Segment[] = []
  let carried: Segment['role'] = null
  for (const { start, end } of run) {
    if (end - start > MAX_BYLINE) continue
    const own = segmentsOf(view.text.slice(start, end), start)
    if (own[0] && own[0].role === null && carried) own[0] = { ...own[0], role: carried, first: true }
    segments.push(...own)
    carried = LABEL_ALONE.test(view.text.slice(start, end)) ? 'author' : null
  }
  const names: string[] = []
  const users: string[] = []
  const agencies: Span[] = []
  segments.forEach((segment, i) => {
    if (segment.role === 'helper') return
    const person = personIn(segment.text)
    if (person) {
      const degree = segments[i + 1]
      const name = degree && isPostNominal(degree.text) ? view.text.slice(segment.start, degree.end) : person
      if (!names.some((known) => known.toLowerCase() === name.toLowerCase())) names.push(name)
    } else if (isJob(segment.text)) return
    else if (isOrganization(segment.text)) agencies.push(spanOf(view.text, segment.start, segment.end)!)
    else if (segment.role === 'author' && USER_NAME.test(segment.text) && !notNames.has(segment.text.toLowerCase()))
      if (segment.first || users.length > 0) users.push(segment.text)
  })
  const agency = agencies.find(({ text }) => DESK.test(text)) ?? agencies[0] ?? null
  return { names: names.length === 0 && !agency ? users : names, agency }
}

const DESK = /^office of |\b(?:desk|staff|team)$/i
const LABEL_ALONE = /^\W*(?:by|written by|author|author of the article|words)\W*$/i

/** The name at the start of a piece, without the title after it; null if the piece names nobody. */
function personIn(piece: string): string | null {
  const words = piece.split(SPACE)
  if (words.at(-1)!.length > 3) words.push(words.pop()!.replace(FULL_STOP, ''))
  const text = words.join(' ')
  if (isJob(piece)) return null
  const job = words.findIndex((word, i) => i > 1 && jobNouns.has(word.toLowerCase()))
  if (job < 0) return isPersonName(text) ? text : null
  const modifier = words.findIndex((word, i) => i > 1 && jobModifiers.has(word.toLowerCase()))
  const length = modifier > 1 && modifier < job ? modifier : INITIAL.test(words[1]!) ? 3 : 2
  const name = words.slice(0, length).join(' ')
  return isPersonName(name) ? name : null
}

/** Is the piece a job and no name: "Staff Writer", "Editor at large"? */
function isJob(piece: string): boolean {
  const words = piece.toLowerCase().split(SPACE)
  const last = words.at(-1)!
  if (words.length === 1 || DESK.test(piece)) return false
  return jobNouns.has(last) && (words.length < 3 || jobModifiers.has(words[0]!))
}

const FULL_STOP = /\.$/
