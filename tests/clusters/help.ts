/*
 * What the trials on clusters need, as a command: `recipe NAME` prints a recipe of the README as it stands there,
 * `pages FOLDER` invents pages into FOLDER as files (crawl/) and JSON lines (lines/), `same A B` compares the records of
 * two outputs.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Inventor } from '../invented/page.ts'

const README = path.join(import.meta.dirname, '../../README.md')
const PAGES = 80
const LINES_PER_FILE = 20
const SEED = 4

function recipe(name: string): void {
  const block = new RegExp(`<!-- recipe: ${name} -->\\n\\n\`\`\`\\w+\\n([\\s\\S]*?\\n)\`\`\``)
  const text = block.exec(readFileSync(README, 'utf8'))?.[1]
  if (text === undefined) throw new Error(`the README has no recipe ${name}`)
  process.stdout.write(text)
}

function pages(folder: string): void {
  for (const name of ['crawl/deep', 'lines']) mkdirSync(path.join(folder, name), { recursive: true })
  const inventor = new Inventor(SEED)
  const lines = Array.from({ length: PAGES }, (_, i) => {
    const { text } = inventor.page()
    writeFileSync(path.join(folder, i % 3 ? 'crawl' : 'crawl/deep', `${i}.txt`), text)
    return JSON.stringify({ id: `page-${i}`, text })
  })
  for (let i = 0; i < PAGES; i += LINES_PER_FILE)
    writeFileSync(path.join(folder, `lines/${i}.ndjson`), `${lines.slice(i, i + LINES_PER_FILE).join('\n')}\n`)
}

/** The records of a file or of all files in a folder, but for hidden ones and a mark of success, by their names. */
function recordsOf(target: string): Map<string, string> {
  const files = statSync(target).isDirectory()
    ? readdirSync(target, { recursive: true, encoding: 'utf8' })
        .filter((name) => !name.split(path.sep).some((part) => part.startsWith('.') || part === '_SUCCESS'))
        .map((name) => path.join(target, name))
        .filter((file) => statSync(file).isFile())
    : [target]
  const records = new Map<string, string>()
  for (const line of files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))) {
    const record = JSON.parse(line) as { source: { name: string } }
    if (records.has(record.source.name)) throw new Error(`${target} has ${record.source.name} twice`)
    records.set(record.source.name, line)
  }
  return records
}

function same(a: string, b: string): void {
  const [mine, other] = [recordsOf(a), recordsOf(b)]
  const differing = [...other].filter(([name, record]) => mine.get(name) !== record).map(([name]) => name)
  if (mine.size !== PAGES || other.size !== PAGES || differing.length > 0)
    throw new Error(
      `${mine.size} and ${other.size} records of ${PAGES}, ${differing.length} differ: ${differing.slice(0, 5)}`,
    )
  console.log(`${mine.size} records, the same as those of a plain run`)
}

const tasks: Record<string, (a: string, b: string) => void> = { recipe, pages, same }
const [what = '', a = '', b = ''] = process.argv.slice(2)
tasks[what]!(a, b)
