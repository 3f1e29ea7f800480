import type { VFile } from 'vfile'
import type { Page } from '../text/tree.ts'

/** Finds the datelines that open the story, that captions tell, and that sign off. */
export function findDatelines(page: Page, _file: VFile): void {
  page.data.datelines = []
}
