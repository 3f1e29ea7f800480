import { type Layers, PLACES, type SpanLattice, STEP } from '../model/span-lattice.ts'
import { roleOf, starts } from '../model/spans.ts'
import { Role } from './roles.ts'

/** What a path has had so far, a bit for each role: the layers of a path of a relation. */
const LAYERS = 8
const NEEDED = LAYERS - 1
const flagOf = (place: number): number => (place === 0 ? 0 : 1 << (place - 1))
/** Roles of which a relation has one span. */
const ONCE = (1 << Role.Source) | (1 << Role.Cue)

const layers: Layers = {
  count: LAYERS,
  start: Array.from({ length: PLACES }, (_, place) => flagOf(place)),
  steps: Int8Array.from(
    Array.from({ length: LAYERS * PLACES }, (_, i) => {
      const [layer, place] = [Math.floor(i / PLACES), i % PLACES]
      const flag = flagOf(place)
      if ((layer & flag) !== flag) return []
      // what is outside leads on in its layer; so does a further content, which the first one leads to from another
      const others = flag === 0 ? [layer, -1] : (flag & ONCE) === 0 ? [layer, layer ^ flag] : [layer ^ flag, -1]
      return [layer, place, ...others]
    }).flat(),
  ),
}

/**
 * Puts the best path that has one source, one cue and at least one content into `path`; gives how much better that is
 * than no relation at all, as a difference of logarithms.
 */
export function relationPath(lattice: SpanLattice, scores: Int32Array, path: Uint8Array): number {
  // most best paths are relations
  const score = lattice.bestPath(scores, path)
  return STEP * (isRelation(path) ? score : lattice.bestPath(scores, path, layers))
}

function isRelation(path: Uint8Array): boolean {
  let spans = 0
  let flags = 0
  for (const label of path) {
    if (label === 0 || !starts(label)) continue
    const flag = 1 << roleOf(label)
    flags |= flag
    if ((flag & ONCE) !== 0) spans++
  }
  return flags === NEEDED && spans === 2
}
