/** Where `pattern`, a sticky one, ends if it stands at `at` in `text`; else `at`. */
export function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** What `pattern`, a sticky one, finds at `at` in `text`; null if it does not stand there. */
export function foundAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : null
}
