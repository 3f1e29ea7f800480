import { femaleNames, maleNames } from '../lexicon/given-names.ts'

/** A given name and the opening mark; the nickname; the closing mark and a surname. */
const BEFORE = /(?:^|[\s(])(\p{Lu}[\p{L}\p{M}.-]*)\s["'“‘„`«]{1,2}$/u
const NICKNAME = /^(?:The\s)?\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*)?$/u
const BEHIND = /^["'”’“‘`»]{1,2}\s(?:(?:de|la|van|von|der|di|da|bin|al)\s){0,2}\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}/u
const MARKS = /^["'“”‘’„`«»]{1,2}|["'“”‘’„`«»]{1,2}$/g
/** Code units around the quote that are looked at, and of the longest nickname. */
const REACH = 40
const LONGEST = 32

/** Is what stands in quotation marks, with or without them, a nickname in the midst of a name: `Jo "Rocky" Roe`? */
export function isNickname(text: string, { start, end }: { start: number; end: number }): boolean {
  if (end - start > LONGEST) return false
  const marked = text.slice(start, end)
  const words = marked.replace(MARKS, '')
  if (!NICKNAME.test(words)) return false
  const from = start + marked.indexOf(words)
  const given = BEFORE.exec(text.slice(Math.max(0, from - REACH), from))?.[1]?.toLowerCase()
  if (given === undefined || !(maleNames.has(given) || femaleNames.has(given))) return false
  const to = from + words.length
  return BEHIND.test(text.slice(to, to + REACH))
}
