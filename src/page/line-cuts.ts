import { matchesOf } from '../text/matches.ts'

const LINE = /[^\r\n]+/g
const FIRST_WORD = /^\s*(\S+)/
/** What a line begins with that does not go on with the line before. */
const NEW_START =
  /^\s*(?:[\p{Lu}\d@“"‘(|•·]|(?:\p{Ll}{3,12} ){0,2}by[\s:]|(?:last |first )?(?:updated|published|posted|modified)\b)/u

/** Length of the longest line of `text`, in UTF-16 code units. */
export function longestLine(text: string): number {
  let longest = 0
  for (const [line] of matchesOf(text, LINE)) longest = Math.max(longest, line.length)
  return longest
}

/** Where the lines of a block begin that would have had room on the line before, were lines as long as `width`. */
export function lineCuts(block: string, width: number): number[] {
  const cuts: number[] = []
  let before: RegExpExecArray | null = null
  for (const line of matchesOf(block, LINE)) {
    const word = FIRST_WORD.exec(line[0])?.[1]
    if (!word) continue
    if (before && NEW_START.test(line[0]) && before[0].trimEnd().length + 1 + word.length <= width)
      cuts.push(line.index)
    before = line
  }
  return cuts
}
