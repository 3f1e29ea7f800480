import { tagLabels } from '../lexicon/tag-labels.ts'
import type { Span } from '../schema/record.ts'
import { matchesOf } from '../text/matches.ts'
import { spanOf } from '../text/span.ts'
import { wordsOf } from '../text/words.ts'
import { hasInnerCapital } from './person-name.ts'
import type { View } from './view.ts'

const SEPARATOR = /\s*[,;|•·/»>#]+\s*|\s{2,}|\n/g
const CASE_BORDER = /(?<=\p{Ll}{2})(?=\p{Lu})/gu
const LABEL = new RegExp(`^\\W*(?:${tagLabels.toSorted((a, b) => b.length - a.length).join('|')})(?: ?:|$)\\s*`, 'i')
const LABELS = new Set(tagLabels)

/** The topics that the page files the story under, in order, each once; the labels before them left out. */
export function readTags(view: View): Span[] {
  const tags: Span[] = []
  const known = new Set<string>()
  for (const { kind, start, end } of view.blocks) {
    if (kind !== 'tags') continue
    for (const tag of partsOf(view.text, start, end)) {
      const words = wordsOf(tag.text)
      if (!words || known.has(words) || LABELS.has(words)) continue
      known.add(words)
      tags.push(tag)
    }
  }
  return tags
}

function* partsOf(page: string, start: number, end: number): Generator<Span> {
  const label = LABEL.exec(page.slice(start, end))
  const from = start + (label ? label[0].length : 0)
  const slice = page.slice(from, end)
  const cuts: [number, number][] = matchesOf(slice, SEPARATOR).map((m) => [m.index, m.index + m[0].length])
  for (const { index } of matchesOf(slice, CASE_BORDER)) if (!hasInnerCapital(slice, index)) cuts.push([index, index])
  cuts.sort((a, b) => a[0] - b[0])
  let at = 0
  for (const [cut, next] of [...cuts, [slice.length, slice.length] as const]) {
    if (cut > at) {
      const part = slice.slice(at, cut)
      const lead = part.length - part.replace(LEADING, '').length
      const span = spanOf(page, from + at + lead, from + at + part.replace(EDGE_END, '').length)
      if (span) yield span
    }
    at = Math.max(at, next)
  }
}

const LEADING = /^[^\p{L}\p{N}$"“]+/u
const EDGE_END = /(?<![^\p{L}\p{N})"”+.])[^\p{L}\p{N})"”+.]+$/u
