const WORD = /[\p{L}\p{N}]+/gu

export interface Word {
  text: string
  start: number
  end: number
}

/** Words of a text in lower case, with their offsets. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (m) => ({
    text: m[0].toLowerCase(),
    start: m.index,
    end: m.index + m[0].length,
  }))
}

/** Words in a row that must agree, and stand once in each text, to be an anchor. */
const ANCHOR = 3

/**
 * Aligns two renderings of one text: for each word of `a`, the index of its word in `b`, or -1. Anchors are runs of
 * words that stand once in each; of these the longest rising sequence counts, and agreement grows out of it.
 */
export function align(a: readonly Word[], b: readonly Word[]): Int32Array {
  const to = new Int32Array(a.length).fill(-1)
  const once = (words: readonly Word[]): Map<string, number> => {
    const places = new Map<string, number>()
    for (let i = 0; i + ANCHOR <= words.length; i++) {
      let key = ''
      for (let k = 0; k < ANCHOR; k++) key += `${words[i + k]!.text} `
      places.set(key, places.has(key) ? -1 : i)
    }
    return places
  }
  const inB = once(b)
  const pairs: [number, number][] = []
  for (const [key, i] of once(a)) {
    const j = inB.get(key) ?? -1
    if (i >= 0 && j >= 0) pairs.push([i, j])
  }
  pairs.sort((x, y) => x[0] - y[0])
  const used = new Uint8Array(b.length)
  const join = (i: number, j: number): boolean => {
    if (i < 0 || j < 0 || i >= a.length || j >= b.length || to[i]! >= 0 || used[j] || a[i]!.text !== b[j]!.text)
      return false
    to[i] = j
    used[j] = 1
    return true
  }
  const anchors = rising(pairs)
  for (const [i, j] of anchors) for (let k = 0; k < ANCHOR; k++) join(i + k, j + k)
  for (const [i, j] of anchors) {
    for (let k = 1; join(i - k, j - k); k++);
    for (let k = ANCHOR; join(i + k, j + k); k++);
  }
  return to
}

/** The longest sequence of pairs that rises in the second number too. */
function rising(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = []
  const back = new Int32Array(pairs.length).fill(-1)
  pairs.forEach(([, j], p) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[tails[middle]!]![1] < j) low = middle + 1
      else high = middle
    }
    back[p] = low ? tails[low - 1]! : -1
    tails[low] = p
  })
  const out: [number, number][] = []
  for (let p = tails.at(-1) ?? -1; p >= 0; p = back[p]!) out.push(pairs[p]!)
  return out.reverse()
}
