import { expect, test } from 'vitest'
import { dropFarGroups } from '../src/page/body-groups.ts'

const WORDS = 40
/** How sure each is that it is body. */
const BODY: Record<string, number> = { B: 0.8, S: 0.99 }
/** B: body, S: surely so, H: headline, anything else: another block. */
const after = (page: string): string => {
  const isBody = Uint8Array.from(page, (block) => (block in BODY ? 1 : 0))
  const words = Int32Array.from(page, (block) => (block in BODY ? WORDS : 3))
  dropFarGroups(
    isBody,
    words,
    (b) => BODY[page[b]!] ?? 0,
    (b) => (page[b] === 'H' ? 1 : 0),
  )
  return Array.from(page, (block, b) => (block in BODY && !isBody[b] ? 'x' : block)).join('')
}
const menu = '.'.repeat(20)

test.each([
  ['a lone teaser far below goes', `${menu}HBBBB${menu}B${menu}`, `${menu}HBBBB${menu}x${menu}`],
  ['a story that goes on after an advertisement stays whole', `HBB...BBB..B`, `HBB...BBB..B`],
  ['a second part of about the same length stays', `HBBBB${menu}BBBBBBBBB`, `HBBBB${menu}BBBBBBBBB`],
  ['the story under the headline wins over a longer policy', `HBBBB${menu}BBBBB`, `HBBBB${menu}xxxxx`],
  ['what is body beyond doubt stays', `${menu}HBBBB${menu}SS${menu}B`, `${menu}HBBBB${menu}SS${menu}x`],
  ['a sure line among many that are not goes with them', `HBBBBBBBB${menu}SBB`, `HBBBBBBBB${menu}xxx`],
  ['one group is left alone, however short', `${menu}B${menu}`, `${menu}B${menu}`],
  ['no body', menu, menu],
])('%s', (_, page, want) => {
  expect(after(page)).toBe(want)
})
