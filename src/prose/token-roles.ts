import { ACCENT, LETTER, NUMBER, propertiesAt } from '../text/properties.ts'

/** What a code unit may be in a token, a bit each: its first, one more, a joint, one behind a joint. */
export const FIRST = 1
export const MORE = 2
export const JOINT = 4
export const BEHIND = 8
export const WHITE = 16
export const APOSTROPHE = 32
/** Half of a character that two code units make: both must be looked at. */
const HALF = 64
const KNOWN = 128

/** Words may begin with these and hold them: "$5", "#strike", "@keeper", "new_keeper", "50%", "R&D". */
const FIRSTS = '$#@'
const MORES = '_%&'
/** What stands between the parts of a word: "don't", "and/or", "re-elected". */
const JOINTS = "’'.‑&/-"
const BEHINDS = '_'
const APOSTROPHES = "’'"
const SPACE = /\s/
const SURROGATE = /[\ud800-\udfff]/

/** Filled as code units are met. */
const roles = new Uint8Array(0x10000)

/** What the code unit at `i` of `text`, whose code units are `codes`, may be in a token. */
export function roleAt(text: string, codes: Uint16Array, i: number): number {
  const role = roles[codes[i]!] || learn(codes[i]!)
  return role & HALF ? rolesOf(propertiesAt(text, i)) : role
}

function learn(unit: number): number {
  const char = String.fromCharCode(unit)
  let role = KNOWN | rolesOf(propertiesAt(char, 0))
  if (FIRSTS.includes(char)) role |= FIRST
  if (MORES.includes(char)) role |= MORE
  if (JOINTS.includes(char)) role |= JOINT
  if (BEHINDS.includes(char)) role |= BEHIND
  if (APOSTROPHES.includes(char)) role |= APOSTROPHE
  if (SPACE.test(char)) role |= WHITE
  if (SURROGATE.test(char)) role = KNOWN | HALF
  roles[unit] = role
  return role
}

function rolesOf(properties: number): number {
  if (properties & (LETTER | NUMBER)) return FIRST | MORE | BEHIND
  return properties & ACCENT ? MORE | BEHIND : 0
}
