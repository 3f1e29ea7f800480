import { codeUnits } from '../text/code-units.ts'

/** A quotation mark where it stands in the text that was scanned, offsets in UTF-16 code units of that text. */
export interface Mark {
  start: number
  end: number
  size: 'double' | 'single'
  /** What the shape alone says: “ and « open, ” and » close, a straight one says nothing. */
  shape: 'open' | 'close' | 'either'
  /** What the characters around it allow: both where a dash or bracket stands before and a stop behind. */
  opens: boolean
  closes: boolean
}

const DOUBLE_MARKS = '"“”„‟«»＂「」'
const SINGLE_MARKS = "‘’‚‛'`‹›"
/** Doubled marks are one: "" of careless typing, `` and '' of TeX, ‘‘ and ’’ of keyboards without “ and ”. */
const DOUBLED = '"`\'‘’'
const OPENING = '“„‟«「‘‚‛`‹'
const CLOSING = '”»」’›'
/** Which code units are marks, a look-up each instead of an expression. */
const isMark = new Uint8Array(0x10000)
for (const mark of DOUBLE_MARKS + SINGLE_MARKS) isMark[mark.charCodeAt(0)] = 1
const WORD = /[\p{L}\p{N}]/u
const SPACE = /\s/
/** What an opening mark may stand behind, white space and the start of the text apart. */
const BEFORE_OPEN = new Set('([{—–―-/=>:*|…'.split(''))
/** What a closing mark may stand before, white space and the end of the text apart. */
const AFTER_CLOSE = new Set('.,;:!?)]}—–―-/…*|'.split(''))

/**
 * Finds every quotation mark of `text` from `from` to `to`, apostrophes inside words left out.
 * Linear: each mark looks no further than over the marks that touch it.
 */
export function marksIn(text: string, from: number, to: number): Mark[] {
  const found: Mark[] = []
  const codes = codeUnits(text)
  for (let start = from, end = from; start < to; start = end) {
    end = start + 1
    if (!isMark[codes[start]!]) continue
    const mark = text[start]!
    if (end < to && codes[end] === codes[start] && DOUBLED.includes(mark)) end++
    const size = end === start + 1 && SINGLE_MARKS.includes(mark) ? 'single' : 'double'
    if (size === 'single' && isWordCharacter(text[start - 1]) && isWordCharacter(text[end])) continue
    const shape = OPENING.includes(mark) ? 'open' : CLOSING.includes(mark) ? 'close' : 'either'
    found.push({ start, end, size, shape, opens: false, closes: false })
  }
  // marks that touch ("'Go,' he said") are looked through: what counts is what stands around the group
  for (let i = 0; i < found.length; ) {
    let last = i
    while (last + 1 < found.length && found[last + 1]!.start === found[last]!.end) last++
    const start = found[i]!.start
    const end = found[last]!.end
    const before = start > from ? text[start - 1] : undefined
    const after = end < to ? text[end] : undefined
    for (; i <= last; i++) {
      found[i]!.opens = (isSpace(before) || BEFORE_OPEN.has(before!)) && !isSpace(after)
      found[i]!.closes = !isSpace(before) && (isSpace(after) || AFTER_CLOSE.has(after!))
    }
  }
  return found
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && WORD.test(character)
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || SPACE.test(character)
}
