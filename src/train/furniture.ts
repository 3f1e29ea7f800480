import { random } from '../model/random.ts'
import { type ZoneKind, zoneKinds } from '../schema/record.ts'
import type { Sample } from './corpus.ts'
import * as words from './furniture-words.ts'
import { ARTICLE_KINDS, linesOf, Painter } from './painter.ts'

/** Pages with less body than this say little. */
const LEAST_BODY = 3
/** Chance that something is put between two paragraphs. */
const BETWEEN = 0.12

/**
 * A small page of its own making: the article of a gold page with invented furniture around it and between its
 * paragraphs. It teaches what the gold pages have too few of: mirror notices, trails on one line, boxes inside short
 * stories, pages with hardly any menu.
 *
 * @param titles headlines of other pages, for teasers
 * @returns null where the page has too little of an article
 */
export function furnished(sample: Sample, titles: readonly string[], seed: number): Sample | null {
  const article = linesOf(sample).filter(({ kind }) => ARTICLE_KINDS.has(zoneKinds[kind]!))
  const bodies = article.filter(({ kind }) => zoneKinds[kind] === 'body').length
  if (bodies < LEAST_BODY || !article.some(({ kind }) => zoneKinds[kind] === 'headline')) return null

  const next = random(seed)
  const painter = new Painter()
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!
  const chance = (share: number): boolean => next() < share
  const some = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  const site = pick(words.siteNames)
  const fill = (text: string): string =>
    text.replace('{site}', site).replace('{section}', pick(words.sections)).replace('{title}', pick(titles))
  const lineEnd = chance(0.5) ? '\n\n' : '\n'
  const put = (text: string, kind: ZoneKind, end = lineEnd): void => {
    painter.add(fill(text), zoneKinds.indexOf(kind))
    painter.add(end)
  }
  const many = (from: readonly string[], kind: ZoneKind, n: number): void => {
    for (let i = 0; i < n; i++) put(pick(from), kind, '\n')
  }
  const host = (): string => {
    const name = site.toLowerCase().replaceAll(' ', '')
    return `${pick(['www.', 'www.', 'https://', 'https://www.', ''])}${name}.${pick(words.suffixes)}${pick(['', '', '/'])}`
  }

  const mirrors = (): void => {
    const hosts = Array.from({ length: some(1, 3) }, host)
    const notice = pick(words.mirrorNotices)
    if (chance(0.2)) put(`${notice} ${hosts.join(pick([', ', ' ', ' | ']))}`, 'mirror-notice')
    else {
      put(notice, 'mirror-notice')
      for (const address of hosts) put(address, 'mirror-notice')
    }
  }
  const foot: (() => void)[] = [
    () => many(words.shareLines, 'share', some(1, 3)),
    () => {
      put(pick(words.relatedHeadings), 'related', '\n')
      many(['{title}'], 'related', some(2, 5))
    },
    () => {
      for (const line of pick(words.promoBoxes)) put(line, 'promo', '\n')
    },
    () => many(words.siteLines, 'site', 1),
  ]
  const between = (): void => {
    const kind = next()
    if (kind < 0.35) put(pick(words.inlineRelated), 'related')
    else if (kind < 0.75) for (const line of pick(words.promoBoxes)) put(line, 'promo')
    else put(pick(words.advertisements), 'advertisement')
  }

  if (chance(0.3)) put(pick(words.siteLines), 'site')
  if (chance(0.4)) many(words.sections, 'navigation', some(3, 10))
  if (chance(0.6)) {
    const parts = Array.from({ length: some(2, 4) }, (_, i) =>
      i === 0 && chance(0.5) ? pick(['Home', 'News']) : pick(chance(0.15) ? words.kickers : words.sections),
    )
    put([...new Set(parts)].join(pick(words.separators)), 'breadcrumb')
  }
  article.forEach(({ text, kind }, i) => {
    painter.add(text, kind)
    painter.add(lineEnd)
    const inside = zoneKinds[kind] === 'body' && zoneKinds[article[i + 1]?.kind ?? -1] === 'body'
    if (inside && chance(BETWEEN)) between()
  })
  if (chance(0.5)) mirrors()
  while (foot.length && chance(0.7)) foot.splice(Math.floor(next() * foot.length), 1)[0]!()
  if (chance(0.5)) many(words.legalLines, 'legal', some(1, 2))
  return painter.sample(sample, 'furnished', 'furnished')
}
