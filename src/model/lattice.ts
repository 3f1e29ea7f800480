/** What a linear chain knows besides the scores of each position: natural logarithms. */
export interface Transitions {
  /** Number of labels. */
  size: number
  /** For each sort of edge, row by row, from a label to a label: a multiple of `size * size`. */
  between: Float64Array
  first: Float64Array
  last: Float64Array
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
  /** The sorts of the edge into each position, the same number for each: their transitions are added. Else all are 0. */
  edges?: Uint8Array | undefined
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
  { edges, allowed, pairs = false, least = 0 }: Asked = {},
): Posterior {
  const n = scores.length / size
  const sorts = edges ?? new Uint8Array(n)
  const many = sorts.length / n
  /** The labels that take part at a position lie from the position times `size` up to its end; what is of them, too. */
  const live = new Uint8Array(n * size)
  const ends = new Int32Array(n)
  const emit = new Float64Array(n * size)
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
    logZ += top
  }

  /** Of the edge into each position, from each label that takes part to each: from here on. */
  const begins = new Int32Array(n + 1)
  for (let i = 1; i < n; i++) begins[i + 1] = begins[i]! + (ends[i - 1]! - (i - 1) * size) * (ends[i]! - i * size)
  const steps = new Float64Array(begins[n]!)
  const forward = new Float64Array(n * size)
  const scale = new Float64Array(n)
  for (let i = 0, s = 0; i < n; i++) {
    const at = i * size
    const end = ends[i]!
    for (let k = at - size; i > 0 && k < ends[i - 1]!; k++)
      for (let l = at; l < end; l++) {
        const pair = live[k]! * size + live[l]!
        let weight = 0
        for (let e = i * many; e < i * many + many; e++) weight += between[sorts[e]! * size * size + pair]!
        steps[s] = Math.exp(weight)
        forward[l]! += forward[k]! * steps[s++]!
      }
    let sum = 0
    for (let l = at; l < end; l++) {
      if (i === 0) forward[l] = Math.exp(first[live[l]!]!)
      forward[l]! *= emit[l]!
      if (i === n - 1) forward[l]! *= Math.exp(last[live[l]!]!)
      sum += forward[l]!
    }
    logZ += Math.log(sum)
    scale[i] = 1 / sum
    for (let l = at; l < end; l++) forward[l]! /= sum
  }

  const marginals = new Float64Array(n * size)
  const expected = pairs ? new Float64Array(between.length) : null
  const after = new Float64Array(size).fill(1)
  const before = new Float64Array(size)
  for (let i = n - 1; i >= 0; i--) {
    const at = i * size
    const next = at + size
    for (let k = at, s = begins[i + 1]!; k < ends[i]!; k++) {
      const x = live[k]!
      let sum = i < n - 1 ? 0 : 1
      for (let l = next; i < n - 1 && l < ends[i + 1]!; l++) {
        const flow = steps[s++]! * after[l - next]!
        sum += flow
        if (!expected) continue
        const pair = x * size + live[l]!
        for (let e = (i + 1) * many; e < (i + 2) * many; e++)
          expected[sorts[e]! * size * size + pair]! += forward[k]! * flow
      }
      marginals[at + x] = forward[k]! * sum
      before[k - at] = sum * emit[k]! * scale[i]! * (i < n - 1 ? 1 : Math.exp(last[x]!))
    }
    after.set(before)
  }
  return { marginals, logZ, pairs: expected }
}
