/** What a linear chain knows besides the scores of each position: natural logarithms. */
export interface Transitions {
  /** Number of labels. */
  size: number
  /** For each sort of edge, row by row, from a label to a label: `size * size` for each sort. */
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
  /** The sort of the edge into each position; 0 if not given. */
  edges?: Uint8Array | undefined
  /** Labels that may be at each position, a bit each. */
  allowed?: Uint32Array
  /** Whether transitions are counted. */
  pairs?: boolean
  /**
   * Labels have no part whose score alone is less likely than this beside the best one's, or that are with what stands
   * before; 0 leaves none out.
   */
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
  const square = size * size
  /** Exponentials of transitions, made when they are needed; 0 for others. */
  const factors = new Float64Array(between.length)
  const factor = (at: number): number => {
    if (factors[at] === 0) factors[at] = Math.exp(between[at]!)
    return factors[at]!
  }
  /** The labels that take part at a position lie from the position times `size` up to its end; what is of them, too. */
  const live = new Uint8Array(n * size)
  const ends = new Int32Array(n)
  const emit = new Float64Array(n * size)
  const forward = new Float64Array(n * size)
  const scale = new Float64Array(n)
  const cut = Math.log(least)
  let logZ = 0
  for (let i = 0; i < n; i++) {
    const at = i * size
    const mask = allowed ? allowed[i]! : 0xffffffff
    let top = -Infinity
    for (let y = 0; y < size; y++) if ((mask >>> y) & 1 && scores[at + y]! > top) top = scores[at + y]!
    let end = at
    for (let y = 0; y < size; y++) {
      const score = scores[at + y]! - top
      if (!((mask >>> y) & 1) || score < cut) continue
      live[end] = y
      emit[end] = Math.exp(score)
      if (i === 0) forward[end] = Math.exp(first[y]!)
      end++
    }
    for (let k = at - size; i > 0 && k < ends[i - 1]!; k++) {
      const from = (edges ? edges[i]! * square : 0) + live[k]! * size
      for (let l = at; l < end; l++) forward[l]! += forward[k]! * factor(from + live[l]!)
    }
    let sum = 0
    for (let l = at; l < end; l++) {
      forward[l]! *= emit[l]! * (i < n - 1 ? 1 : Math.exp(last[live[l]!]!))
      sum += forward[l]!
    }
    let kept = at
    for (let l = at; l < end; l++) {
      if (forward[l]! <= sum * least) continue
      live[kept] = live[l]!
      emit[kept] = emit[l]!
      forward[kept++] = forward[l]! / sum
    }
    ends[i] = kept
    logZ += top + Math.log(sum)
    scale[i] = 1 / sum
  }

  const marginals = new Float64Array(n * size)
  const expected = pairs ? new Float64Array(between.length) : null
  const after = new Float64Array(size).fill(1)
  const before = new Float64Array(size)
  for (let i = n - 1; i >= 0; i--) {
    const at = i * size
    const next = at + size
    const edge = edges && i < n - 1 ? edges[i + 1]! * square : 0
    for (let k = at; k < ends[i]!; k++) {
      const x = live[k]!
      let sum = i < n - 1 ? 0 : 1
      for (let l = next; i < n - 1 && l < ends[i + 1]!; l++) {
        const pair = edge + x * size + live[l]!
        const flow = factor(pair) * after[l - next]!
        sum += flow
        if (expected) expected[pair]! += forward[k]! * flow
      }
      marginals[at + x] = forward[k]! * sum
      before[k - at] = sum * emit[k]! * scale[i]! * (i < n - 1 ? 1 : Math.exp(last[x]!))
    }
    after.set(before)
  }
  return { marginals, logZ, pairs: expected }
}
