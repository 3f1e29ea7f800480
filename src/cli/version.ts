import { readFileSync } from 'node:fs'

/** Put in by the build: no file has to be read for it. */
declare const NEWSPARSE_VERSION: string

/** The version of this program. */
export function versionOf(): string {
  if (typeof NEWSPARSE_VERSION === 'string') return NEWSPARSE_VERSION
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version
}
