/*
 * What the first model of attributions says of each token, for the second one to read: `prose/span-columns.ts` tells of
 * the columns.
 */

/** Bytes of a token's marginals, of a number, and of what is written of a token. */
const MARGINALS: usize = 104
const WORD: usize = 8
const COLUMNS: usize = 17
const BASE = 7
/** Places of a role's labels among a token's marginals. */
const SOURCE: usize = WORD
const CUE: usize = 5 * WORD
const CONTENT: usize = 9 * WORD
const BEGIN: usize = 0
const END: usize = 2 * WORD
const SINGLE: usize = 3 * WORD

/** Probabilities in seven levels; most are below the first bound. */
function levelOf(p: f64): i32 {
  if (p < 0.02) return 0
  return 1 + <i32>(p >= 0.1) + <i32>(p >= 0.25) + <i32>(p >= 0.5) + <i32>(p >= 0.75) + <i32>(p >= 0.9)
}

function chanceOf(at: usize): f64 {
  return load<f64>(at) + load<f64>(at, WORD) + load<f64>(at, 2 * WORD) + load<f64>(at, 3 * WORD)
}

/** Of a part of spans, whichever of source and content they are. */
function ofPart(at: usize, part: usize): f64 {
  return load<f64>(at + part, SOURCE) + load<f64>(at + part, CONTENT)
}

let levels: i32 = 0
let out: usize = 0

function put(p: f64): void {
  const level = levelOf(p)
  levels = levels * BASE + level
  store<i32>(out, level)
  out += 4
}

/**
 * Puts seventeen numbers for each of `n` tokens at `columns`, those of the next token `stride` bytes on, from their
 * marginals and the path through them.
 */
export function levelColumns(marginals: usize, path: usize, n: usize, columns: usize, stride: usize): void {
  for (let i: usize = 0; i < n; i++, marginals += MARGINALS, columns += stride) {
    memory.fill(columns, 0, COLUMNS * 4)
    const label: i32 = load<u8>(path + i)
    store<i32>(columns, label)
    store<i32>(columns, label === 0 ? 0 : ((label - 1) >> 2) + 1, 4)
    if (load<f64>(marginals) > 1 - 0.02) continue
    levels = 0
    out = columns + 12
    put(chanceOf(marginals + SOURCE))
    put(chanceOf(marginals + CUE))
    put(chanceOf(marginals + CONTENT))
    put(ofPart(marginals, BEGIN) + ofPart(marginals, SINGLE))
    put(ofPart(marginals, END) + ofPart(marginals, SINGLE))
    for (let k: usize = 0; k < 3; k++) {
      const role = marginals + (k === 0 ? SOURCE : k === 1 ? CONTENT : CUE)
      put(load<f64>(role, BEGIN))
      put(load<f64>(role, END))
      put(load<f64>(role, SINGLE))
    }
    store<i32>(columns, levels, 8)
  }
}
