import type { Surroundings } from './layout.ts'
import { End, type Scan } from './scan-form.ts'

/** What a block is to the eye: a heading that is known, a word or three, a line, a longer text, prose. */
const Type = { heading: 0, words: 1, line: 2, text: 3, prose: 4 } as const
const TYPES = 5
const FEW = 3
const LINE = 11

/** The sorts of edges: one for each pair of types, with or without a gap between. */
export const EDGE_SORTS = TYPES * TYPES * 2

/**
 * The sort of the edge into each block: by it the model knows where zones begin and end. By cross-validation, against
 * edges of one sort, accuracy goes from 0.854 to 0.858, body-or-not from 0.969 to 0.973.
 */
export function zoneEdges(s: Scan, t: Surroundings): Uint8Array {
  const edges = new Uint8Array(s.size)
  const usual = usualGap(s)
  for (let b = 1; b < s.size; b++) {
    const gap = s.gap[b]! > usual ? 1 : 0
    edges[b] = (typeOf(s, t, b - 1) * TYPES + typeOf(s, t, b)) * 2 + gap
  }
  return edges
}

/** The commonest number of empty lines between blocks. */
function usualGap({ size, gap }: Scan): number {
  const times = [0, 0, 0, 0]
  for (let b = 1; b < size; b++) times[gap[b]!]!++
  return times.indexOf(Math.max(...times))
}

function typeOf(s: Scan, t: Surroundings, b: number): number {
  const words = s.words[b]!
  if (t.sumProse[b + 1]! > t.sumProse[b]!) return Type.prose
  if (b + 1 < s.size && t.heading[b + 1] === b) return Type.heading
  if (words <= FEW) return Type.words
  return words <= LINE && s.end[b] !== End.stop ? Type.line : Type.text
}
