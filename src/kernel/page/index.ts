/* Reads a page for the model that names zones. */
import { Field } from '../field'
import { openList } from './collector'
import { findEdges } from './edges'
import { addFeatures } from './features'
import { countLittleWords } from './little-words'
import { findOverlap } from './overlap'
import { Page } from './page'
import { findPeriods } from './periods'
import { Lexicon } from './phrases'
import { findRepeats } from './repeats'
import { findRuns } from './runs'
import { scan } from './scan'
import { findSite } from './site'
import { findCore, surround } from './surroundings'

export { layCharacters } from './characters'
export { blockBytes } from './page'

/** Reads the blocks of a page and lists their features; where weights are given (a field), the slots of their rows. */
export function readBlocks(page: Page, lexicon: Lexicon, weights: Field): void {
  scan(page, lexicon)
  const language = countLittleWords(page, lexicon)
  surround(page, lexicon)
  findCore(page)
  findRuns(page)
  findRepeats(page)
  findPeriods(page)
  findOverlap(page)
  findSite(page)
  findEdges(page)
  openList(page.features, weights)
  addFeatures(page, lexicon, language)
}
