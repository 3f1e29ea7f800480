/*
 * npm run eval:invariants: parses every page of the corpus beside the repository, in all its renderings, and stops at
 * the first record that breaks what always holds.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from '../../src/parse.ts'
import { verify } from '../../src/record/verify.ts'
import { decode } from '../../src/text/decode.ts'

const CORPUS = path.join(import.meta.dirname, '../../../shared/corpus')
const pages = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .sort()
if (pages.length === 0) throw new Error(`No pages: ${CORPUS} holds no .txt file`)

for (const page of pages) {
  const bytes = readFileSync(path.join(CORPUS, page))
  const broken = verify(parse(bytes, { name: page }), decode(bytes).text)
  if (broken.length) {
    console.error(`${page}\n  ${broken.slice(0, 20).join('\n  ')}`)
    process.exit(1)
  }
}
console.log(`${pages.length} pages, nothing broken`)
