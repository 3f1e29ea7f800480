import { readFileSync } from 'node:fs'

/** The version of this program; its package.json lies above the bundle. */
export function versionOf(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version
}
