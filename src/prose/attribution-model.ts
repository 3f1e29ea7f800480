import { FeatureTable } from '../model/table.ts'
import { readTagger, Tagger, type TaggerWeights, writeTagger } from '../model/tagger.ts'
import { loadWeights } from '../model/weights.ts'
import { loadWords } from '../model/words.ts'
import type { AttributionModel } from './relations.ts'

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
  const [words, levels, cues, spans] = sections(loadWeights('attributions')) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
  const keys = new Int32Array(new Uint8Array(words).buffer)
  const table = new FeatureTable(keys)
  loaded = {
    words: loadWords(),
    level: (word) => {
      const row = table.row(word)
      return row < 0 ? 0 : levels[row]!
    },
    cues: new Tagger(readTagger(cues)),
    spans: new Tagger(readTagger(spans)),
  }
  return loaded
}

/** The file: sections, each after its length in bytes (uint32, little-endian). */
export function writeAttributionModel({ levels, cues, spans }: AttributionWeights): Uint8Array {
  const entries = [...levels].sort(([a], [b]) => a - b)
  const words = Int32Array.from(entries, ([word]) => word)
  const parts = [
    new Uint8Array(words.buffer),
    Uint8Array.from(entries, ([, level]) => level),
    writeTagger(cues),
    writeTagger(spans),
  ]
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + 4 + part.length, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const part of parts) {
    view.setUint32(at, part.length, true)
    bytes.set(part, at + 4)
    at += 4 + part.length
  }
  return bytes
}

function sections(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const parts: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = view.getUint32(at, true)
    parts.push(bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return parts
}
