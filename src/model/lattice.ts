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

interface Asked {
  /** Labels that may be at each position, a bit each. */
  allowed?: Uint32Array
  /** Whether transitions are counted. */
  pairs?: boolean
  /** Labels whose score alone is less likely than this beside the best one's have no part; 0 leaves none out. */
  least?: number
}

/**
 * Forward-backward, scaled at each position. With `allowed`, only the labels whose bit is set take part at a position:
 * so partly labelled sequences can be learned from. The labels that take part are listed first: mostly they are few.
 */
export function posterior(
  scores: Float64Array,
  { size, between, first, last }: Transitions,
  { allowed, pairs = false, least = 0 }: Asked = {},
): Posterior {
  const n = scores.length / size
  /** The labels that take part at a position lie from the position times `size` up to its end; what is of them, too. */
  const live = new Uint8Array(n * size)
  const ends = new Int32Array(n)
  const emit = new Float64Array(n * size)
  const forward = new Float64Array(n * size)
  const scale = new Float64Array(n)
  const step = between.map(Math.exp)
  const cut = Math.log(least)
  let logZ = 0
  for (let i = 0; i < n; i++) {
    const at = i * size
    const mask = allowed ? allowed[i]! : 0xffffffff
    let top = -Infinity
    for (let y = 0; y < size; y++) if ((mask >>> y) & 1 && scores[at + y]! > top) top = scores[at + y]!
    let end = at
    for (let y = 0; y < size; y++) {
      if (!((mask >>> y) & 1) || scores[at + y]! - top < cut) continue
      live[end] = y
      emit[end++] = Math.exp(scores[at + y]! - top)
    }
    ends[i] = end
    let sum = 0
    for (let l = at; l < end; l++) {
      const y = live[l]!
      let flow = i ? 0 : Math.exp(first[y]!)
      for (let k = at - size; i && k < ends[i - 1]!; k++) flow += forward[k]! * step[live[k]! * size + y]!
      flow *= emit[l]!
      if (i === n - 1) flow *= Math.exp(last[y]!)
      forward[l] = flow
      sum += flow
    }
    logZ += top + Math.log(sum)
    scale[i] = 1 / sum
    for (let l = at; l < end; l++) forward[l]! /= sum
  }

  const marginals = new Float64Array(n * size)
  const expected = pairs ? new Float64Array(size * size) : null
  const after = new Float64Array(size).fill(1)
  const before = new Float64Array(size)
  for (let i = n - 1; i >= 0; i--) {
    const at = i * size
    const next = at + size
    for (let k = at; k < ends[i]!; k++) {
      const x = live[k]!
      let sum = i < n - 1 ? 0 : 1
      for (let l = next; i < n - 1 && l < ends[i + 1]!; l++) {
        const flow = step[x * size + live[l]!]! * after[l - next]!
        sum += flow
        if (expected) expected[x * size + live[l]!]! += forward[k]! * flow
      }
      marginals[at + x] = forward[k]! * sum
      before[k - at] = sum * emit[k]! * scale[i]! * (i < n - 1 ? 1 : Math.exp(last[x]!))
    }
    after.set(before)
  }
  return { marginals, logZ, pairs: expected }
}
