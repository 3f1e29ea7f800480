const CAPITAL = /^[#@$]?\p{Lu}/u
/** Names of users, which may be all small: "@keeper", "keeper7". */
const HANDLE = /^@|^\p{Ll}+\d+$/u

/** So many words are kept, by their hashes; a word that comes to the place of another takes it. */
const PLACES = 4096
/** One more place, for words that are too long: the last of them. */
const LONG = PLACES
/** Each has a row: its length and its code units, so that it is compared where it lies. */
const ROW = 16
const LONGEST = ROW - 1
const rows = new Uint16Array(PLACES * ROW)
const capitals = new Uint8Array(PLACES + 1)
const lowers: string[] = Array.from({ length: PLACES + 1 }, () => '')
/** Code units of the longest slice that is a copy, and does not keep its page in memory. */
const LONGEST_COPY = 12

/** The place of the word that stands from `start` to `end` of `text`; another may take it next. `hash` is of its code units. */
export function placeOf(text: string, codes: Uint16Array, start: number, end: number, hash: number): number {
  const place = end - start > LONGEST ? LONG : hash & (PLACES - 1)
  if (place === LONG) learn(place, text.slice(start, end))
  else if (!isAt(place, codes, start, end)) keep(place, text, codes, start, end)
  return place
}

/** The word in lower case. */
export const lowerAt = (place: number): string => lowers[place]!
/** Whether it counts as one with a capital. */
export const isCapitalAt = (place: number): boolean => capitals[place] === 1

function isAt(place: number, codes: Uint16Array, start: number, end: number): boolean {
  const row = place * ROW
  const size = end - start
  if (rows[row] !== size) return false
  for (let i = 0; i < size; i++) if (rows[row + 1 + i] !== codes[start + i]) return false
  return true
}

function keep(place: number, text: string, codes: Uint16Array, start: number, end: number): void {
  const row = place * ROW
  const units = codes.subarray(start, end)
  rows[row] = units.length
  rows.set(units, row + 1)
  learn(place, units.length > LONGEST_COPY ? String.fromCharCode(...units) : text.slice(start, end))
}

function learn(place: number, printed: string): void {
  const lower = printed.toLowerCase()
  lowers[place] = lower
  capitals[place] = isCapital(printed, lower !== printed) ? 1 : 0
}

/** Does a word count as one with a capital? `cased`: its lower case is another. */
export function isCapital(word: string, cased: boolean): boolean {
  if (cased) return CAPITAL.test(word)
  return (isDigit(word.charCodeAt(word.length - 1)) || word.startsWith('@')) && HANDLE.test(word)
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
