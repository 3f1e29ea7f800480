import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { hash } from '../model/hash.ts'
import { type ZoneKind, zoneKinds } from '../schema/record.ts'
import { align, wordsOf } from './align.ts'

/** What is known of a character: the number of its kind in `zoneKinds`, or this. */
export const UNKNOWN = 255

/** A page to learn from or to score. */
export interface Sample {
  /** Name of the page without its rendering: the same for all renderings. */
  page: string
  publisher: string
  rendering: string
  text: string
  /** One entry a character. */
  known: Uint8Array
  /**
   * gold: read by hand; read: read by hand by us, not to be scored on; projected: carried over from another rendering;
   * article: plain text of an article; furnished: an article with invented furniture; invented: not in the corpus at all.
   */
  origin: 'gold' | 'read' | 'projected' | 'article' | 'furnished' | 'invented'
}

export interface GoldPage {
  id: string
  zones: [number, number, ZoneKind][]
}
export interface BodyPage {
  id: string
  url?: string
  renderers: string[]
  body: string
}
interface SnippetPage {
  id: string
  url?: string
}
interface Article {
  id: string
  publisher: string
  text: string
}

export const jsonLines = <T>(file: string): T[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as T)
    : []

const RENDERING = /\.(innertext|lynx|w3m|bs4lines|blob)$/
const HOST = /^[a-z]+:\/\/([^/:]+)/
const SECOND_LEVEL = /\.(?:co|com|org|gov|ac|net|or|ne|edu)\.[a-z]{2}$|\.[a-z]+$/
/** The registered name in front of the suffix. */
const LAST_LABEL = /[^.]+$/
const LEADING_THE = /^the(?=.{4})/
const NOT_NAME = /[^\p{L}\p{N}]|\d+$/gu
const COLLECTION = /^(postlight|trafilatura|readability)-(.*)$/
const DATED = /^[a-z]{2}-(.+)-\d{4}_\d\d_\d\d$/
/** Short names that collections give to publishers, by the name of the site. */
const ALIASES: Record<string, string> = { ars: 'arstechnica', wapo: 'washingtonpost', la: 'latimes', v: 'v8' }

const nameOf = (host: string): string =>
  (LAST_LABEL.exec(host.replace(SECOND_LEVEL, ''))?.[0] ?? host)
    .toLowerCase()
    .replace(LEADING_THE, '')
    .replace(NOT_NAME, '')

/** Who published a page, so that no fold learns from a publisher that it is scored on. */
function publisherOf(id: string, url?: string): string {
  const host = url && HOST.exec(url)?.[1]
  if (host) return nameOf(host)
  const collected = COLLECTION.exec(id.replace(RENDERING, ''))
  if (!collected) return nameOf(DATED.exec(id.replace(RENDERING, ''))?.[1] ?? id)
  const [, collection, rest = ''] = collected
  if (collection === 'readability') {
    const name = nameOf(rest.split('-')[0]!)
    return ALIASES[name] ?? name
  }
  return nameOf(collection === 'postlight' ? rest.split('--')[0]! : hostLike(rest))
}

const SUFFIX = /^(.*?\.(?:com|org|net|co\.uk|ie|us|gov\.jm|xyz|vc|io|se|cc))(?:[.\-_].*)?$/
const hostLike = (name: string): string => SUFFIX.exec(name)?.[1] ?? name

/** Labels of a gold page, a character each; its zones count the lines that are not empty. */
export function paintLines(text: string, zones: readonly [number, number, ZoneKind][]): Uint8Array {
  const known = new Uint8Array(text.length).fill(UNKNOWN)
  const lines: number[] = []
  for (const [from, to, kind] of zones) for (let i = from; i <= to; i++) lines.push(zoneKinds.indexOf(kind))
  let at = 0
  let line = 0
  for (const part of text.split('\n')) {
    if (part.trim()) known.fill(lines[line++]!, at, at + part.length)
    at += part.length + 1
  }
  return known
}

/** Carries labels over to another rendering of the same page. */
function project(from: Sample, text: string, rendering: string): Sample {
  const source = wordsOf(from.text)
  const target = wordsOf(text)
  const known = new Uint8Array(text.length).fill(UNKNOWN)
  align(target, source).forEach((j, i) => {
    if (j >= 0) known.fill(from.known[source[j]!.start]!, target[i]!.start, target[i]!.end)
  })
  return { ...from, text, rendering, known, origin: 'projected' }
}

