/*
 * The inner loops of the models, and the reading of pages for the one that names zones, in AssemblyScript:
 * `model/kernel.ts` is the way in. All of them work on one memory, in which the caller lays out what they read; addresses
 * are in bytes. `cues` and `spans` are written by the build, from the templates in `src/prose` (see
 * `src/tools/template-code.mjs`).
 */
export { cues } from './cues'
export { fieldMarginals } from './field-marginals'
export { findSlots, layKeys, layKinds, slotBytes } from './field-slots'
export { fieldScores, leanings } from './field-sums'
export { keptBytes, layKept } from './kept-sums'
export { levelColumns } from './levels'
export { blockBytes, layCharacters, readBlocks } from './page'
export { relationPath } from './relation-paths'
export { marginals } from './span-marginals'
export { bestPath } from './span-paths'
export { spans } from './spans'
export { layTable, tableBytes } from './sums'

/** The first byte that is free. */
export function base(): usize {
  return __heap_base
}
