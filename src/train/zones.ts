import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { writeCrf } from '../model/crf.ts'
import { hash } from '../model/hash.ts'
import { type CrfTraining, trainCrf } from '../model/train-crf.ts'
import { pageBlocks } from '../page/blocks.ts'
import { EDGE_SORTS, readBlocks } from '../page/zone-reader.ts'
import { zoneKinds } from '../schema/record.ts'
import { trainBorders } from './borders.ts'
import { foldsOf, readArticles, readSamples, type Sample } from './corpus.ts'
import { exampleOf } from './examples.ts'
import { furnished } from './furniture.ts'
import { readInvented, sharing } from './invented.ts'
import { pasted, rerendered } from './variants.ts'

/*
 * npx tsx src/train/zones.ts [--corpus DIR] [--into DIR] [--folds N --without K]
 *
 * Learns the models of blocks and zones from the corpus, or, for cross-validation, from all of it but the publishers of
 * fold K of N, and from invented pages. The same corpus gives the same bytes.
 */

const SETTINGS: CrfTraining = {
  labels: zoneKinds,
  passes: 30,
  rate: 0.1,
  start: 1,
  dropout: 0.5,
  l2: 1e-2,
  minCount: 20,
  minGroups: 13,
  seed: 1,
  sorts: EDGE_SORTS,
}
/** Of the plain article texts, one in so many is learned from. */
const ARTICLES = 6

/** Everything in the corpus that zones are learned from. */
export function zoneSamples(corpus: string): Sample[] {
  const samples = readSamples(corpus)
  const articles = readArticles(corpus, ARTICLES)
  const titles = articles.map(({ text }) => text.slice(0, text.indexOf('\n'))).filter(Boolean)
  const more = samples
    .filter(({ origin, rendering }) => (origin === 'gold' || origin === 'read') && rendering === 'innertext')
    .flatMap((sample, i) => [
      pasted(sample, i % 2),
      pasted(sample, 2 + (i % 4)),
      rerendered(sample, i % 4),
      furnished(sample, titles, i),
    ])
    .filter((sample) => sample?.text)
  return [...samples, ...articles, ...(more as Sample[])]
}

/** Words in a row that pages of different sites seldom share unless one was written after the other. */
const COPIED = 6

/** Pages that are not of the corpus and share no text with it, as they are and as another renderer would give them. */
export function inventedSamples(corpus: readonly Sample[]): Sample[] {
  const invented = readInvented()
  const read = corpus.filter(({ origin }) => origin === 'gold' || origin === 'read')
  const [copy] = sharing(COPIED, invented, read)
  if (copy) throw new Error(`invented pages: ${copy.page} has text of the corpus`)
  return [...invented, ...invented.map((sample, i) => rerendered(sample, i % 4))]
}

/** The fold of each sample; publishers of articles only, who are in no fold of pages, are spread over all. */
export function zoneFolds(samples: readonly Sample[], folds: number): Int32Array {
  return foldsOf(samples, folds).map((fold, i) => (fold < 0 ? Math.abs(hash(samples[i]!.page)) % folds : fold))
}

/** Trains the models of blocks and zones and writes their weights into `folder`, where the blocks' are then read. */
function trainZones(
  corpus: readonly Sample[],
  invented: readonly Sample[],
  folder: string,
  log: (line: string) => void,
): void {
  process.env.NEWSPARSE_WEIGHTS = folder
  const write = (name: string, weights: Uint8Array): void => {
    writeFileSync(path.join(folder, `${name}.weights.bin`), weights)
    log(`${name}.weights.bin: ${weights.length} bytes`)
  }
  write('borders', trainBorders(corpus))

  const pages = [...corpus, ...invented].map((sample) => {
    const blocks = pageBlocks(sample.text)
    const { list, offsets, edges } = readBlocks(sample.text, blocks)
    return exampleOf(sample, blocks, { features: list, offsets, edges })
  })
  write('zones', writeCrf(trainCrf(pages, SETTINGS)))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string', default: path.join(import.meta.dirname, '../../../shared/corpus') },
      into: { type: 'string', default: path.join(import.meta.dirname, '../model') },
      folds: { type: 'string', default: '5' },
      without: { type: 'string' },
    },
  })
  mkdirSync(values.into, { recursive: true })
  const samples = zoneSamples(values.corpus)
  const folds = zoneFolds(samples, Number(values.folds))
  const without = values.without === undefined ? -1 : Number(values.without)
  trainZones(
    samples.filter((_, i) => folds[i] !== without),
    inventedSamples(samples),
    path.resolve(values.into),
    console.log,
  )
}
