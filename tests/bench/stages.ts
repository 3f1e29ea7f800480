import { Bench } from 'tinybench'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { sourceOf } from '../../src/record/source.ts'
import { Inventor } from '../invented/page.ts'
import { plugin } from './library.ts'
import { SEED } from './row.ts'

const TIME = 2000

/** Milliseconds that each stage of the chain takes on a page: the median of all up to it less that of those before. */
export async function stages(): Promise<{ length: number; times: { stage: string; ms: number }[] }> {
  const { chain } = plugin
  const { text } = new Inventor(SEED).page()
  const bench = new Bench({ time: TIME })
  const names: string[] = []
  chain.slice(0, -1).forEach((stage, i) => {
    const processor = unified()
      .use(chain.slice(0, i + 1))
      .freeze()
    names.push(nameOf(stage, i))
    bench.add(names[i]!, () => {
      const file = new VFile({ value: text })
      file.data.source = sourceOf(text, '-', 'utf-8')
      processor.runSync(processor.parse(file), file)
    })
  })
  await bench.run()
  let before = 0
  const times = bench.tasks.map(({ result }, i) => {
    if (!('latency' in result)) throw new Error(`${names[i]}: ${result.state}`)
    const ms = result.latency.p50 - before
    before = result.latency.p50
    return { stage: names[i]!, ms }
  })
  return { length: text.length, times }
}

/** A stage's own name: the parser is a plugin itself, the others are given by one. */
function nameOf(stage: unknown, i: number): string {
  const give = stage as { (): { name: string } | undefined; name: string }
  return (i ? give()?.name : give.name) ?? ''
}
