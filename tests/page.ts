import type { ZoneKind } from '../src/schema/record.ts'
import { lineStarts, pointAt } from '../src/text/lines.ts'
import type { Page } from '../src/text/tree.ts'

/** A page of a block a line, of these zones: what the chain has after its zones are named. No line may be empty. */
export function pageOf(text: string, zones: readonly ZoneKind[]): Page {
  const starts = lineStarts(text)
  const lines = text.split('\n')
  if (lines.length !== zones.length) throw new Error(`${lines.length} lines, but ${zones.length} zones: ${text}`)
  return {
    type: 'page',
    data: {},
    position: { start: pointAt(starts, 0), end: pointAt(starts, text.length) },
    children: lines.map((line, i) => ({
      type: 'block',
      kind: zones[i]!,
      confidence: 1,
      reason: 'given',
      children: [],
      position: { start: pointAt(starts, starts[i]!), end: pointAt(starts, starts[i]! + line.length) },
    })),
  }
}
