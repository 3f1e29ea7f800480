import { lowerCase } from '../text/chars.ts'

/** FNV-1a over the lower case of the code units from `start` to `end`: how words are known here. */
export function wordHash(text: string, start = 0, end = text.length): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i++) h = Math.imul(h ^ lowerCase(text.charCodeAt(i)), 0x01000193)
  return h | 0
}
