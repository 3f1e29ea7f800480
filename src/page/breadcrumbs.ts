import { monthWords } from '../lexicon/calendar.ts'
import { sectionNames } from '../lexicon/section-names.ts'
import { trailLabels } from '../lexicon/trail-words.ts'
import type { Span } from '../schema/record.ts'
import { matchesOf } from '../text/matches.ts'
import { spanOf } from '../text/span.ts'
import { wordsOf } from '../text/words.ts'
import type { Headline } from './headline.ts'
import { hasInnerCapital } from './person-name.ts'
import { trailBlocks } from './trail-blocks.ts'
import type { View } from './view.ts'

const SEPARATOR = /\s*[/>»›→▸|·•‣⟩❯→]+\s*|\s{2,}|,\s+|\n/g
const CASE_BORDER = /(?<=\p{Ll}{2})(?=\p{Lu})/gu
const SECTIONS: ReadonlySet<string> = new Set(sectionNames)
const SECTION = `(?:${sectionNames.join('|').replaceAll('.', '\\.')})`
const SECTION_BORDER = new RegExp(`(?<=${SECTION})(?=${SECTION})`, 'g')
const LETTER_END = /\p{L}$/u
/** What every place has where parts run together. */
const GLUED = /[\p{L}.]\p{Lu}/u
const LABEL =
  /^(?:#alternate|you are (?:here|at)|filed under|posted in|published in|in|category|categories|more in|section)(?::\s*|\s+(?=[\p{Lu}\d])|$)/iu
const EDGE_START = /^(?:[\d]{1,2}\.\s|[^\p{L}\p{N}#"'“‘$]+)/u
const EDGE_END = /(?<![^\p{L}\p{N}.!?)"'”’+])[^\p{L}\p{N}.!?)"'”’+]+$/u
const MORE = /^and \d+ more$/i
const YEAR = /\b(?:19|20)\d\d\b/
const DIGITS = /^\d+$/
/** Fewest words of the title's beginning by which a cut-off repeat of it is known. */
const MIN_TITLE = 4
/** Most lines of a trail. */
const MAX_LINES = 40

/**
 * The parts of the section trail and the section labels at the head, in order, each once whatever its case. The
 * story's own title, "You are here" and dates are left out.
 *
 * @param headline where the story's title stands, or null
 */
export function readBreadcrumbs(view: View, headline: Headline | null): Span[] {
  const title = wordsOf(headline?.span.text ?? '')
  const isTitle = (words: string): boolean =>
    title !== '' &&
    (words === title ||
      (words.split(' ').length >= MIN_TITLE && title.startsWith(words)) ||
      words.startsWith(`${title} `))
  let parts: Span[] = []
  for (const block of trailBlocks(view, headline).slice(0, MAX_LINES)) {
    const own = [...partsOf(view.text, block, headline?.span.text ?? '')].filter(({ text }) => {
      const words = wordsOf(text)
      return words && !trailLabels.has(words) && !isTitle(words) && !MORE.test(words) && !isDate(words)
    })
    const words = own.map(({ text }) => wordsOf(text))
    // a label that the trail after it repeats stands where the trail has it
    if (own.length > 1) parts = parts.filter(({ text }) => !words.includes(wordsOf(text)))
    for (const part of own) if (!parts.some(({ text }) => wordsOf(text) === wordsOf(part.text))) parts.push(part)
  }
  return parts
}

const POSTED = /^(?:posted|published|updated)(?: on| at|$)/
const isDate = (words: string): boolean =>
  POSTED.test(words) ||
  DIGITS.test(words) ||
  words.split(' ').every((word) => monthWords.has(word) || DIGITS.test(word)) ||
  (YEAR.test(words) && words.split(' ').some((word) => monthWords.has(word)))

/** The parts of one line, marks and labels trimmed; the title at its end left out. */
function* partsOf(page: string, line: Span, title: string): Generator<Span> {
  const whole = page.slice(line.start, line.end)
  const slice = title && whole.endsWith(title) ? whole.slice(0, -title.length) : whole
  const titleWords = wordsOf(title)
  const cuts: [number, number][] = matchesOf(slice, SEPARATOR).map((m) => [m.index, m.index + m[0].length])
  // where the title runs on, parts do too
  for (const at of gluedAt(slice, slice !== whole && LETTER_END.test(slice))) cuts.push([at, at])
  cuts.sort((a, b) => a[0] - b[0])
  let at = 0
  for (const [start, end] of [...cuts, [slice.length, slice.length] as const]) {
    if (title && wordsOf(slice.slice(at)) === titleWords) return
    if (start > at) {
      const part = trimmed(page, line.start + at, line.start + start)
      if (part) yield part
    }
    at = Math.max(at, end)
  }
}

/**
 * Where parts run together, told by the names of sections that they begin or end with: "NewsUKUK Politics".
 *
 * @param isGlued whether it is known that they do
 */
function gluedAt(line: string, isGlued: boolean): number[] {
  if (!GLUED.test(line)) return []
  const between = matchesOf(line, SECTION_BORDER).map(({ index }) => index)
  const borders = matchesOf(line, CASE_BORDER)
    .map(({ index }) => index)
    .filter((at) => !hasInnerCapital(line, at))
  const pieces = borders.map((at, i) => line.slice(borders[i - 1] ?? 0, at))
  pieces.push(line.slice(borders.at(-1) ?? 0))
  const areApart = isGlued || (pieces.length > 1 && pieces.some((piece) => SECTIONS.has(piece.trim())))
  return areApart ? [...between, ...borders] : between
}

function trimmed(page: string, start: number, end: number): Span | null {
  const slice = page.slice(start, end)
  const skip = labelLength(slice)
  const rest = slice.slice(skip)
  const lead = EDGE_START.exec(rest)?.[0].length ?? 0
  const tail = EDGE_END.exec(rest.slice(lead))?.[0].length ?? 0
  return spanOf(page, start + skip + lead, end - tail)
}

/** Code units of a label at the start, "You are here:", with the spaces before it. */
function labelLength(part: string): number {
  const colon = part.indexOf(':')
  if (colon > 0 && trailLabels.has(wordsOf(part.slice(0, colon)))) return colon + 1
  const label = LABEL.exec(part.trimStart())
  return label ? part.length - part.trimStart().length + label[0].length : 0
}
