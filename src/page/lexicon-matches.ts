import { languages } from './phrase-tables.ts'
import { knownWord, littleMask, phraseMask, phraseStart, phraseStep } from './phrases.ts'
import type { Scan } from './scan-form.ts'

/** Longest block whose every word is looked up; of longer ones the first and the last words tell. */
const LOOKED_UP = 48

/** Finds the phrases and the little words of each block. */
export function matchLexicon(s: Scan): void {
  const known = new Uint16Array(s.offsets[s.size]!)
  for (let i = 0; i < known.length; i++) known[i] = knownWord(s.tokens[i]!)
  s.known = known
  for (let b = 0; b < s.size; b++) matchPhrases(s, known, b)
  countLittleWords(s, known)
}

function matchPhrases(s: Scan, known: Uint16Array, b: number): void {
  const first = s.offsets[b]!
  const last = s.offsets[b + 1]!
  for (let i = first; i < last; i++) {
    if (i === first + LOOKED_UP / 2 && last - first > LOOKED_UP) i = last - LOOKED_UP / 2
    let state = phraseStart(known[i]!)
    for (let j = i; state; state = j < last ? phraseStep(state, s.tokens[j]!) : 0) {
      j++
      const mask = phraseMask(state)
      if (!mask) continue
      s.lexIn[b]! |= mask
      if (i === first) s.lexStart[b]! |= mask
      if (j === last) s.lexEnd[b]! |= mask
      if (i === first && j === last) s.lexWhole[b]! |= mask
    }
  }
}

/** Words of long blocks that are looked at to tell the language. */
const SAMPLED = 4000
const LONG = 12

function countLittleWords(s: Scan, known: Uint16Array): void {
  const counts = new Int32Array(languages.length)
  let seen = 0
  for (let b = 0; b < s.size && seen < SAMPLED; b++) {
    const last = s.offsets[b + 1]!
    if (last - s.offsets[b]! < LONG) continue
    for (let i = s.offsets[b]!; i < last; i++, seen++)
      for (let rest = littleMask(known[i]!); rest; rest &= rest - 1) counts[31 - Math.clz32(rest & -rest)]!++
  }
  let best = 0
  for (let k = 1; k < counts.length; k++) if (counts[k]! > counts[best]!) best = k
  if (seen >= LONG && counts[best]! / seen > 0.1) {
    s.language = best
    s.languageShare = counts[best]! / seen
  }
  const bit = Math.max(0, s.language)
  for (let b = 0; b < s.size; b++) {
    const last = s.offsets[b + 1]!
    let n = 0
    for (let i = s.offsets[b]!; i < last; i++) n += (littleMask(known[i]!) >>> bit) & 1
    s.little[b] = n
  }
}
