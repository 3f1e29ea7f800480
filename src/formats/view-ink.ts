import { Chalk, type ChalkInstance } from 'chalk'
import type { ZoneKind } from '../schema/record.ts'
import type { Mark, MarkKind } from './view-marks.ts'

/** Colours as chalk counts them: 0 none, 1 sixteen, 2 256, 3 all. */
export type ColorLevel = 0 | 1 | 2 | 3

/** How things look; each function takes text and gives it with escapes, or with brackets where there is no colour. */
export interface Ink {
  label(kind: ZoneKind, text: string): string
  text(kind: ZoneKind, text: string): string
  /** Text under marks: `opening` and `closing` are those that begin and end with it. */
  marked(
    kind: ZoneKind,
    text: string,
    marks: readonly Mark[],
    opening: readonly Mark[],
    closing: readonly Mark[],
  ): string
  aside(text: string): string
  strong(text: string): string
  mark(kind: MarkKind, text: string): string
}

/** Middle tones of the 256 colours: legible on black and on white. */
const GREY = 245
const ORANGE = 172
const TEAL = 37
const VIOLET = 134
const GREEN = 71
const BLUE = 68
/** Hues of the zones' names and bars; zones that are not here are boilerplate, dimmed. */
const HUES: Partial<Record<ZoneKind, number>> = {
  headline: BLUE,
  'page-title': BLUE,
  breadcrumb: BLUE,
  standfirst: BLUE,
  byline: BLUE,
  timestamp: BLUE,
  body: GREEN,
  subheading: GREEN,
  caption: VIOLET,
  note: VIOLET,
  'author-bio': VIOLET,
  tags: VIOLET,
}
/** What encloses a mark where there is no colour. */
const BRACKETS: Record<MarkKind, readonly [open: string, close: string]> = {
  dateline: ['⟦', '⟧'],
  reported: ['⟪', '⟫'],
  quote: ['⟪', '⟫'],
  scare: ['', ''],
  speaker: ['⟨', '⟩'],
  cue: ['‹', '›'],
}

export const isArticle = (kind: ZoneKind): boolean => HUES[kind] !== undefined

export function inkOf(level: ColorLevel): Ink {
  const chalk = new Chalk({ level })
  const grey = chalk.ansi256(GREY)
  const hue = (kind: ZoneKind): ChalkInstance => chalk.ansi256(HUES[kind] ?? GREY)
  const styles: Record<MarkKind, ChalkInstance> = {
    dateline: chalk.ansi256(VIOLET).bold,
    reported: chalk.ansi256(ORANGE).italic,
    quote: chalk.ansi256(ORANGE),
    scare: chalk.italic,
    speaker: chalk.ansi256(TEAL).bold,
    cue: chalk.ansi256(TEAL),
  }
  const text = (kind: ZoneKind, value: string): string =>
    kind === 'headline' || kind === 'subheading' ? chalk.bold(value) : isArticle(kind) ? value : grey(value)
  const bracketed = (value: string, opening: readonly Mark[], closing: readonly Mark[]): string =>
    opening.map((mark) => BRACKETS[mark.kind][0]).join('') +
    value +
    closing
      .map((mark) => BRACKETS[mark.kind][1])
      .reverse()
      .join('')
  return {
    text,
    label: (kind, value) => (isArticle(kind) ? hue(kind)(value) : grey(value)),
    marked: (kind, value, marks, opening, closing) => {
      if (level === 0) return bracketed(value, opening, closing)
      const innermost = marks.at(-1)
      return innermost ? styles[innermost.kind](value) : text(kind, value)
    },
    aside: (value) => grey(value),
    strong: (value) => chalk.bold(value),
    mark: (kind, value) => (level === 0 ? BRACKETS[kind].join(value) : styles[kind](value)),
  }
}
