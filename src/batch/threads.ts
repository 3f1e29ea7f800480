import { Piscina } from 'piscina'

/** Worker threads that wait for batches; the worker lies beside the bundle. */
export function threads(count: number): Piscina {
  return new Piscina({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: count,
    maxThreads: count,
    idleTimeout: Number.POSITIVE_INFINITY,
  })
}
