import { lowerCase } from '../text/chars.ts'

/** What the hash of a word begins with, and what each step multiplies it by. */
export const WORD_HASH = 0x811c9dc5
export const WORD_STEP = 0x01000193

/** FNV-1a over the lower case of the code units from `start` to `end`: how words are known here. */
export function wordHash(text: string, start = 0, end = text.length): number {
  let h = WORD_HASH
  for (let i = start; i < end; i++) h = Math.imul(h ^ lowerCase(text.charCodeAt(i)), WORD_STEP)
  return h | 0
}
