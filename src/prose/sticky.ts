/** Where `pattern`, a sticky one, ends if it stands at `at` in `text`; else `at`. */
export function after(pattern: RegExp, text: string, at: number): number {
  return at + (foundAt(pattern, text, at)?.length ?? 0)
}

/** What `pattern`, a sticky one, finds at `at` in `text`; null if it does not stand there. */
export function foundAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}
