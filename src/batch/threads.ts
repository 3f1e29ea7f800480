import { Piscina } from 'piscina'

/** A page's worth of garbage: an eighth of what V8 would let it grow to, and as fast. */
const YOUNG_MB = 6

/** Worker threads that wait for batches; the worker lies beside the bundle. */
export function threads(count: number): Piscina {
  return new Piscina({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: count,
    maxThreads: count,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  })
}
