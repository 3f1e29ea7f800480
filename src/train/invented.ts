import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type ZoneKind, zoneKinds } from '../schema/record.ts'
import type { Sample } from './corpus.ts'
import { Painter } from './painter.ts'

/**
 * Pages of sites that do not exist, each line of a kind told by hand. In a file, `=== site` begins a page and `@kind`
 * says what the lines below it are; all else is the page, empty lines too.
 */
const PAGES = path.join(import.meta.dirname, 'invented')

const SITE = /^=== (.+)\n/
const KIND = /^@([a-z-]+)$/

/** The invented pages, in a fixed order. */
export function readInvented(): Sample[] {
  return readdirSync(PAGES)
    .sort()
    .flatMap((name) => readFileSync(path.join(PAGES, name), 'utf8').split(/^(?==== )/m))
    .map(sampleOf)
}

function sampleOf(page: string): Sample {
  const site = SITE.exec(page)?.[1]
  if (!site) throw new Error(`invented pages: no "=== site" above "${page.slice(0, 50)}"`)
  const painter = new Painter()
  let kind = -1
  for (const line of page.slice(page.indexOf('\n') + 1).split('\n')) {
    const name = KIND.exec(line)?.[1]
    if (name === undefined) {
      painter.add(line, kind)
      painter.add('\n')
    } else kind = zoneKinds.indexOf(name as ZoneKind)
    if (kind < 0 && line) throw new Error(`invented pages: ${site}: what is "${line}"?`)
  }
  return painter.sample({ page: site, publisher: site }, 'innertext', 'invented')
}

const WORD = /[\p{L}\p{N}]+/gu

function runsOf(text: string, length: number): string[] {
  const words = text.toLowerCase().match(WORD) ?? []
  return words.slice(length - 1).map((_, w) => words.slice(w, w + length).join(' '))
}

/** Those pages that share a run of so many words with one of the others. */
export function sharing(length: number, pages: readonly Sample[], others: readonly Sample[]): Sample[] {
  const runs = new Set(pages.flatMap(({ text }) => runsOf(text, length)))
  const shared = new Set(others.flatMap(({ text }) => runsOf(text, length).filter((run) => runs.has(run))))
  return pages.filter(({ text }) => runsOf(text, length).some((run) => shared.has(run)))
}
