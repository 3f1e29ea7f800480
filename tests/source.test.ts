import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { lineKey } from '../src/batch/line-key.ts'
import { sourceOf } from '../src/batch/source.ts'
import { SourceLearner } from '../src/batch/source-learner.ts'
import { digestOf, linesOf } from '../src/batch/source-memory.ts'
import { comesBack, surely } from '../src/page/source-lines.ts'
import { type ParseOptions, parse } from '../src/parse.ts'
import { figuresOf, learned } from './eval/sites.ts'
import { Inventor } from './invented/page.ts'
import { inventSites } from './invented/sites.ts'
import { folderOf, linesOf as linesIn, newsparse } from './newsparse.ts'

const PAGES = 20
const sites = inventSites(PAGES, 8)

describe.each(sites)('pages of $name', (site) => {
  const lines = learned(site)

  test('the body is better without lines that come back, and loses nothing', () => {
    const without = figuresOf(site)
    const withLines = figuresOf(site, lines)
    expect(1 - withLines.precision).toBeLessThan((1 - without.precision) / 4)
    expect(withLines.f1).toBeGreaterThan(without.f1 + 0.005)
    expect(withLines.recall).toBeGreaterThan(without.recall - 0.001)
  })

  test('sentences that several stories repeat stay in them', () => {
    const repeated = site.pages.filter(({ refrains }) => refrains.some((line) => lines.pagesWith(line) > 2))
    expect(repeated.length).toBeGreaterThan(2)
    for (const { text, refrains } of repeated) {
      const bodyOf = (options: ParseOptions): string[] =>
        parse(text, { ...options, fields: ['body'] }).body.map((part) => part.text)
      const was = bodyOf({}).filter((line) => refrains.includes(line))
      expect(bodyOf({ sourceLines: lines })).toEqual(expect.arrayContaining(was))
    }
  })
})

const BOX = 'Every Thursday the editors look back at the week on the docks and tell what happened behind closed doors.'

/** A page of stories with `line` in the middle of each. */
const pageWith = ({ text, story }: { text: string; story: string[] }, line: string): string =>
  text.replace(story[2]!, `${story[2]!}\n${line}`)

const learnedOf = (texts: readonly string[]): ReturnType<typeof linesOf> => {
  const learner = new SourceLearner()
  for (const text of texts) learner.read('site', text)
  return linesOf(learner.memory(), 'site')
}

/** The line in the middle of stories on `some` of `all` pages: whether it is still body, and why not. */
const fateOf = (line: string, some: number, all: number): { isBody: boolean; reason: string } => {
  const inventor = new Inventor(31)
  const pages = Array.from({ length: all }, () => inventor.page())
  const texts = pages.map((page, i) => (i < some ? pageWith(page, line) : page.text))
  const record = parse(texts[0]!, { sourceLines: learnedOf(texts) })
  const { kind, reason } = record.blocks.find(({ text }) => text === line)!
  return { isBody: kind === 'body', reason }
}

test('a box in the middle of most stories is told from a sentence in the middle of some', () => {
  expect(fateOf(BOX, 12, 12)).toEqual({ isBody: false, reason: 'comes back on 12 of 12 pages of this source' })
  expect(fateOf(BOX, 10, 12).isBody).toBe(false)
  expect(fateOf('He declined to comment.', 5, 12).isBody).toBe(true)
  expect(fateOf('The minister declined to comment when she was asked on Monday.', 3, 4).isBody).toBe(true)
})

test('a lead that other pages tease with its headline stays', () => {
  const inventor = new Inventor(35)
  const pages = Array.from({ length: 12 }, () => inventor.page())
  const { text } = pages[0]!
  const { headline: head, body } = parse(text)
  const headline = head!.text
  const lead = body[0]!.text
  const lines = learnedOf([text, ...pages.slice(1).map((page) => `${page.text}${headline}\n${lead}\n`)])
  expect({ pages: lines.pages, lead: lines.pagesWith(lead) }).toEqual({ pages: 12, lead: 12 })
  expect(parse(text, { sourceLines: lines }).body[0]!.text).toBe(lead)
  const leadAlone = learnedOf([text, ...pages.slice(1).map((page) => `${page.text}${lead}\n`)])
  expect(parse(text, { sourceLines: leadAlone }).body[0]!.text).not.toBe(lead)
})

test('a line counts once a page', () => {
  const inventor = new Inventor(32)
  const { text, story } = inventor.page()
  const twice = `${text}${BOX}\n${story[1]}\n${BOX}\n${story[1]}\n`
  const lines = learnedOf([twice, inventor.page().text, inventor.page().text])
  expect({ pages: lines.pages, box: lines.pagesWith(BOX) }).toEqual({ pages: 3, box: 0 })
  expect(parse(twice, { sourceLines: lines })).toEqual(parse(twice))
})

test('copies of a page do not count, also with other menus, teasers and some comments', () => {
  const inventor = new Inventor(33)
  const { story } = inventor.page()
  const copies = Array.from({ length: 6 }, (_, i) => {
    const other = inventor.page()
    const lines = other.text.split('\n').filter((line) => !other.story.includes(line))
    lines.splice(
      lines.length >> 1,
      0,
      ...story,
      `I was there with ${i} friends and saw nothing of what you write about.`,
    )
    return lines.join('\n')
  })
  const lines = learnedOf(copies)
  expect(story.filter((line) => lines.pagesWith(line) > 0)).toEqual([])
  const mixed = learnedOf([...copies, ...Array.from({ length: 3 }, () => pageWith(inventor.page(), BOX))])
  expect({ pages: mixed.pages, box: mixed.pagesWith(BOX) }).toEqual({ pages: 4, box: 3 })
})

