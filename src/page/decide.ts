import type { ZoneKind } from '../schema/record.ts'
import { zoneKinds } from '../schema/zone-kinds.ts'
import { dropFarGroups } from './body-groups.ts'
import type { Scan } from './scan-form.ts'
import type { Reading } from './zone-model.ts'

const K = zoneKinds.length
const BODY = zoneKinds.indexOf('body')
const SUBHEADING = zoneKinds.indexOf('subheading')
const HEADLINE = zoneKinds.indexOf('headline')
const PAGE_TITLE = zoneKinds.indexOf('page-title')
const BREADCRUMB = zoneKinds.indexOf('breadcrumb')
/** What stands above a story. */
const HEAD = (['headline', 'standfirst', 'byline', 'timestamp'] as const).map((kind) => zoneKinds.indexOf(kind))

/** Lines of each kind among 10,000 of the labelled pages. */
const LINES: Record<ZoneKind, number> = {
  headline: 60,
  'page-title': 8,
  breadcrumb: 65,
  standfirst: 31,
  byline: 86,
  timestamp: 56,
  body: 1928,
  subheading: 188,
  caption: 169,
  note: 53,
  'author-bio': 46,
  tags: 91,
  navigation: 3931,
  share: 302,
  'mirror-notice': 1,
  related: 1470,
  promo: 461,
  advertisement: 202,
  media: 120,
  comments: 248,
  legal: 251,
  site: 111,
  other: 122,
}
/**
 * Rare kinds get more than their probability: by cross-validation this costs no accuracy (0.8498 to 0.8500) and gives
 * macro-F1 (0.625 to 0.634); higher powers cost accuracy.
 */
const GAINS = Float64Array.from(zoneKinds, (kind) => LINES[kind] ** -0.2)

/**
 * Probability of body and subheading together from which on a block is body. By cross-validation 0.5 loses 0.006 on
 * news pages, 0.7 0.002 on others and 0.003 on those that are one line.
 */
const BODY_FROM = 0.6
/** Probability from which on the likeliest block becomes the headline of a page where none is likeliest to be one. */
const HEADLINE_FROM = 0.25

/** Share of the headline's probability that the line next to it must have to be its other half. */
const TOGETHER = 0.8

/**
 * The kind of each block, as a number in `zoneKinds`. Body or not is decided by the probability of body and subheading
 * together, whatever else by the likeliest kind; body far from the story is none; a page has one headline.
 */
export function decide({ seen, marginals, told, trails }: Reading): Uint8Array {
  const p = (b: number, kind: number): number => marginals[b * K + kind]!
  const isBody = Uint8Array.from(told, (kind, b) => (!kind && p(b, BODY) + p(b, SUBHEADING) > BODY_FROM ? 1 : 0))
  dropFarGroups(isBody, seen.scan.words, (b) => HEAD.reduce((sum, kind) => sum + p(b, kind), 0))
  const kinds = isBody.map((is, b) => {
    if (told[b]) return zoneKinds.indexOf(told[b])
    if (is) return p(b, SUBHEADING) > p(b, BODY) ? SUBHEADING : BODY
    return bestOf(marginals, b, (kind) => kind !== BODY && kind !== SUBHEADING)
  })
  trails.forEach((isTrail, b) => {
    if (isTrail && kinds[b] === HEADLINE) kinds[b] = BREADCRUMB
  })
  setHeadline(kinds, (b) => (trails[b] ? 0 : p(b, HEADLINE)), marginals, isBody.indexOf(1))
  setPageTitles(kinds, seen.scan)
  return kinds
}

function bestOf(marginals: Float64Array, b: number, mayBe: (kind: number) => boolean): number {
  let best = -1
  let most = -1
  for (let kind = 0; kind < K; kind++) {
    const chance = marginals[b * K + kind]! * GAINS[kind]!
    if (mayBe(kind) && chance > most) {
      best = kind
      most = chance
    }
  }
  return best
}

/**
 * Of several headlines the likeliest stays, with those next to it, since a headline may stand on two lines. Where there
 * is none, the likeliest block above the body becomes it.
 */
function setHeadline(kinds: Uint8Array, p: (b: number) => number, marginals: Float64Array, firstBody: number): void {
  let best = -1
  kinds.forEach((kind, b) => {
    if (kind === HEADLINE && (best < 0 || p(b) > p(best))) best = b
  })
  if (best < 0) {
    for (let b = 0; b < firstBody; b++) if (p(b) > HEADLINE_FROM && (best < 0 || p(b) > p(best))) best = b
    if (best >= 0) kinds[best] = HEADLINE
    return
  }
  let from = best
  let to = best
  const goesWith = (b: number): boolean => kinds[b] === HEADLINE && p(b) > p(best) * TOGETHER
  while (from > 0 && goesWith(from - 1)) from--
  while (to + 1 < kinds.length && goesWith(to + 1)) to++
  kinds.forEach((kind, b) => {
    if (kind === HEADLINE && (b < from || b > to)) kinds[b] = bestOf(marginals, b, (other) => other !== HEADLINE)
  })
}

/** Fewest words of a headline whose repeats are known by their words alone, and most words that one has more. */
const TELLING = 4
const MORE = 6

/**
 * What repeats the headline above it is a title of the document, unless it stands in a trail: so are 19 of 28 such
 * blocks of the labelled pages, most others being teasers of the story itself.
 */
function setPageTitles(kinds: Uint8Array, scan: Scan): void {
  const headline = kinds.indexOf(HEADLINE)
  const first = scan.offsets[headline] ?? 0
  const words = (scan.offsets[headline + 1] ?? 0) - first
  if (words < TELLING) return
  for (let b = 0; b < headline; b++) {
    const from = scan.offsets[b]!
    const more = scan.offsets[b + 1]! - from - words
    if (kinds[b] === BREADCRUMB || kinds[b] === BODY || more < 0 || more > MORE) continue
    for (let skip = 0; skip <= more; skip++) {
      let same = 0
      while (same < words && scan.tokens[from + skip + same] === scan.tokens[first + same]) same++
      if (same === words) kinds[b] = PAGE_TITLE
    }
  }
}
