import type { Preset } from 'unified'
import { chain } from './chain.ts'

/** The stages in their order, for those who put one of their own between them. */
export { chain }

/**
 * The chain as a unified preset: `unified().use(newsparse)`. Transformers added after it see the tree as all stages
 * left it. A record's `source` is made from the file; set `file.data.source` to give it other words.
 */
const newsparse: Preset = { plugins: chain }

export default newsparse
