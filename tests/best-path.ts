import type { Transitions } from '../src/model/lattice.ts'

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
