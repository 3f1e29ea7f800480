/* The little words of the page's language, which tell prose. */
import { Block, blockAt, Page } from './page'
import { Lexicon, littleMask } from './phrases'

/** Words of long blocks that are looked at to tell the language. */
const SAMPLED = 4000
const LONG = 12
/** Share of them that its little words are, at least. */
const LEAST = 0.1

/** How often words of each language came. */
const counts = memory.data(32 << 2, 4)

/** The number of the page's language, or -1; counts its little words in each block. */
export function countLittleWords(page: Page, lexicon: Lexicon): i32 {
  const language = languageOf(page, lexicon)
  const bit = max(0, language)
  for (let b = 0; b < page.size; b++) {
    const block = blockAt(page, b)
    let n = 0
    for (let i = block.from; i < block.to; i++) n += (littleMask(page, lexicon, i) >>> bit) & 1
    block.little = n
  }
  return language
}

function languageOf(page: Page, lexicon: Lexicon): i32 {
  memory.fill(counts, 0, 32 << 2)
  let seen = 0
  for (let b = 0; b < page.size && seen < SAMPLED; b++) {
    const block = blockAt(page, b)
    if (block.to - block.from >= LONG) seen += countAll(page, lexicon, block)
  }
  let best: usize = 0
  for (let k: usize = 1; k < <usize>lexicon.languages; k++)
    if (load<i32>(counts + (k << 2)) > load<i32>(counts + (best << 2))) best = k
  const share = <f64>load<i32>(counts + (best << 2)) / <f64>seen
  return seen >= LONG && share > LEAST ? <i32>best : -1
}

function countAll(page: Page, lexicon: Lexicon, block: Block): i32 {
  for (let i = block.from; i < block.to; i++)
    for (let rest = littleMask(page, lexicon, i); rest; rest &= rest - 1) {
      const at = counts + ((<usize>ctz(rest)) << 2)
      store<i32>(at, load<i32>(at) + 1)
    }
  return block.to - block.from
}
