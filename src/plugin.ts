import type { Preset } from 'unified'
import { chain } from './chain.ts'

/** The chain as a unified preset: `unified().use(newsparse)`. Set `file.data.source` on each file. */
const newsparse: Preset = { plugins: chain }

export default newsparse
