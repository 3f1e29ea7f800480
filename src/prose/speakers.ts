import type { VFile } from 'vfile'
import type { Page } from '../text/tree.ts'

/** Gathers the sources of quotes and attributions into speakers and gives each its fullest name. */
export function resolveSpeakers(page: Page, _file: VFile): void {
  page.data.speakers = []
}
