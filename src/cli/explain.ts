import { Failure, failureOf } from '../batch/failure.ts'
import { readyForMany } from '../batch/patience.ts'
import { readPage } from '../batch/read.ts'
import { visible } from '../formats/visible.ts'
import { type Explanation, explain as explainLine } from '../page/explain.ts'
import { decode } from '../text/decode.ts'
import type { Flags } from './program.ts'
import { Usage } from './usage.ts'

const PLACE = /^(.+):(\d+)$/s
/** Code units of the block that are shown. */
const SHOWN = 300
/** Below this a chance or a piece of evidence is not worth a line. */
const LITTLE = 0.005

/** Tells on standard output what a line of a page was taken for, how sure that is, and why. */
export async function explain(place: string, { maxBytes }: Flags): Promise<void> {
  const [, name, line] = PLACE.exec(place) ?? []
  if (!name || !line) throw new Usage(`name a line of a page, as page.txt:12, not '${place}'`)
  const bytes = await readPage(name, maxBytes).catch((error: unknown) => {
    throw failureOf(name, error)
  })
  readyForMany()
  const { text } = decode(bytes)
  const found = explainLine(text, Number(line))
  if (!found) throw new Failure(place, 'there is no text on this line', 'Count from 1, with the empty lines')
  process.stdout.write(shown(found))
}

function shown({ text, kind, confidence, evidence, chances }: Explanation): string {
  const cut = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
  const others = chances.filter((chance) => chance.kind !== kind && chance.p > LITTLE)
  const lines = [
    visible(cut),
    '',
    `${kind}, right in ${Math.round(confidence * 100)} of 100 such cases`,
    ...evidence.filter(({ weight }) => weight > LITTLE).map(({ what, weight }) => `  +${weight.toFixed(1)}  ${what}`),
    ...(others.length
      ? ['', `the model also thought of ${others.map(({ kind, p }) => `${kind} (${p.toFixed(2)})`).join(', ')}`]
      : []),
  ]
  return `${lines.join('\n')}\n`
}
