/** What a linear chain knows besides the scores of each position: natural logarithms. */
export interface Transitions {
  /** Number of labels. */
  size: number
  /** Row by row, from a label to a label: `size * size`. */
  between: Float64Array
  first: Float64Array
  last: Float64Array
}

/** Label sequence with the highest score; `scores` holds `size` values a position. */
export function bestPath(scores: Float64Array, { size, between, first, last }: Transitions): Uint8Array {
  const n = scores.length / size
  const path = new Uint8Array(n)
  if (n === 0) return path
  const back = new Uint8Array(n * size)
  let best = new Float64Array(size)
  let next = new Float64Array(size)
  for (let y = 0; y < size; y++) best[y] = first[y]! + scores[y]!
  for (let i = 1; i < n; i++) {
    for (let y = 0; y < size; y++) {
      let top = -Infinity
      let from = 0
      for (let x = 0; x < size; x++) {
        const score = best[x]! + between[x * size + y]!
        if (score > top) {
          top = score
          from = x
        }
      }
      next[y] = top + scores[i * size + y]!
      back[i * size + y] = from
    }
    ;[best, next] = [next, best]
  }
  let end = 0
  for (let y = 1; y < size; y++) if (best[y]! + last[y]! > best[end]! + last[end]!) end = y
  for (let i = n - 1; i >= 0; i--) {
    path[i] = end
    end = back[i * size + end]!
  }
  return path
}

export interface Posterior {
  /** Probability of each label at each position, `size` values a position. */
  marginals: Float64Array
  /** Logarithm of the sum over all paths. */
  logZ: number
  /** Expected count of each transition over the sequence, if asked for. */
  pairs: Float64Array | null
}

/**
 * Forward-backward, scaled at each position. With `allowed`, only the labels whose bit is set take part at a position:
 * so partly labelled sequences can be learned from.
 */
export function posterior(
  scores: Float64Array,
  { size, between, first, last }: Transitions,
  { allowed, pairs = false }: { allowed?: Uint32Array; pairs?: boolean } = {},
): Posterior {
  const n = scores.length / size
  const forward = new Float64Array(n * size)
  const emit = new Float64Array(n * size)
  const scale = new Float64Array(n)
  const step = between.map(Math.exp)
  let logZ = 0
  for (let i = 0; i < n; i++) {
    const at = i * size
    const mask = allowed ? allowed[i]! : 0xffffffff
    let top = -Infinity
    for (let y = 0; y < size; y++) if ((mask >>> y) & 1 && scores[at + y]! > top) top = scores[at + y]!
    for (let y = 0; y < size; y++) emit[at + y] = (mask >>> y) & 1 ? Math.exp(scores[at + y]! - top) : 0
    if (i === 0) {
      for (let y = 0; y < size; y++) forward[y] = Math.exp(first[y]!) * emit[y]!
    } else {
      for (let x = 0; x < size; x++) {
        const f = forward[at - size + x]!
        if (f > 0) for (let y = 0; y < size; y++) forward[at + y]! += f * step[x * size + y]!
      }
      for (let y = 0; y < size; y++) forward[at + y]! *= emit[at + y]!
    }
    if (i === n - 1) for (let y = 0; y < size; y++) forward[at + y]! *= Math.exp(last[y]!)
    let sum = 0
    for (let y = 0; y < size; y++) sum += forward[at + y]!
    logZ += top + Math.log(sum)
    scale[i] = 1 / sum
    for (let y = 0; y < size; y++) forward[at + y]! /= sum
  }

  const expected = pairs ? new Float64Array(size * size) : null
  let after = new Float64Array(size).fill(1)
  let before = new Float64Array(size)
  for (let i = n - 2; i >= 0; i--) {
    const at = i * size
    for (let y = 0; y < size; y++) after[y]! *= emit[at + size + y]! * scale[i + 1]!
    if (i === n - 2) for (let y = 0; y < size; y++) after[y]! *= Math.exp(last[y]!)
    for (let x = 0; x < size; x++) {
      const f = forward[at + x]!
      let sum = 0
      for (let y = 0; y < size; y++) {
        const flow = step[x * size + y]! * after[y]!
        sum += flow
        if (expected) expected[x * size + y]! += f * flow
      }
      before[x] = sum
    }
    for (let x = 0; x < size; x++) forward[at + x]! *= before[x]!
    ;[after, before] = [before, after]
  }
  return { marginals: forward, logZ, pairs: expected }
}
