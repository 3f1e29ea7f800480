import wrapAnsi from 'wrap-ansi'
import type { NewsRecord, ZoneBlock, ZoneKind } from '../schema/record.ts'
import { type ColorLevel, type Ink, inkOf, isArticle } from './view-ink.ts'
import { type Mark, marksByBlock, marksOf, piecesOf } from './view-marks.ts'
import { summaryOf } from './view-summary.ts'

export interface ViewOptions {
  /** Columns of the terminal. */
  width: number
  colorLevel: ColorLevel
}

/** Widest name of a zone. */
const LABEL = 13
/** Lines longer than this tire the eye. */
const LONGEST_LINE = 92
const SHORTEST_LINE = 24
const BAR = '│'
const SMALL_PRINT: ReadonlySet<ZoneKind> = new Set(['page-title', 'breadcrumb', 'byline', 'timestamp', 'tags', 'note'])
/** Zones of the article that are lists of short things. */
const RUN_TOGETHER: ReadonlySet<ZoneKind> = new Set(['breadcrumb', 'tags'])
/** Where Unicode has a picture for each control character. */
const CONTROL_PICTURES = 0x2400
const DELETE = '\x7f'
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/g
const WHITE_SPACE = /\s+/g
const UNSEEN = /[\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A block and the marks in it. */
interface Part {
  block: ZoneBlock
  marks: Mark[]
}

/**
 * A page for the eye: each zone named in the margin, boilerplate run together and dimmed, datelines, quotes, reported
 * words, speakers and cues marked (in brackets where there is no colour), at the end who said how much.
 *
 * @param page the decoded page
 * @param record its record, offsets in UTF-16 code units
 * @returns lines for a terminal, each with its line end; no character that it would obey but the colours
 */
export function toView(page: string, record: NewsRecord, { width, colorLevel }: ViewOptions): string {
  const ink = inkOf(colorLevel)
  const room = Math.max(SHORTEST_LINE, Math.min(LONGEST_LINE, width - LABEL - 3))
  const marks = marksByBlock(marksOf(record), record.blocks)
  const groups = groupsOf(record.blocks.map((block, i) => ({ block, marks: marks[i]! })))
  const lines = groups.flatMap((group, i) => [
    ...(i > 0 && !isTight(kindOf(groups[i - 1]!), kindOf(group)) ? [''] : []),
    ...rowsOf(page, group, room, ink),
  ])
  return [...lines, '', ...summaryOf(record, room, ink)].map((line) => `${line.trimEnd()}\n`).join('')
}

/** Neighbours of one zone stand under one name. */
function groupsOf(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (last && kindOf(last) === part.block.kind) last.push(part)
    else groups.push([part])
  }
  return groups
}

function kindOf(group: readonly Part[]): ZoneKind {
  return group[0]!.block.kind
}

function isTight(above: ZoneKind, below: ZoneKind): boolean {
  return (SMALL_PRINT.has(above) && SMALL_PRINT.has(below)) || (!isArticle(above) && !isArticle(below))
}

/** The lines of one group with its name and bar in the margin. */
function rowsOf(page: string, group: readonly Part[], room: number, ink: Ink): string[] {
  const kind = kindOf(group)
  const texts = group.map((part) => inked(page, part, ink))
  const flowing = !isArticle(kind) || RUN_TOGETHER.has(kind)
  const paragraphs = flowing ? [texts.join(ink.text(kind, ' · '))] : texts
  const rows = paragraphs.flatMap((text, i) => [
    ...(i > 0 ? [''] : []),
    ...wrapAnsi(text, room, { hard: true }).split('\n'),
  ])
  return rows.map((row, i) => {
    const name = i === 0 ? kind : ''
    return `${ink.label(kind, `${name.padStart(LABEL)} ${BAR}`)} ${row}`
  })
}

/** A block's text with its marks drawn. */
function inked(page: string, { block, marks }: Part, ink: Ink): string {
  return piecesOf(block, marks)
    .map((piece) => {
      const text = shown(page.slice(piece.start, piece.end))
      const opening = piece.marks.filter((mark) => mark.start === piece.start)
      const closing = piece.marks.filter((mark) => mark.end === piece.end)
      const names = closing.flatMap(({ name }) => (name ? [ink.aside(` [${shown(name)}]`)] : []))
      return ink.marked(block.kind, text, piece.marks, opening, closing) + names.join('')
    })
    .join('')
}

/** Lines joined, controls as pictures, marks of direction left to the terminal's own judgement. */
function shown(text: string): string {
  return text
    .replace(CONTROL, (char) => (char === DELETE ? '␡' : String.fromCharCode(CONTROL_PICTURES + char.charCodeAt(0))))
    .replace(UNSEEN, '')
    .replace(WHITE_SPACE, ' ')
}
