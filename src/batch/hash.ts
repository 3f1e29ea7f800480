import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

const CHUNK = 1 << 20

/** SHA-256 of a file, as it stands on the disk; null if it cannot be read. */
export function hashOfFile(name: string): string | null {
  const hash = createHash('sha256')
  const chunk = new Uint8Array(CHUNK)
  try {
    const file = openSync(name, 'r')
    try {
      for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk))
        hash.update(chunk.subarray(0, length))
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
  return hash.digest('hex')
}

export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
