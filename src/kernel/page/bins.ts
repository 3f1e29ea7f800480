/* Numbers in bins. */

export function wordBin(words: i32): i32 {
  if (words <= 6) return words
  if (words <= 8) return 7
  if (words <= 11) return 8
  if (words <= 15) return 9
  if (words <= 20) return 10
  if (words <= 30) return 11
  if (words <= 50) return 12
  return words <= 90 ? 13 : 14
}

/** Bins of half an octave: 0, 1, 2, 3, 4–5, 6–7, 8–11, … up to 1024. */
export function logBin(n: i32): i32 {
  const most = min(n, 1024)
  return most < 4 ? most : 31 - clz(most * most)
}

export function coarse(words: i32): i32 {
  if (words <= 2) return 0
  if (words <= 5) return 1
  if (words <= 11) return 2
  return words <= 25 ? 3 : 4
}

/** A share in so many parts. */
export function shareOf(n: i32, all: i32, parts: i32): i32 {
  return <i32>Math.round((<f64>n / <f64>all) * <f64>parts)
}
