import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeCrf } from '../model/crf.ts'
import { type CrfTraining, trainCrf } from '../model/train-crf.ts'
import { featuresOf } from '../page/zone-model.ts'
import { zoneKinds } from '../schema/record.ts'
import { blocksOf } from '../text/blocks.ts'
import { pasted, readArticles, readSamples, type Sample } from './corpus.ts'
import { exampleOf } from './examples.ts'

const SETTINGS: CrfTraining = {
  labels: zoneKinds,
  passes: 10,
  rate: 0.1,
  start: 1,
  dropout: 0.3,
  l2: 1e-5,
  minCount: 4,
  minGroups: 3,
  seed: 1,
}
/** Of the plain article texts, one in so many is learned from. */
const ARTICLES = 6

/** Everything in the corpus that zones are learned from. */
export function zoneSamples(corpus: string): Sample[] {
  const samples = readSamples(corpus)
  const snippets = samples
    .filter(({ origin, rendering }) => origin === 'gold' && rendering === 'innertext')
    .flatMap((sample, i) => [pasted(sample, i % 2), pasted(sample, 2 + (i % 4))])
    .filter(({ text }) => text)
  return [...samples, ...readArticles(corpus, ARTICLES), ...snippets]
}

/** Trains the model that names zones and writes its weights into `folder`. */
export function trainZones(samples: readonly Sample[], folder: string, log?: (line: string) => void): void {
  const examples = samples.map((sample) => {
    const blocks = blocksOf(sample.text)
    return exampleOf(sample, blocks, featuresOf(sample.text, blocks))
  })
  const weights = writeCrf(trainCrf(examples, { ...SETTINGS, ...(log ? { log } : {}) }))
  writeFileSync(path.join(folder, 'zones.weights.bin'), weights)
  log?.(`zones.weights.bin: ${weights.length} bytes`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  trainZones(
    zoneSamples(path.join(import.meta.dirname, '../../../shared/corpus')),
    path.join(import.meta.dirname, '../model'),
    console.log,
  )
