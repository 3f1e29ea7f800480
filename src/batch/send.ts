import type { Writable } from 'node:stream'

/** Writes; settles when the reader has taken it, so that memory stays bounded. */
export function send(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()))
  })
}
