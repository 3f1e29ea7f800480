import { on } from 'node:events'
import { Piscina } from 'piscina'

/** Young generations grow to half of what V8 would let them: smaller ones take processor time, larger ones memory. */
const YOUNG_MB = 24

/** Starts worker threads; gives them when all have loaded what they need, so that flags of V8 may change. */
export async function threads(count: number): Promise<Piscina> {
  const pool = new Piscina({
    filename: new URL('../bin/worker.js', import.meta.url).href,
    minThreads: count,
    maxThreads: count,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  })
  // a worker that dies at work fails its batch; one that dies idle takes nothing along
  pool.on('error', () => {})
  try {
    let loading = count
    for await (const _ of on(pool, 'message')) if (--loading === 0) break
  } catch (error) {
    await pool.destroy()
    throw error
  }
  return pool
}
