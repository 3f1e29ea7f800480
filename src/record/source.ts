import { createHash } from 'node:crypto'
import type { NewsRecord } from '../schema/record.ts'

/**
 * What the record tells of its input.
 *
 * @param input the page's bytes; text is hashed and counted as UTF-8
 */
export function sourceOf(input: string | Uint8Array, name: string, encoding = 'utf-8'): NewsRecord['source'] {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  return { name, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, encoding }
}
