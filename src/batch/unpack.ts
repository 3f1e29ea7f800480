import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { Failure, failureOf } from './failure.ts'

/** Loaded when met: most runs have nothing packed. */
const zlib = (): typeof import('node:zlib') => process.getBuiltinModule('node:zlib')

const GZIP = /\.gz$/i
const CUT_OFF = 'Z_BUF_ERROR'
const TOO_LONG = 'ERR_BUFFER_TOO_LARGE'
const ZLIB_CODE = /^Z_|^ERR_/

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** Unpacks gzip data of which no more than `maxBytes` may come. */
export function unpack(name: string, bytes: Uint8Array, maxBytes: number): Uint8Array {
  try {
    return zlib().gunzipSync(bytes, { maxOutputLength: maxBytes })
  } catch (error) {
    throw gzipFailure(name, error, maxBytes)
  }
}

/** The bytes of a file or of standard input as they come, unpacked if the name ends in `.gz`. */
export async function* bytesOf(name: string): AsyncGenerator<Uint8Array> {
  const raw: Readable = name === '-' ? process.stdin : createReadStream(name, { highWaterMark: 1 << 18 })
  const stream = GZIP.test(name) ? raw.pipe(zlib().createGunzip()) : raw
  raw.on('error', (error: Error) => stream.destroy(error))
  try {
    for await (const chunk of stream) yield chunk as Uint8Array
  } catch (error) {
    throw gzipFailure(name, error, 0)
  } finally {
    raw.destroy()
  }
}

function gzipFailure(name: string, error: unknown, maxBytes: number): Failure {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? ''
  if (code === TOO_LONG)
    return new Failure(name, `unpacks to more than ${maxBytes} bytes`, 'Raise --max-bytes if it is one page', error)
  if (code === CUT_OFF) return new Failure(name, 'its gzip data is cut off', 'Fetch it again', error)
  if (ZLIB_CODE.test(code)) return new Failure(name, 'its gzip data is damaged', 'Fetch it again', error)
  return failureOf(name, error)
}
