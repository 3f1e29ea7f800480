/** Last code unit that is a character by itself. */
const LAST_UNIT = 0xffff

/** All matches of `pattern`, which has the flag `g`: as `matchAll`, but with no copy of the expression for each text. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += pattern.unicode && text.codePointAt(match.index)! > LAST_UNIT ? 2 : 1
  }
  return found
}
