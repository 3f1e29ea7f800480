import type { Writable } from 'node:stream'

/** Writes, all at once; settles when the reader has taken it, so that memory stays bounded. */
export function send(stream: Writable, ...parts: (string | Uint8Array)[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const last = parts.pop() ?? ''
    stream.cork()
    for (const part of parts) if (part.length > 0) stream.write(part)
    stream.write(last, (error) => (error ? reject(error) : resolve()))
    stream.uncork()
  })
}