/**
 * Labels of pages of the corpus that came without: `{"id", "zones"}` a page, as in the corpus's own `gold.jsonl` and by
 * the same guide (`labelled/GUIDE.md`). They hold no text.
 */
const OWN_LABELS = path.join(import.meta.dirname, 'labels.jsonl')

/** All pages of the corpus in `folder`, in a fixed order. */
export function readSamples(folder: string): Sample[] {
  const readText = (...parts: string[]): string => readFileSync(path.join(folder, ...parts), 'utf8')
  const pages = (name: string): BodyPage[] => jsonLines(path.join(folder, 'pages', `${name}.jsonl`))
  const snippets = jsonLines<SnippetPage>(path.join(folder, 'pages/snippets.jsonl'))
  const urls = new Map<string, string | undefined>()
  for (const row of [...pages('news'), ...pages('mixed'), ...pages('foreign'), ...snippets]) urls.set(row.id, row.url)

  const samples: Sample[] = []
  const gold = new Map<string, Sample>()
  for (const { id, zones } of jsonLines<GoldPage>(path.join(folder, 'labelled/gold.jsonl'))) {
    const text = readText('labelled', `${id}.txt`)
    const page = id.replace(RENDERING, '')
    const sample: Sample = {
      page,
      publisher: publisherOf(page, urls.get(page)),
      rendering: RENDERING.exec(id)?.[1] ?? 'innertext',
      text,
      known: paintLines(text, zones),
      origin: 'gold',
    }
    samples.push(sample)
    if (!gold.has(page)) gold.set(page, sample)
  }
  const read = new Map(jsonLines<GoldPage>(OWN_LABELS).map(({ id, zones }) => [id, zones]))
  /** The page as we have read it, if we have. */
  const labelled = (page: string, folder: string, publisher: string): Sample | undefined => {
    const zones = read.get(page)
    if (!zones) return
    const text = readText('pages', folder, `${page}.innertext.txt`)
    return { page, publisher, rendering: 'innertext', text, known: paintLines(text, zones), origin: 'read' }
  }
  for (const name of ['news', 'mixed', 'foreign'])
    for (const { id, url, renderers } of pages(name)) {
      const own = gold.has(id) ? undefined : labelled(id, name, publisherOf(id, url))
      if (own) samples.push(own)
      const from = gold.get(id) ?? own
      for (const rendering of from ? renderers : [])
        if (from && from.rendering !== rendering)
          samples.push(project(from, readText('pages', name, `${id}.${rendering}.txt`), rendering))
    }
  for (const row of snippets) {
    if (gold.has(row.id)) continue
    const own = labelled(row.id, 'snippets', publisherOf(row.id, row.url))
    if (own) samples.push(own)
  }
  return samples
}

/** Article texts without furniture: the first paragraph is the headline, all others are body. */
export function readArticles(folder: string, every: number): Sample[] {
  return jsonLines<Article>(path.join(folder, 'attributions/train.jsonl'))
    .filter((_, i) => i % every === 0)
    .map(({ id, publisher, text }) => {
      const known = new Uint8Array(text.length).fill(zoneKinds.indexOf('body'))
      const end = text.indexOf('\n\n')
      if (end > 0) known.fill(zoneKinds.indexOf('headline'), 0, end)
      return { page: id, publisher: nameOf(publisher), rendering: 'article', text, known, origin: 'article' }
    })
}

/** Splits samples into folds of about equal size, all of a publisher in one: the fold of each sample. */
export function foldsOf(samples: readonly Sample[], folds: number): Int32Array {
  const sizes = new Map<string, number>()
  for (const { publisher, origin } of samples)
    if (origin !== 'article' && origin !== 'furnished')
      sizes.set(publisher, (sizes.get(publisher) ?? 0) + (origin === 'gold' ? 3 : 1))
  const load = new Float64Array(folds)
  const of = new Map<string, number>()
  const order = [...sizes].sort((a, b) => b[1] - a[1] || hash(a[0]) - hash(b[0]))
  for (const [publisher, size] of order) {
    const least = load.indexOf(Math.min(...load))
    of.set(publisher, least)
    load[least]! += size
  }
  return Int32Array.from(samples, ({ publisher }) => of.get(publisher) ?? -1)
}
