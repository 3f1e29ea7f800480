import { joinParts } from '../model/join-parts.ts'
import { SortedKeys } from '../model/sorted-keys.ts'
import { readTagger, Tagger, type TaggerWeights, writeTagger } from '../model/tagger.ts'
import { ALIGNED, viewsOf } from '../model/views.ts'
import { loadWeights } from '../model/weights.ts'
import { loadWords } from '../model/words.ts'
import { cueTemplates } from './cue-templates.ts'
import type { AttributionModel } from './relations.ts'
import { spanTemplates } from './span-templates.ts'

/** What `attributions.weights.bin` holds. */
export interface AttributionWeights {
  /** Words that are likely cues, by hash. */
  levels: ReadonlyMap<number, number>
  cues: TaggerWeights
  spans: TaggerWeights
}

let loaded: AttributionModel | undefined

/** The models, read when first asked for. */
export function attributionModel(): AttributionModel {
  if (loaded) return loaded
  const [words, levels, cues, spans] = sections(loadWeights('attributions.weights.bin')) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
  const keys = new SortedKeys(viewsOf(words)(Int32Array, words.length >> 2))
  loaded = {
    words: loadWords((word) => {
      const row = keys.find(word)
      return row < 0 ? 0 : levels[row]!
    }),
    cues: new Tagger('cues', readTagger(cues), cueTemplates),
    spans: new Tagger('spans', readTagger(spans), spanTemplates),
  }
  return loaded
}

/** The file: sections, each after its length in bytes (uint32, little-endian) and filled up to a multiple of 8. */
export function writeAttributionModel({ levels, cues, spans }: AttributionWeights): Uint8Array {
  const entries = [...levels].sort(([a], [b]) => a - b)
  const parts = [
    Int32Array.from(entries, ([word]) => word),
    Uint8Array.from(entries, ([, level]) => level),
    writeTagger(cues),
    writeTagger(spans),
  ]
  return joinParts(
    parts.flatMap((part) => [Uint32Array.of(part.byteLength, 0), part, new Uint8Array(filling(part.byteLength))]),
  )
}

/** Bytes up to the next multiple of 8. */
const filling = (length: number): number => (ALIGNED - (length % ALIGNED)) % ALIGNED

function sections(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const parts: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = view.getUint32(at, true)
    at += ALIGNED
    parts.push(bytes.subarray(at, at + length))
    at += length + filling(length)
  }
  return parts
}
