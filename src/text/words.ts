import { LETTER, NUMBER, propertiesAt } from './properties.ts'

const IN_WORD = LETTER | NUMBER
const SPACE = 32

/** The words of `text` in lower case, one space between: what is left to compare when marks and case do not count. */
export function wordsOf(text: string): string {
  let words = ''
  // the run of words that stand one space apart, and the end of its last word
  let from = -1
  let end = -1
  for (let i = 0; i < text.length; ) {
    if (!(propertiesAt(text, i) & IN_WORD)) {
      i++
      continue
    }
    if (from < 0) from = i
    else if (i !== end + 1 || text.charCodeAt(end) !== SPACE) {
      words += `${text.slice(from, end)} `
      from = i
    }
    do i++
    while (i < text.length && propertiesAt(text, i) & IN_WORD)
    end = i
  }
  return from < 0 ? '' : (words + text.slice(from, end)).toLowerCase()
}

/** `text` from its first letter or number to its last. */
export function trimMarks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && !(propertiesAt(text, start) & IN_WORD)) start++
  while (end > start && !(propertiesAt(text, end - 1) & IN_WORD)) end--
  return text.slice(start, end)
}

/** How many words, one space between them, `words` is; the empty string counts as one. */
export function wordCount(words: string): number {
  let count = 1
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count++
  return count
}
