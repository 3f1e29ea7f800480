import { readFileSync } from 'node:fs'
import { paint, type Run } from '../model/spans.ts'
import { EnglishParser } from '../prose/english.ts'
import { roles } from '../prose/roles.ts'
import type { Piece, Tokens } from '../prose/token-stream.ts'
import { tokenize } from '../prose/tokens.ts'
import { lineStarts, pointAt } from '../text/lines.ts'

interface Extent {
  start: number
  end: number
}

interface Article {
  id: string
  publisher: string
  text: string
  attributions: Record<(typeof roles)[number], Extent[]>[]
}

/** A gold attribution, in tokens of the article: the spans of each role. */
export type GoldRelation = Run[]

export interface Annotated {
  id: string
  publisher: string
  tokens: Tokens
  relations: GoldRelation[]
}

const parser = new EnglishParser()

/** Articles of a file of annotated attributions, a line each. */
export function readAnnotated(file: string): Annotated[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => annotated(JSON.parse(line) as Article))
}

function annotated({ id, publisher, text, attributions }: Article): Annotated {
  const tokens = tokenize(text, piecesOf(text))
  const relations = attributions.map((attribution) =>
    roles.flatMap((name, role) => attribution[name].flatMap((extent) => runOf(tokens, role, extent))),
  )
  return { id, publisher, tokens, relations }
}

/** Each line is a paragraph. */
function piecesOf(text: string): Piece[] {
  const starts = lineStarts(text)
  return starts.flatMap((from, i) => {
    const line = text.slice(from, starts[i + 1])
    const start = from + line.length - line.trimStart().length
    const end = start + line.trim().length
    if (start === end) return []
    const { children } = parser.parseAt(text.slice(start, end), pointAt(starts, start))
    const sentences = children.flatMap((node) =>
      node.type === 'ParagraphNode'
        ? node.children.flatMap((child) => (child.type === 'SentenceNode' ? [child.position!.start.offset!] : []))
        : [],
    )
    return [{ start, end, sentences }]
  })
}

/** The tokens that a span touches, in its first paragraph. */
function runOf(tokens: Tokens, role: number, { start, end }: Extent): Run[] {
  let from = 0
  while (from < tokens.count && tokens.end[from]! <= start) from++
  let to = from
  while (to < tokens.count && tokens.start[to]! < end && tokens.piece[to] === tokens.piece[from]) to++
  return to > from ? [{ role, from, to }] : []
}

/** One label a token; where spans overlap, cues win over sources and those over contents, whole spans or parts. */
export function flatLabels({ tokens, relations }: Annotated): Uint8Array {
  const owner = new Int32Array(tokens.count).fill(-1)
  const runs: Run[] = []
  for (const role of [2, 0, 1])
    for (const relation of relations)
      for (const run of relation) if (run.role === role) owner.fill(runs.push(run) - 1, run.from, run.to)
  return paintOwners(owner, runs)
}

/** Labels of one relation within the tokens `from` up to `to`. */
export function relationLabels(relation: GoldRelation, from: number, to: number): Uint8Array {
  const owner = new Int32Array(to - from).fill(-1)
  for (const role of [2, 0, 1])
    relation.forEach((run, k) => {
      if (run.role === role && run.from < to && run.to > from)
        owner.fill(k, Math.max(run.from, from) - from, Math.min(run.to, to) - from)
    })
  return paintOwners(owner, relation)
}

function paintOwners(owner: Int32Array, runs: readonly Run[]): Uint8Array {
  const labels = new Uint8Array(owner.length)
  for (let from = 0; from < owner.length; ) {
    let to = from + 1
    while (to < owner.length && owner[to] === owner[from]) to++
    if (owner[from]! >= 0) paint(labels, runs[owner[from]!]!.role, from, to)
    from = to
  }
  return labels
}
