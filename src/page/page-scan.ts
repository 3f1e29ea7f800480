import type { Page } from '../text/tree.ts'
import type { Scan } from './zone-reader.ts'

const scans = new WeakMap<Page, Scan>()

/** Keeps what was read of a page's blocks for the stages after it. */
export function keepScan(page: Page, scan: Scan): void {
  scans.set(page, scan)
}

/** What was read of the blocks of `page`, in their order, if somebody has. */
export function scanOf(page: Page): Scan | undefined {
  return scans.get(page)
}
