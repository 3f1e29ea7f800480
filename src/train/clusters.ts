import { random } from '../model/random.ts'

/** Centres are moved so many times. */
const ROUNDS = 12
/** Ranks are weighted as if so many more frequent words stood before them. */
const HEAD = 50

/**
 * Spherical k-means over `vectors` of length 1 (rows of `width`, the most frequent first and weighing most): the cluster
 * of each.
 */
export function cluster(vectors: Float32Array, width: number, size: number, seed: number): Int32Array {
  const n = vectors.length / width
  const next = random(seed)
  const centres = new Float32Array(size * width)
  const pick = (c: number): void => {
    const i = Math.floor(next() ** 2 * n)
    centres.set(vectors.subarray(i * width, (i + 1) * width), c * width)
  }
  for (let c = 0; c < size; c++) pick(c)
  const of = new Int32Array(n)
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(size * width)
    for (let i = 0; i < n; i++) {
      const c = nearest(vectors, i * width, centres, width)
      const weight = 1 / Math.sqrt(i + HEAD)
      of[i] = c
      for (let d = 0; d < width; d++) sums[c * width + d]! += weight * vectors[i * width + d]!
    }
    for (let c = 0; c < size; c++) {
      const length = Math.hypot(...sums.subarray(c * width, (c + 1) * width))
      if (length === 0) pick(c)
      else for (let d = 0; d < width; d++) centres[c * width + d] = sums[c * width + d]! / length
    }
  }
  return of
}

function nearest(vectors: Float32Array, at: number, centres: Float32Array, width: number): number {
  let best = -Infinity
  let found = 0
  for (let c = 0, base = 0; base < centres.length; c++, base += width) {
    let product = 0
    for (let d = 0; d < width; d++) product += vectors[at + d]! * centres[base + d]!
    if (product > best) {
      best = product
      found = c
    }
  }
  return found
}
