import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { Crf } from '../src/model/crf.ts'
import { loadWeights } from '../src/model/weights.ts'
import { pageBlocks } from '../src/page/blocks.ts'
import { readBlocks } from '../src/page/zone-reader.ts'
import { charClass, DIGIT, MARK, SPACE } from '../src/text/chars.ts'

const SAMPLES = path.join(import.meta.dirname, '../samples')
const samples = readdirSync(SAMPLES).filter((file) => file.endsWith('.txt'))

test('the kernel takes every code unit for what it is', () => {
  const blocks = Array.from({ length: 0x10000 }, (_, i) => ({ start: 3 * i, end: 3 * i + 3 }))
  const text = blocks.map((_, code) => `a${String.fromCharCode(code)}b`).join('')
  const { offsets } = readBlocks(text, blocks).scan
  const tokens: Record<number, number> = { [SPACE]: 2, [MARK]: 2, [DIGIT]: 3 }
  const wrong = blocks.flatMap((_, code) =>
    offsets[code + 1]! - offsets[code]! === (tokens[charClass(code)] ?? 1) ? [] : [code.toString(16)],
  )
  expect(wrong).toEqual([])
})

test.each(samples)('%s: the weights that are found are those of its features', (file) => {
  const text = readFileSync(path.join(SAMPLES, file), 'utf8')
  const blocks = pageBlocks(text)
  const model = Crf.read(loadWeights('zones.weights.bin'))
  const { list, offsets, edges } = readBlocks(text, blocks)
  const slots = model.slotsOf({ features: list, offsets })
  const found = readBlocks(text, blocks, model.field)
  expect(found.list.map((feature) => feature & 0xffffff)).toEqual(slots.filter((slot) => slot > 0))
  expect(found.edges).toEqual(edges)
})
