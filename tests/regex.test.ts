import { check, type Parameters } from 'recheck'
import { beforeAll, expect, test } from 'vitest'
import { composed, type Expression, literals, modules } from './regex/expressions.ts'

const AT_ONCE = 2
/**
 * Less search than the tool's own, so that the whole takes half a minute; limits count steps, since a limit of time on a
 * busy machine makes a slow expression of a good one. What is still undecided after a minute counts as slow.
 */
const EFFORT: Parameters = {
  timeout: 60_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  maxIteration: 3,
  maxGenerationSize: 40,
  mutationSize: 8,
  crossoverSize: 10,
}

/** The expressions that some text of 100 KB may keep busy for seconds. */
async function slowOf(expressions: readonly Expression[]): Promise<string[]> {
  const slow: string[] = []
  const queue = [...expressions]
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const found = await check(next.source, next.flags, EFFORT)
      if (found.status === 'safe') continue
      const attack = found.status === 'vulnerable' ? found.attack.pattern : found.error.kind
      slow.push(`${next.file}: /${next.source}/${next.flags} ${attack}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return slow
}

let expressions: Expression[] = []
beforeAll(async () => {
  const put = await composed(() => Promise.all(modules().map((file) => import(file))))
  expressions = [...new Map([...put, ...literals()].map((e) => [`${e.source}/${e.flags}`, e])).values()]
})

test('slow expressions are told from others', async () => {
  const at = (source: string): Expression => ({ source, flags: 'u', file: '' })
  expect(await slowOf([at('\\s+$'), at('^\\s+'), at('(?<!\\s)\\s+$')])).toHaveLength(1)
})

test('every expression takes time in proportion to the text', { timeout: 600_000 }, async () => {
  expect(expressions.length).toBeGreaterThan(300)
  expect(expressions.some(({ file }) => file === 'composed')).toBe(true)
  expect(await slowOf(expressions)).toEqual([])
})
