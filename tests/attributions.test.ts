import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { attributionsOf } from '../src/prose/attributions.ts'
import { EnglishParser } from '../src/prose/english.ts'
import { pointAt } from '../src/text/lines.ts'
import { collapse } from '../src/text/span.ts'

interface Expected {
  source: string
  cue: string
  content: string[]
  act?: string
  kind?: string
  via?: string | null
}
interface Case {
  text: string
  expect: Expected[]
  why: string
}

const parser = new EnglishParser()

/** Each line is a paragraph. */
function read(text: string, find = attributionsOf) {
  let start = 0
  const pieces = text.split('\n').map((line) => {
    const { children } = parser.parseAt(line, pointAt([0], start))
    const sentences = children.flatMap((node) =>
      node.type === 'ParagraphNode'
        ? node.children.flatMap((child) => (child.type === 'SentenceNode' ? [child.position!.start.offset!] : []))
        : [],
    )
    const piece = { start, end: start + line.length, sentences }
    start += line.length + 1
    return piece
  })
  return find(text, pieces)
}

const TABLE = path.join(import.meta.dirname, 'tables/attributions.jsonl')
const cases = readFileSync(TABLE, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case)

test.each(cases)('$why: $text', ({ text, expect: expected }) => {
  const found = read(text)
  for (const { source, cue, content, via } of found)
    for (const span of [source, cue, via, ...content])
      if (span) expect(collapse(text.slice(span.start, span.end))).toBe(span.text)
  const told = found.map(({ source, cue, content, act, kind, via }, i) => {
    const want: Partial<Expected> = expected[i] ?? {}
    return {
      source: source!.text,
      cue: cue!.text,
      content: content.map((span) => span.text),
      ...(want.act ? { act } : {}),
      ...(want.kind ? { kind } : {}),
      ...('via' in want ? { via: via?.text ?? null } : {}),
    }
  })
  expect(told).toEqual(expected)
})

test('what was read before changes nothing', async () => {
  const inOrder = cases.map(({ text }) => read(text))
  vi.resetModules()
  const fresh = await import('../src/prose/attributions.ts')
  expect(cases.toReversed().map(({ text }) => read(text, fresh.attributionsOf))).toEqual(inOrder.reverse())
})
