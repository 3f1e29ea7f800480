import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { hostileTexts, ordinary } from '../fuzz/hostile.ts'
import { Inventor } from '../invented/page.ts'
import { library } from './library.ts'
import { costOf, median, timesAsLong } from './pairs.ts'
import { KB, type Row, SEED, shown } from './row.ts'

const { parse } = library
const PAGES = 20
const PAIRS = 11
/** Pairs before those that count: a crawl runs on code that is compiled, which takes some 300 pages. */
const WARM_UP = 15
const ZONES = ['headline', 'body'] as const

const bare = unified().use(retextEnglish).freeze()
const inventor = new Inventor(SEED)
const pages = Array.from({ length: PAGES }, () => inventor.page())
const texts = pages.map(({ text }) => text)
const articles = Array.from({ length: PAGES }, () => inventor.article())

const whole = (from: string[]) => () => from.forEach((text) => void parse(text))
const zones = (from: string[]) => () => from.forEach((text) => void parse(text, { fields: ZONES }))
const english = (from: string[]) => () => from.forEach((text) => void bare.parse(text))
const readability = (): void => {
  for (const { html } of pages) new Readability(parseHTML(html).document).parse()
}
const against = (other: () => void, ours: () => void) => () => shown(timesAsLong(other, ours, PAIRS, WARM_UP))

/** Milliseconds a megabyte of the whole record of a page of so many code units. */
export function costOfLength(length: number): number {
  const text = new Inventor(SEED).pageOf(length)
  const runs = Math.max(1, Math.min(30, Math.floor((200 * KB) / length)))
  const warmUp = runs < 5 ? 1 : runs
  const costs = Array.from({ length: warmUp + runs }, () => costOf(() => void parse(text)))
  return (runs === 1 ? Math.min(...costs) : median(costs.slice(warmUp))) / (length / 1e6)
}

function worstHostile(): string {
  const least = (text: string): number => Math.min(...[1, 2].map(() => costOf(() => void parse(text))))
  const prose = ordinary(100 * KB)
  parse(prose)
  const usual = median([1, 2, 3].map(() => costOf(() => void parse(prose))))
  const times = hostileTexts(100 * KB).map(({ seed, text }) => ({ seed, ratio: least(text) / usual }))
  const worst = times.reduce((a, b) => (b.ratio > a.ratio ? b : a))
  return `${shown(worst.ratio)} (\`${JSON.stringify(worst.seed)}\`)`
}

/** Rows that are measured inside this process, on the built library. */
export const loops: readonly Row[] = [
  {
    name: 'zones',
    figure: 'zones and body of pages: speed of bare retext-english ×',
    measure: against(english(texts), zones(texts)),
  },
  {
    name: 'record',
    figure: 'whole record of pages: speed of bare retext-english ×',
    measure: against(english(texts), whole(texts)),
  },
  {
    name: 'articles',
    figure: 'whole record of articles: speed of bare retext-english ×',
    measure: against(english(articles), whole(articles)),
  },
  {
    name: 'readability-zones',
    figure: 'zones and body of pages: speed of Readability with linkedom on their HTML ×',
    measure: against(readability, zones(texts)),
  },
  {
    name: 'readability',
    figure: 'whole record of pages: speed of Readability with linkedom on their HTML ×',
    measure: against(readability, whole(texts)),
  },
  {
    name: 'long',
    figure: 'a page of 5 MB: MB/s of a page of 10 KB ×',
    measure: () => shown(costOfLength(10 * KB) / costOfLength(5000 * KB)),
  },
  { name: 'hostile', figure: 'worst hostile text of 100 KB: time of prose of 100 KB ×', measure: worstHostile },
]
