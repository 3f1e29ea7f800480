import { expect, test } from 'vitest'
import { trailChances } from '../src/page/trail-chances.ts'
import type { TrailCandidate } from '../src/page/trail-signs.ts'

const weights = { block: { bias: -0.4, sure: 1.5 }, enter: { bias: -0.7 }, stay: { bias: 0.9 }, leave: { bias: -0.2 } }
const of = (sure: number, links = true): Omit<TrailCandidate, 'block'> => ({
  never: false,
  told: false,
  signs: [
    ['bias', 1],
    ['sure', sure],
  ],
  links: links ? [['bias', 1]] : null,
  isFirst: false,
})

test('chances are those over all ways of telling trail and others apart', () => {
  const candidates = [of(1, false), of(0.2), of(2), of(0, false), of(0.5)]
  const n = candidates.length
  let all = 0
  const blocks = new Array<number>(n).fill(0)
  const stays = new Array<number>(n).fill(0)
  for (let way = 0; way < 1 << n; way++) {
    const isIn = (i: number): boolean => (way >> i) % 2 === 1
    let sum = 0
    candidates.forEach(({ signs, links }, i) => {
      if (isIn(i)) sum += weights.block.bias + weights.block.sure * signs[1]![1]
      if (!links) return
      if (isIn(i)) sum += isIn(i - 1) ? weights.stay.bias : weights.enter.bias
      else if (isIn(i - 1)) sum += weights.leave.bias
    })
    const share = Math.exp(sum)
    all += share
    for (let i = 0; i < n; i++) {
      if (isIn(i)) blocks[i]! += share
      if (i > 0 && isIn(i) && isIn(i - 1)) stays[i]! += share
    }
  }
  const found = trailChances(candidates, weights)
  blocks.forEach((share, i) => void expect(found.blocks[i]).toBeCloseTo(share / all))
  stays.slice(1).forEach((share, i) => void expect(found.stay(i + 1)).toBeCloseTo(share / all))
})

test('nothing above the first page of a site is of its trail', () => {
  const candidates = [of(1, false), { ...of(2), isFirst: true }, of(2)]
  const { blocks, stay } = trailChances(candidates, weights)
  expect(stay(1)).toBeLessThan(1e-3)
  expect(blocks[1]).toBeGreaterThan(0.85)
  expect(blocks[0]).toBeLessThan(0.15)
})
