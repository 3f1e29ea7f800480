import { CASELESS, charClass, codesOf, LOWER, MARK, SPACE } from './chars.ts'

/** A line of the page: where its text stands (UTF-16 code units), what it begins with, where it ends on screen. */
export interface Line {
  /** Offsets of the first character that is not white space and after the last. */
  start: number
  end: number
  /** Column of the first character, of the first after list marks, and after the last; tabs count eight. */
  indent: number
  column: number
  width: number
  /** Whether it opens with a list mark. */
  listed: boolean
  /** Empty lines above it. */
  gap: number
}

/** What lynx, w3m, inscriptis and plain-text writers put before items of lists. */
const BULLETS = codesOf('*+•·●○◦▪■□☆★✓▸►‣⁃-–—')
/** Letters that lynx uses as bullets where they stand alone. */
const LETTER_BULLETS = codesOf('o')
const CONTINUES = codesOf(',.;:)]%’”»')
const DASHES = codesOf('-–—')
const STOPS = codesOf('.!?:')
const CLOSERS = codesOf('"”’\')]»')
const TAB = 9
const TAB_WIDTH = 8

/** The lines of a page that are not empty. */
export function linesOf(text: string, starts: readonly number[]): Line[] {
  const lines: Line[] = []
  let gap = 0
  for (let i = 0; i < starts.length; i++) {
    const line = lineAt(text, starts[i]!, starts[i + 1] ?? text.length, gap)
    if (line) lines.push(line)
    gap = line ? 0 : gap + 1
  }
  return lines
}

function lineAt(text: string, from: number, to: number, gap: number): Line | null {
  let start = from
  let indent = 0
  while (start < to && charClass(text.charCodeAt(start)) === SPACE) {
    indent += text.charCodeAt(start) === TAB ? TAB_WIDTH : 1
    start++
  }
  if (start === to) return null
  let end = to
  while (charClass(text.charCodeAt(end - 1)) === SPACE) end--
  const content = afterMark(text, start, end, indent)
  return {
    start,
    end,
    indent,
    column: indent + content - start,
    width: indent + end - start,
    listed: content > start,
    gap,
  }
}

/** Offset after a list mark and the space behind it; `start` if there is none. */
function afterMark(text: string, start: number, end: number, indent: number): number {
  let i = start
  const first = text.charCodeAt(i)
  if (BULLETS.has(first) || (indent > 2 && LETTER_BULLETS.has(first))) i++
  else {
    while (i < end && i < start + 3 && text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) i++
    if (i === start || (text.charCodeAt(i) !== 46 && text.charCodeAt(i) !== 41)) return start
    i++
  }
  if (i < end && charClass(text.charCodeAt(i)) !== SPACE) return start
  while (i < end && charClass(text.charCodeAt(i)) === SPACE) i++
  return i
}

/** Narrowest and widest column at which text is taken to be hard-wrapped. */
const NARROWEST = 40
const WIDEST = 140
/** Share of a page's characters that may stand on lines wider than the wrap column: addresses, preformatted text. */
const OVER = 0.06
/** Columns by which wrapped lines may fall short of the wrap column (the length of a long word). */
const RAGGED = 16
/** Lines that run on into the next in lower case: so many make a page hard-wrapped. */
const RUN_ON = 2

/** The column at which the page's lines are hard-wrapped; 0 if they are not. */
export function wrapColumn(text: string, lines: readonly Line[]): number {
  const charsAt = new Float64Array(WIDEST + 2)
  let total = 0
  for (const { width, indent } of lines) {
    const chars = width - indent
    charsAt[Math.min(WIDEST + 1, width)]! += chars
    total += chars
  }
  let over = charsAt[WIDEST + 1]!
  let column = WIDEST
  if (over > total * OVER) return 0
  while (column > NARROWEST && over + charsAt[column]! <= total * OVER) over += charsAt[column--]!
  let runOn = 0
  let full = 0
  for (let i = 1; i < lines.length; i++) {
    const a = lines[i - 1]!
    const b = lines[i]!
    if (a.width < column - RAGGED || a.width > column + RAGGED || b.gap) continue
    full++
    const goesOn = b.listed ? isDashInText(text, b) : continues(text, b.start)
    if (goesOn && overflows(text, a, b, column)) runOn++
  }
  return runOn >= RUN_ON && runOn >= full * 0.2 ? column : 0
}

/** Whether a line that begins at `start` can only go on from the one before. */
function continues(text: string, start: number): boolean {
  const code = text.charCodeAt(start)
  const kind = charClass(code)
  return kind === LOWER || kind === CASELESS || CONTINUES.has(code)
}

/** Columns that a line may fall short of the wrap column though the next word would have fitted. */
const SLACK = 3

/** Whether the first word of `b` would not have fitted at the end of `a`. */
function overflows(text: string, a: Line, b: Line, column: number): boolean {
  let end = b.start
  while (end < b.end && charClass(text.charCodeAt(end)) !== SPACE) end++
  return a.width + 1 + end - b.start > column - SLACK
}

/** A dash that opens a line in the middle of a sentence is no list mark. */
function isDashInText(text: string, { start, end }: Line): boolean {
  return DASHES.has(text.charCodeAt(start)) && start + 2 < end && charClass(text.charCodeAt(start + 2)) === LOWER
}

/** A line that is drawn, not written. */
function isRule(text: string, { start, end }: Line): boolean {
  const code = text.charCodeAt(start)
  return (
    end - start > 3 &&
    charClass(code) === MARK &&
    code === text.charCodeAt(start + 1) &&
    code === text.charCodeAt(start + 2)
  )
}

/** Share of the wrap column that a line must fill to go on in the next one, in lower case, though it is not full. */
const HALF = 0.45

/** Whether line `b` goes on with the paragraph of `a`, the line above it, whose first line is `head`. */
export function unwraps(text: string, head: Line, a: Line, b: Line, column: number): boolean {
  if (b.gap || (b.listed && !isDashInText(text, b)) || isRule(text, b)) return false
  const aligned = Math.abs(b.indent - (a === head ? a.column : a.indent)) <= 1
  if (!aligned && !(a === head && !a.listed && b.indent < a.indent)) return false
  if (overflows(text, a, b, column)) return true
  return a.width > column * HALF && continues(text, b.start) && !stops(text, a)
}

function stops(text: string, { start, end }: Line): boolean {
  let i = end - 1
  while (i > start && CLOSERS.has(text.charCodeAt(i))) i--
  return STOPS.has(text.charCodeAt(i))
}