test('what is rare is forgotten before there are too many lines', () => {
  const learner = new SourceLearner(1000)
  const inventor = new Inventor(34)
  for (let i = 0; i < 60; i++) learner.read('site', pageWith(inventor.page(), BOX))
  const lines = linesOf(learner.memory(), 'site')
  expect(lines.pages).toBe(60)
  expect(comesBack(lines.pagesWith(BOX), lines.pages)).toBe(true)
  expect(learner.memory().keys.length).toBeLessThan(1000)
})

test('the share is surer the more pages there are', () => {
  expect([surely(3, 3), surely(6, 6), surely(100, 100)].map((share) => share.toFixed(2))).toEqual([
    '0.43',
    '0.60',
    '0.96',
  ])
  expect(comesBack(2, 2)).toBe(false)
  expect(comesBack(3, 100)).toBe(false)
})

test('lines are the same whatever their case and white space, and each source has its own', () => {
  const key = lineKey('a', 'The Editors  look\u00a0back. ')
  expect(lineKey('a', ' the editors look back.')).toBe(key)
  expect(lineKey('a', 'The editors look back')).not.toBe(key)
  expect(lineKey('b', 'The editors look back.')).not.toBe(key)
  expect(Number.isSafeInteger(key)).toBe(true)
})

test.each([
  ['https://www.Kestrel.example/a/b?c', 'all.wet', 'kestrel.example'],
  ['http://news.kestrel.example', 'all.wet', 'news.kestrel.example'],
  ['in/kestrel/a.txt', 'kestrel/a.txt', 'kestrel'],
  ['a.txt', 'a.txt', '.'],
])('%s comes from its site, else its folder', (name, place, source) => {
  expect(sourceOf({ name, place })).toBe(source)
})

describe('--learn-boilerplate', () => {
  const site = sites[0]!
  const box = 'Every Thursday the editors look back'
  const FLAGS = ['in', '--learn-boilerplate', '--fields', 'blocks']
  const folder = (): string =>
    folderOf(Object.fromEntries(site.pages.map(({ text }, i) => [`in/${String(i).padStart(2, '0')}.txt`, text])))
  const zonesOfBox = (records: string): string[] =>
    linesIn(records)
      .flatMap((line) => JSON.parse(line).blocks as { text: string; kind: string }[])
      .filter(({ text }) => text.startsWith(box))
      .map(({ kind }) => kind)

  test('any number of workers writes the same bytes', () => {
    const cwd = folder()
    const one = newsparse([...FLAGS, '--jobs', '1'], { cwd })
    expect(one).toMatchObject({ status: 0, stderr: '' })
    const kinds = zonesOfBox(one.stdout)
    expect(kinds.length).toBeGreaterThan(10)
    expect(kinds).not.toContain('body')
    expect(
      zonesOfBox(
        newsparse(
          FLAGS.filter((flag) => !flag.includes('learn')),
          { cwd },
        ).stdout,
      ),
    ).toContain('body')
    expect(newsparse([...FLAGS, '--jobs', '2'], { cwd }).stdout).toBe(one.stdout)
  })

  test('shares of the inputs make the records that a run of all makes', () => {
    const cwd = folder()
    const lines = linesIn(newsparse(FLAGS, { cwd }).stdout)
    const shares = ['1/2', '2/2'].flatMap((share) => linesIn(newsparse([...FLAGS, '--shard', share], { cwd }).stdout))
    expect(shares.toSorted()).toEqual(lines.toSorted())
  })

  test('--resume does all anew where what was learned is another', () => {
    const cwd = folder()
    const args = [...FLAGS, '-o', 'out', '--resume']
    expect(newsparse(args, { cwd }).stderr).toContain(`${PAGES} written, 0 failed, 0 done before`)
    expect(newsparse(args, { cwd }).stderr).toContain(`0 written, 0 failed, ${PAGES} done before`)
    const plain = args.filter((flag) => flag !== '--learn-boilerplate')
    expect(newsparse(plain, { cwd }).stderr).toContain(`${PAGES} written, 0 failed, 0 done before`)
    expect(existsSync(path.join(cwd, 'out/00.json'))).toBe(true)
    expect(readFileSync(path.join(cwd, 'out/00.json'), 'utf8')).not.toContain('pages of this source')
  })

  test('sites are told apart by the addresses of their pages', () => {
    const lines = site.pages.flatMap(({ text }, i) => [
      JSON.stringify({ url: `https://kestrel.example/${i}`, text }),
      JSON.stringify({ url: `https://other${i}.example/`, text: new Inventor(i).page().text }),
    ])
    const cwd = folderOf({ 'all.ndjson': `${lines.join('\n')}\n` })
    const { stdout } = newsparse(['all.ndjson', '--learn-boilerplate', '--fields', 'blocks'], { cwd })
    expect(zonesOfBox(stdout)).not.toContain('body')
    expect(stdout).toContain(`of ${PAGES} pages of this source`)
  })

  test.each([[['-']], [[]], [['--stream']], [['--files-from', '-']]])(
    'what comes from a pipe cannot be read twice: %j',
    (args) => {
      const { status, stderr } = newsparse([...args, '--learn-boilerplate'])
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr:
          'error: --learn-boilerplate reads its inputs twice: name files, folders or a list of them, not a pipe\n',
      })
    },
  )
})

test('what was learned is told by its digest', () => {
  const learner = new SourceLearner()
  const none = digestOf(learner.memory())
  for (const { text } of sites[0]!.pages) learner.read('site', text)
  const some = digestOf(learner.memory())
  expect(some).not.toBe(none)
  learner.read('site', sites[1]!.pages[0]!.text)
  expect(digestOf(learner.memory())).not.toBe(some)
})
