import path from 'node:path'

const DIST = path.join(import.meta.dirname, '../../dist')

/** The library as it is built and published, not as its sources are. */
export const library: typeof import('../../src/index.ts') = await import(path.join(DIST, 'index.js'))
export const plugin: typeof import('../../src/plugin.ts') = await import(path.join(DIST, 'plugin.js'))
