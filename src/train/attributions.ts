import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Run, roleOf, runsOf } from '../model/spans.ts'
import { Tagger, type TaggerWeights } from '../model/tagger.ts'
import { featuresAt, type Templates } from '../model/templates.ts'
import { loadWords, type Words } from '../model/words.ts'
import { writeAttributionModel } from '../prose/attribution-model.ts'
import { cueTemplates } from '../prose/cue-templates.ts'
import { FlatReader, firstColumns, seeFrom } from '../prose/relations.ts'
import { Role } from '../prose/roles.ts'
import { spanTemplates } from '../prose/span-templates.ts'
import { tokenGrid } from '../prose/token-grid.ts'
import { Shape } from '../prose/token-stream.ts'
import { type Annotated, flatLabels, type GoldRelation, readAnnotated, relationLabels } from './annotated.ts'
import { type TaggedExample, type TaggerTraining, trainTagger } from './tagger.ts'

type Log = ((line: string) => void) | undefined

const CUES: TaggerTraining = {
  passes: 5,
  rate: 0.04,
  start: 5,
  dropout: 0.5,
  minCount: 5,
  buckets: 32_768,
  seeds: [1, 2, 3],
}
const SPANS: TaggerTraining = { ...CUES, rate: 0.02, minCount: 5 }
/** The second model learns from what the first says of articles that it has not seen: so many parts are held out in turn. */
const FOLDS = 4
/** A word's level as a cue: how often it is (part of) one, over these shares. Rarer ones have none. */
const SHARES = [0.25, 0.45, 0.7]
const PRIOR = 2

/** Trains both models and gives the bytes of their weight file. */
function trainAttributions(articles: readonly Annotated[], log?: (line: string) => void): Uint8Array {
  const levels = cueLevels(articles)
  const words = loadWords((word) => levels.get(word) ?? 0)
  const examples = articles.map((article) => cueExamples(article, words))
  const train = (list: readonly TaggedExample[][], seeds = [1]): TaggerWeights =>
    trainTagger(list.flat(), { ...CUES, seeds, log })
  const spans: TaggedExample[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    log?.(`cues, without part ${fold + 1} of ${FOLDS}`)
    const cues = new Tagger('cues', train(examples.filter((_, i) => i % FOLDS !== fold)), cueTemplates)
    for (const [i, article] of articles.entries())
      if (i % FOLDS === fold) spans.push(...spanExamples(article, { words, cues }))
  }
  log?.('cues')
  const cues = train(examples, [...CUES.seeds])
  examples.length = 0
  log?.(`sources and contents of ${spans.length} cues`)
  return writeAttributionModel({ levels, cues, spans: trainTagger(spans, { ...SPANS, log }) })
}

/** How often each word of a cue is one. */
function cueLevels(articles: readonly Annotated[]): Map<number, number> {
  const seen = new Map<number, [number, number]>()
  for (const article of articles) {
    flatLabels(article).forEach((label, t) => {
      const word = article.tokens.word[t]!
      const counts = seen.get(word) ?? [0, 0]
      counts[0]++
      if (roleOf(label) === Role.Cue && article.tokens.shape[t]! >= Shape.Lower) counts[1]++
      seen.set(word, counts)
    })
  }
  const levels = new Map<number, number>()
  for (const [word, [all, asCue]] of seen) {
    const share = asCue / (all + PRIOR)
    const level = SHARES.filter((least) => share > least).length
    if (asCue >= 2 && level > 0) levels.set(word, level + 1)
  }
  return levels
}

const paragraphsOf = ({ tokens }: Annotated): [number, number][] =>
  Array.from({ length: tokens.pieces.length - 1 }, (_, p) => [tokens.pieces[p]!, tokens.pieces[p + 1]!])

/** The grid that paragraphs are read into, one after the other. */
const grid = tokenGrid()

/** The features of the tokens `start` up to `end` of the grid. */
function featuresOf(templates: Templates, start: number, end: number, seeds: Int32Array): Int32Array {
  const { count } = templates
  const features = new Int32Array((end - start) * count)
  for (let i = start; i < end; i++) {
    const own = features.subarray((i - start) * count, (i - start + 1) * count)
    featuresAt(templates, seeds, grid.values, grid.row(i), 0, count, own)
  }
  return features
}

function cueExamples(article: Annotated, words: Words): TaggedExample[] {
  const labels = flatLabels(article)
  return paragraphsOf(article).map(([from, to]) => {
    firstColumns(grid, { words }, article.tokens, from, to)
    return { features: featuresOf(cueTemplates, 0, to - from, cueTemplates.seeds), labels: labels.slice(from, to) }
  })
}

/** An example for each cue that the first model gives (right or wrong), and for each that it misses. */
function spanExamples(article: Annotated, model: { words: Words; cues: Tagger }): TaggedExample[] {
  const { tokens, relations } = article
  const reader = new FlatReader(grid, model)
  const seeds = spanTemplates.seeds.slice()
  return paragraphsOf(article).flatMap(([from, to]) => {
    if (from === to) return []
    const flat = reader.read(tokens, from, to)
    reader.tell(flat)
    const left = new Set(relations.filter((relation) => cueOf(relation, from, to)))
    const example = (cue: Run, relation: GoldRelation | undefined): TaggedExample => {
      const { start, end } = seeFrom(grid, tokens, flat, cue, seeds)
      return {
        features: featuresOf(spanTemplates, start, end, seeds),
        labels: relation ? relationLabels(relation, from + start, from + end) : new Uint8Array(end - start),
      }
    }
    const examples: TaggedExample[] = []
    for (const cue of runsOf(flat.path)) {
      if (cue.role !== Role.Cue) continue
      const shared = (relation: GoldRelation): number => {
        const gold = cueOf(relation, from, to)!
        return Math.min(gold.to - from, cue.to) - Math.max(gold.from - from, cue.from)
      }
      const found = [...left].sort((a, b) => shared(b) - shared(a))[0]
      const right = found && shared(found) > 0 ? found : undefined
      if (right) left.delete(right)
      examples.push(example(cue, right))
    }
    for (const relation of left) {
      const { role, ...gold } = cueOf(relation, from, to)!
      examples.push(example({ role, from: gold.from - from, to: gold.to - from }, relation))
    }
    return examples
  })
}

const cueOf = (relation: GoldRelation, from: number, to: number): Run | undefined =>
  relation.find((run) => run.role === Role.Cue && run.from >= from && run.to <= to)

/** `tsx src/train/attributions.ts [--into FOLDER] [--without PUBLISHER]` */
function main(args: readonly string[], log: Log): void {
  const option = (name: string): string | undefined => args[args.indexOf(name) + 1 || args.length]
  const file = path.join(import.meta.dirname, '../../../shared/corpus/attributions/train.jsonl')
  const without = option('--without')
  const articles = readAnnotated(file).filter(({ publisher }) => publisher !== without)
  const weights = trainAttributions(articles, log)
  writeFileSync(
    path.join(option('--into') ?? path.join(import.meta.dirname, '../model'), 'attributions.weights.bin'),
    weights,
  )
  log?.(`attributions.weights.bin: ${weights.length} bytes`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2), console.log)
