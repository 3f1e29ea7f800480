import { cpus } from 'node:os'
import { setTimeout } from 'node:timers/promises'

const LOOK_MS = 1000
/** Share of the processors that is taken even when nothing runs. */
const USUAL = 0.1

/** Says so if other programs take the processors: figures are then lower, and worth less. */
export async function warnIfBusy(): Promise<void> {
  const idleMs = (): number => cpus().reduce((sum, { times }) => sum + times.idle, 0)
  const idleBefore = idleMs()
  const before = performance.now()
  await setTimeout(LOOK_MS)
  const busy = 1 - (idleMs() - idleBefore) / (cpus().length * (performance.now() - before))
  if (busy > USUAL)
    process.stderr.write(
      `bench: other programs take ${Math.round(100 * busy)} % of the processors; do it when they rest\n`,
    )
}
