const CAPITAL = /^[#@$]?\p{Lu}/u
/** Names of users, which may be all small: "@keeper", "keeper7". */
const HANDLE = /^@|^\p{Ll}+\d+$/u

/** A word as it is printed, in lower case, and whether it counts as one with a capital. */
export interface Word {
  printed: string
  lower: string
  capital: boolean
}

/** So many words are kept; a word that comes to the place of another takes it. */
const PLACES = 4096
/** Code units of the longest of them: strings that are longer would keep their pages in memory. */
const LONGEST = 12
const NO_WORD: Word = { printed: '', lower: '', capital: false }
const kept: Word[] = Array.from({ length: PLACES }, () => NO_WORD)

/** The word that stands from `start` to `end` of `text`; words that come again are not made anew. `hash` is of its code units. */
export function wordAt(text: string, codes: Uint16Array, start: number, end: number, hash: number): Word {
  const place = hash & (PLACES - 1)
  const known = kept[place]!
  if (isAt(known.printed, codes, start, end)) return known
  const word = wordOf(text.slice(start, end))
  if (end - start <= LONGEST) kept[place] = word
  return word
}

function isAt(printed: string, codes: Uint16Array, start: number, end: number): boolean {
  if (printed.length !== end - start) return false
  for (let i = 0; i < printed.length; i++) if (printed.charCodeAt(i) !== codes[start + i]) return false
  return true
}

function wordOf(printed: string): Word {
  const lower = printed.toLowerCase()
  return { printed, lower, capital: isCapital(printed, lower !== printed) }
}

/** Does a word count as one with a capital? `cased`: its lower case is another. */
export function isCapital(word: string, cased: boolean): boolean {
  return cased ? CAPITAL.test(word) : HANDLE.test(word)
}
