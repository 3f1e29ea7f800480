import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import newsparse from '../src/plugin.ts'
import type { NewsRecord } from '../src/schema/record.ts'
import type { Page } from '../src/text/tree.ts'

const PAGE = 'Bridge reopens\n\nThe mayor of Harlow said that the old bridge would reopen on Monday at noon.\n'

test('works in a unified chain of one’s own, with a plugin added', () => {
  const seen: string[] = []
  const file = new VFile({ value: PAGE, path: 'bridge.txt' })
  const processor = unified()
    .use(newsparse)
    .use(() => (tree) => {
      for (const block of (tree as Page).children) if (block.children.length) seen.push(block.children[0]!.type)
    })
  const record = processor.processSync(file).result as NewsRecord
  expect(record.body[0]?.text).toMatch(/^The mayor/)
  expect(record.source.name).toBe('bridge.txt')
  expect(seen).toEqual(['ParagraphNode'])
})
