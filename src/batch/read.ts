import { closeSync, createReadStream, fstatSync, openSync, readFileSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { binaryKind } from '../text/binary.ts'
import { decode } from '../text/decode.ts'
import { Failure } from './failure.ts'
import { isGzip, unpack } from './unpack.ts'

/** Longest page that is read, in bytes, unless asked otherwise: no news page comes near it. */
export const MAX_BYTES = 64 * 1024 * 1024
/** Bytes that tell whether it is text. */
const SAMPLE = 8192

/**
 * The bytes of an input, unpacked if they are gzip data.
 *
 * @param name a path, or `-` for standard input
 * @throws {Failure} what is empty, too long or no text; system errors as they come
 */
export async function readPage(name: string, maxBytes = MAX_BYTES): Promise<Uint8Array> {
  return pageIn(name, await readRaw(name, maxBytes), maxBytes)
}

/** The bytes of an input as they come. */
export async function readRaw(name: string, maxBytes = MAX_BYTES): Promise<Uint8Array> {
  return name === '-' ? readStream(name, process.stdin, maxBytes) : readFile(name, maxBytes)
}

/** The page that an input's bytes hold. */
export function pageIn(name: string, raw: Uint8Array, maxBytes = MAX_BYTES): Uint8Array {
  const bytes = isGzip(raw) ? unpack(name, raw, maxBytes) : raw
  const what = name === '-' ? 'standard input' : 'the file'
  if (bytes.length === 0) throw new Failure(name, `${what} is empty`, 'Check what should have written it')
  const binary = binaryKind(bytes, decode(bytes.subarray(0, SAMPLE)).encoding)
  if (binary) throw new Failure(name, `${what} is not text but ${binary}`, 'Extract its text first')
  return bytes
}

/**
 * Files at once, since their length is known; as they come what says that it has none, such as pipes, devices and a file
 * that is just being written, so that an endless one ends here.
 */
async function readFile(name: string, maxBytes: number): Promise<Uint8Array> {
  const file = openSync(name, 'r')
  try {
    const stat = fstatSync(file)
    if (!stat.isDirectory() && (!stat.isFile() || stat.size === 0))
      return await readStream(name, createReadStream(name, { fd: file, autoClose: false }), maxBytes)
    if (stat.size > maxBytes) throw tooLong(name, maxBytes)
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

async function readStream(name: string, stream: Readable, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > maxBytes) throw tooLong(name, maxBytes)
    chunks.push(chunk)
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
}

function tooLong(name: string, maxBytes: number): Failure {
  return new Failure(name, `longer than ${maxBytes} bytes`, 'Raise --max-bytes if it really is one page')
}
