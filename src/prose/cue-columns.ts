import { mix } from '../model/hash.ts'
import { PAD, templates } from '../model/templates.ts'
import type { Tokens } from './token-stream.ts'
import { column, distanceBin, type WordColumns } from './word-columns.ts'

/** How likely a word is (part of) a cue: 0 for hardly, up to 4. */
export type CueLevel = (word: number) => number

export const NAMES = [
  ...(['word', 'tag', 'fine', 'coarse', 'shape', 'suffix3', 'suffix2'] as const),
  // quotation: inside or not; how far from its marks; how long; how far the state has lasted and will last
  ...(['inside', 'quoteAt', 'quoteLength', 'lasted', 'lasts'] as const),
  // the sentence: how far from its ends, its first word, where it stands in the paragraph
  ...(['fromStart', 'toEnd', 'first', 'opener', 'place'] as const),
  // the nearest likely cue words before and after, in the sentence and in the same quotation state
  ...([
    'cueBefore',
    'cueAfter',
    'farBefore',
    'farAfter',
    'levelBefore',
    'levelAfter',
    'level',
    'wordAfterCue',
    'tagBeforeCue',
  ] as const),
] as const

/** Templates of the first model: found by trial within the training articles. */
export const cueTemplates = templates(NAMES, [
  ...['word-3', 'word-2', 'word-1', 'word', 'word+1', 'word+2', 'word+3'],
  ...['word-1 word', 'word word+1', 'word-2 word-1', 'word+1 word+2'],
  ...['tag-2', 'tag-1', 'tag', 'tag+1', 'tag+2'],
  ...['tag-1 tag', 'tag tag+1', 'tag-2 tag-1', 'tag+1 tag+2', 'tag-1 tag tag+1', 'tag-2 tag-1 tag', 'tag tag+1 tag+2'],
  ...['word tag-1', 'word tag+1', 'word-1 tag', 'word+1 tag'],
  ...['fine-2', 'fine-1', 'fine', 'fine+1', 'fine+2', 'fine-1 fine', 'fine fine+1'],
  ...['fine tag-1', 'fine tag+1'],
  ...['coarse-3', 'coarse-2', 'coarse-1', 'coarse', 'coarse+1', 'coarse+2', 'coarse+3'],
  ...['coarse-1 coarse', 'coarse coarse+1'],
  ...['suffix3', 'suffix2', 'suffix3 shape', 'suffix3-1', 'suffix3+1', 'shape-1 shape shape+1', 'shape first'],
  ...['inside', 'quoteAt', 'inside word', 'inside tag', 'inside fine', 'quoteLength shape'],
  ...['inside lasted lasts tag'],
  ...['fromStart', 'toEnd', 'fromStart tag', 'place inside', 'opener fromStart'],
  ...['cueBefore', 'cueAfter', 'cueBefore farBefore', 'cueAfter farAfter', 'levelBefore levelAfter inside'],
  ...['farBefore farAfter inside tag', 'levelBefore farBefore word', 'levelAfter farAfter word'],
  ...['wordAfterCue farBefore', 'tagBeforeCue farAfter', 'level tag-1 tag+1', 'level word+1 inside'],
])

const NONE = -1
/** How far a state of quotation is followed to either side. */
const LASTS = 6

/** Columns of the first model for the tokens `from` up to `to`: one paragraph. */
export function cueColumns(tokens: Tokens, base: WordColumns, level: CueLevel, from: number, to: number): Int32Array[] {
  const n = to - from
  const own = Object.fromEntries(
    NAMES.map((name) => [name, name in base ? base[name as keyof WordColumns] : column(n)]),
  )
  const columns = own as Record<(typeof NAMES)[number], Int32Array>
  quotationColumns(tokens, columns, from, to)
  for (let at = from; at < to; ) {
    let end = at + 1
    while (end < to && tokens.sentence[end] === tokens.sentence[at]) end++
    sentenceColumns(tokens, columns, at, end, from, to)
    nearCues(tokens, columns, level, at, end, from)
    at = end
  }
  return NAMES.map((name) => columns[name])
}

type Columns = Record<(typeof NAMES)[number], Int32Array>

function quotationColumns(tokens: Tokens, columns: Columns, from: number, to: number): void {
  const { quoted, opening, closing } = tokens
  let run = 0
  for (let i = from; i < to; i++) {
    const at = i - from + PAD
    const inside = quoted[i]!
    const close = closing[i]!
    columns.inside[at] = inside
    columns.quoteAt[at] = inside ? mix(distanceBin(i - opening[i]!), close < 0 ? NONE : distanceBin(close - i)) : NONE
    columns.quoteLength[at] = inside ? (close < 0 ? 99 : distanceBin(close - opening[i]!)) : NONE
    run = i > from && quoted[i - 1] === inside ? run + 1 : 0
    columns.lasted[at] = i - run === from && run < LASTS ? NONE : Math.min(run, LASTS)
  }
  run = 0
  for (let i = to - 1; i >= from; i--) {
    run = i + 1 < to && quoted[i + 1] === quoted[i] ? run + 1 : 0
    columns.lasts[i - from + PAD] = i + run === to - 1 && run < LASTS ? NONE : Math.min(run, LASTS)
  }
}

function sentenceColumns(tokens: Tokens, columns: Columns, start: number, end: number, from: number, to: number): void {
  const place = (start === from ? 1 : 0) + (end === to ? 2 : 0)
  for (let i = start; i < end; i++) {
    const at = i - from + PAD
    columns.fromStart[at] = distanceBin(i - start)
    columns.toEnd[at] = distanceBin(end - 1 - i)
    columns.first[at] = i === start ? 1 : 0
    columns.opener[at] = tokens.word[start]!
    columns.place[at] = place
  }
}

function nearCues(tokens: Tokens, columns: Columns, level: CueLevel, start: number, end: number, from: number): void {
  const { word, quoted } = tokens
  const shift = PAD - from
  for (let i = start; i < end; i++) columns.level[i + shift] = level(word[i]!)
  let cue = NONE
  for (let i = start; i < end; i++) {
    if (i > start && columns.level[i - 1 + shift]! > 0 && quoted[i - 1] === quoted[i]) cue = i - 1
    const at = i + shift
    columns.cueBefore[at] = cue < 0 ? NONE : word[cue]!
    columns.farBefore[at] = cue < 0 ? NONE : distanceBin(i - cue)
    columns.levelBefore[at] = cue < 0 ? NONE : columns.level[cue + shift]!
    columns.wordAfterCue[at] = cue < 0 ? NONE : columns.word[cue + 1 + shift]!
  }
  cue = NONE
  for (let i = end - 1; i >= start; i--) {
    if (i + 1 < end && columns.level[i + 1 + shift]! > 0 && quoted[i + 1] === quoted[i]) cue = i + 1
    const at = i + shift
    columns.cueAfter[at] = cue < 0 ? NONE : word[cue]!
    columns.farAfter[at] = cue < 0 ? NONE : distanceBin(cue - i)
    columns.levelAfter[at] = cue < 0 ? NONE : columns.level[cue + shift]!
    columns.tagBeforeCue[at] = cue < 0 ? NONE : columns.tag[cue - 1 + shift]!
  }
}
