/** Of mentions that overlap, the one that starts first, or else the longest; in order of the text. */
export function apart<T extends { start: number; end: number }>(mentions: readonly T[]): T[] {
  if (mentions.length < 2) return [...mentions]
  let end = 0
  return [...mentions]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mention) => {
      const free = mention.start >= end
      if (free) end = mention.end
      return free
    })
}
