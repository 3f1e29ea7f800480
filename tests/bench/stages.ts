import { Bench } from 'tinybench'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { sourceOf } from '../../src/record/source.ts'
import { Inventor } from '../invented/page.ts'
import { plugin } from './library.ts'
import { SEED } from './row.ts'

const RUNS = 60

/** Milliseconds that each stage of the chain takes on a page, a median; the stages before it are run, not measured. */
export async function stages(): Promise<{ length: number; times: { stage: string; ms: number }[] }> {
  const { chain } = plugin
  const { text } = new Inventor(SEED).page()
  const bench = new Bench({ iterations: RUNS, time: 0, warmupIterations: RUNS >> 1, warmupTime: 0 })
  chain.slice(0, -1).forEach((stage, i) => {
    const before = unified()
      .use(chain.slice(0, Math.max(i, 1)))
      .freeze()
    const own = i ? unified().use([stage]).freeze() : before
    let file = new VFile()
    let tree: ReturnType<typeof before.parse>
    const prepare = (): void => {
      file = new VFile({ value: text })
      file.data.source = sourceOf(text, '-', 'utf-8')
      if (i) tree = before.runSync(before.parse(file), file)
    }
    bench.add(nameOf(stage, i), () => (i ? own.runSync(tree, file) : own.parse(file)), { beforeEach: prepare })
  })
  await bench.run()
  const times = bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name}: ${result.state}`)
    return { stage: name, ms: result.latency.p50 }
  })
  return { length: text.length, times }
}

/** A stage's own name: the parser is a plugin itself, the others are given by one. */
function nameOf(stage: unknown, i: number): string {
  const give = stage as { (): { name: string } | undefined; name: string }
  return (i ? give()?.name : give.name) ?? ''
}
