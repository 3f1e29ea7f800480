import path from 'node:path'
import type { Input } from './inputs.ts'

const HOST = /^https?:\/\/(?:www\.)?([^/?#\s]+)/i

/** What a page comes from: the site where its name is an address, else the folder of its file. */
export function sourceOf({ name, place }: Input): string {
  return HOST.exec(name)?.[1]?.toLowerCase() ?? path.dirname(place)
}
