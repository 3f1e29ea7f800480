/*
 * npm run eval:sites: how well the body is found on the pages of invented sites, with and without what their pages tell
 * of the lines that come back, as a Markdown table. Precision and recall count code units of lines.
 */
import { SourceLearner } from '../../src/batch/source-learner.ts'
import { linesOf } from '../../src/batch/source-memory.ts'
import type { SourceLines } from '../../src/page/source-lines.ts'
import { parse } from '../../src/parse.ts'
import { inventSites, type Site } from '../invented/sites.ts'

const PAGES = 20
const SEED = 8

export interface Figures {
  precision: number
  recall: number
  f1: number
}

/** What was learned of a site by reading its pages. */
export function learned({ name, pages }: Site): SourceLines {
  const learner = new SourceLearner()
  for (const { text } of pages) learner.read(name, text)
  return linesOf(learner.memory(), name)
}

/** Figures of the bodies of all pages of a site, some of whose lines may be known. */
export function figuresOf({ pages }: Site, sourceLines?: SourceLines): Figures {
  let right = 0
  let found = 0
  let all = 0
  for (const { text, story } of pages) {
    const want = new Set(story)
    const body = parse(text, { fields: ['body'], ...(sourceLines && { sourceLines }) }).body.map((part) => part.text)
    const size = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0)
    found += size(body)
    right += size(body.filter((line) => want.has(line)))
    all += size(story)
  }
  const precision = right / found
  const recall = right / all
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

if (process.argv[1] === import.meta.filename) {
  const shown = ({ precision, recall, f1 }: Figures): string =>
    [precision, recall, f1].map((value) => value.toFixed(3)).join(' / ')
  console.log('| site | without: precision / recall / F1 | with |\n| --- | --- | --- |')
  for (const site of inventSites(PAGES, SEED))
    console.log(`| ${site.name} | ${shown(figuresOf(site))} | ${shown(figuresOf(site, learned(site)))} |`)
}
