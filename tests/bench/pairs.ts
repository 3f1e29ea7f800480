export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

/** Milliseconds of processor time that this process spends on `work`: other programs change it less than the clock. */
export function costOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** How many times as long `a` takes as `b`: the median over pairs, run in turns, those of the warm-up left out. */
export function timesAsLong(a: () => void, b: () => void, pairs: number, warmUp = 2): number {
  const ratios = Array.from({ length: warmUp + pairs }, (_, i) => {
    if (i % 2) {
      const first = costOf(a)
      return first / costOf(b)
    }
    const second = costOf(b)
    return costOf(a) / second
  })
  return median(ratios.slice(warmUp))
}
