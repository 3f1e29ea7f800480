import type { ZoneKind } from '../schema/record.ts'
import { zoneKinds } from '../schema/zone-kinds.ts'
import { lineStarts } from '../text/lines.ts'
import { spanOf } from '../text/span.ts'
import { pageBlocks } from './blocks.ts'
import { calibrated } from './confidence.ts'
import { decide } from './decide.ts'
import { type Evidence, evidenceFor } from './reason.ts'
import { readPage } from './zone-model.ts'

/** What a line was taken for, and why. */
export interface Explanation {
  /** The block that holds the line. */
  text: string
  kind: ZoneKind
  /** 0 to 1. */
  confidence: number
  evidence: Evidence[]
  /** The likeliest kinds and how likely the model finds them, before its sureness is set right. */
  chances: { kind: ZoneKind; p: number }[]
}

/** Kinds that are worth telling. */
const TOLD = 4

/** Explains a line of a page, counted from 1, empty lines too; null if no block is on it. */
export function explain(text: string, line: number): Explanation | null {
  const starts = lineStarts(text)
  const here = spanOf(text, starts[line - 1] ?? text.length, starts[line] ?? text.length)
  if (!here) return null
  const blocks = pageBlocks(text)
  const b = blocks.findIndex(({ end }) => end > here.start)
  const reading = readPage(text, blocks)
  const kinds = decide(reading)
  const kind = kinds[b]!
  const p = reading.marginals.subarray(b * zoneKinds.length, (b + 1) * zoneKinds.length)
  return {
    text: spanOf(text, blocks[b]!.start, blocks[b]!.end)!.text,
    kind: zoneKinds[kind]!,
    confidence: calibrated(p[kind]!),
    evidence: evidenceFor(reading, b, kinds),
    chances: Array.from(p, (value, k) => ({ kind: zoneKinds[k]!, p: value }))
      .sort((x, y) => y.p - x.p)
      .slice(0, TOLD),
  }
}
