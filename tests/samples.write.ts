/* npm run samples: writes the record of each sample page beside it. Read the difference before you commit it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from '../src/parse.ts'

const SAMPLES = path.join(import.meta.dirname, '../samples')
for (const file of readdirSync(SAMPLES).filter((name) => name.endsWith('.txt'))) {
  const record = parse(readFileSync(path.join(SAMPLES, file)), { name: `samples/${file}` })
  writeFileSync(path.join(SAMPLES, file.replace('.txt', '.json')), `${JSON.stringify(record, null, 2)}\n`)
}
