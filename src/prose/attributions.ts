import type { VFile } from 'vfile'
import type { Page } from '../text/tree.ts'

/** Finds who said what in the body, quoted or not: source, cue and content. */
export function findAttributions(page: Page, _file: VFile): void {
  page.data.attributions = []
}
