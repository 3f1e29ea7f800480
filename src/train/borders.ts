import { writeCrf } from '../model/crf.ts'
import { type Example, trainCrf } from '../model/train-crf.ts'
import { borderFeatures, borderLabels, readWords } from '../page/borders.ts'
import type { Sample } from './corpus.ts'

const NEWLINE = /\n/
const INSIDE = 1
const BORDER = 2
/** Words of a page that are learned from. */
const MOST = 4000

/** Trains the model that finds borders between lines that were run together; every page with true lines teaches it. */
export function trainBorders(samples: readonly Sample[]): Uint8Array {
  const examples = samples
    .filter(({ rendering, origin }) => rendering === 'innertext' && origin !== 'article')
    .map(exampleOf)
  return writeCrf(
    trainCrf(examples, {
      labels: borderLabels,
      passes: 6,
      rate: 0.1,
      start: 1,
      dropout: 0.3,
      l2: 1e-5,
      minCount: 8,
      minGroups: 4,
      seed: 1,
    }),
  )
}

function exampleOf({ text, publisher }: Sample): Example {
  const all = readWords(text)
  const words = { ...all, size: Math.min(all.size, MOST) }
  const allowed = Uint32Array.from({ length: Math.max(0, words.size - 1) }, (_, i) =>
    NEWLINE.test(text.slice(words.ends[i]!, words.starts[i + 1]!)) ? BORDER : INSIDE,
  )
  return { ...borderFeatures(words), allowed, group: publisher }
}
