/* The sorts of edges between blocks, one for each pair of types of blocks, with or without a gap between. */
import { blockAt, End, Page } from './page'

/** What a block is to the eye: a heading that is known, a word or three, a line, a longer text, prose. */
enum Type {
  heading,
  words,
  line,
  text,
  prose,
}
const TYPES = 5
const FEW = 3
const LINE = 11

/**
 * The sort of the edge into each block: by it the model knows where zones begin and end. By cross-validation, against
 * edges of one sort, accuracy goes from 0.854 to 0.858, body-or-not from 0.969 to 0.973.
 */
export function findEdges(page: Page): void {
  const usual = usualGap(page)
  let above = 0
  for (let b = 0; b < page.size; b++) {
    const type = typeOf(page, b)
    const gap = <i32>blockAt(page, b).gap > usual ? 1 : 0
    store<u8>(page.edges + <usize>b, b ? (above * TYPES + type) * 2 + gap : 0)
    above = type
  }
}

/** The commonest number of empty lines between blocks, the smallest of those. */
function usualGap(page: Page): i32 {
  const times = page.scratch
  memory.fill(times, 0, 16)
  for (let b = 1; b < page.size; b++) {
    const at = times + ((<usize>blockAt(page, b).gap) << 2)
    store<i32>(at, load<i32>(at) + 1)
  }
  let usual = 0
  for (let gap = 1; gap < 4; gap++)
    if (load<i32>(times + ((<usize>gap) << 2)) > load<i32>(times + ((<usize>usual) << 2))) usual = gap
  return usual
}

function typeOf(page: Page, b: i32): Type {
  const block = blockAt(page, b)
  const words = block.words
  if (block.isProse) return Type.prose
  if (b + 1 < page.size && blockAt(page, b + 1).heading === b) return Type.heading
  if (words <= FEW) return Type.words
  return words <= LINE && block.end !== End.stop ? Type.line : Type.text
}
