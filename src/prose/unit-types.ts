import { ParseEnglish } from 'parse-english'

/** Types of a retext token, counted from 1. */
export const TYPES = ['WhiteSpaceNode', 'PunctuationNode', 'WordNode', 'SymbolNode'] as const
export const WHITE_SPACE = 1
export const WORD = 3

/** The type of each code unit as its place in TYPES plus one, filled as units are met. */
const types = new Uint8Array(0x10000)

type Tokenizer = { tokenize(value: string): { type: string }[] }

/** What a code unit is for retext-english. */
export function typeOf(unit: number): number {
  return types[unit] || learn(unit)
}

/** Asks the original. */
function learn(unit: number): number {
  const [node] = (ParseEnglish.prototype as unknown as Tokenizer).tokenize(String.fromCharCode(unit))
  types[unit] = TYPES.indexOf(node!.type as (typeof TYPES)[number]) + 1
  return types[unit]!
}
