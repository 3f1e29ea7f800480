import type { VFile } from 'vfile'
import type { Page } from '../text/tree.ts'

/** Finds the quotes of the body: the words inside one pair of quotation marks. */
export function findQuotes(page: Page, _file: VFile): void {
  page.data.quotes = []
}
