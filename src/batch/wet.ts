import type { ByteReader } from './bytes.ts'
import { Failure } from './failure.ts'

/** One page of a WET file: its address and its text, in UTF-8. */
export interface WetPage {
  uri: string
  content: Uint8Array
}

const VERSION = /^WARC\/\d/
const LONGEST_HEADER = 65_536
const DIGITS = /^\d{1,15}$/

/** Pages of a Common Crawl WET file: its records of type `conversion`, in order. */
export async function* wetPages(file: string, reader: ByteReader, maxBytes: number): AsyncGenerator<WetPage | Failure> {
  for (;;) {
    const headers = await headersOf(file, reader)
    if (!headers) return
    const length = headers.get('content-length') ?? ''
    if (!DIGITS.test(length)) throw damaged(file, 'a record has no length')
    const content = await reader.take(Number(length), maxBytes)
    if (headers.get('warc-type') !== 'conversion') continue
    const uri = headers.get('warc-target-uri') ?? file
    if (!content) yield new Failure(uri, `longer than ${maxBytes} bytes`, 'Raise --max-bytes if it is one page')
    else if (content.length < Number(length)) throw damaged(file, `it ends within ${uri}`)
    else yield { uri, content }
  }
}

/** Headers of the next record by their names in lower case; null at the end. */
async function headersOf(file: string, reader: ByteReader): Promise<Map<string, string> | null> {
  const headers = new Map<string, string>()
  let begun = false
  for (let size = 0; size < LONGEST_HEADER; ) {
    const line = await reader.line(LONGEST_HEADER)
    if (!line) {
      if (begun) throw damaged(file, 'it ends within the headers of a record')
      return null
    }
    const text = new TextDecoder().decode(line.bytes).trimEnd()
    size += begun ? line.bytes.length : 0
    if (!begun) {
      if (!text) continue // records are set apart by blank lines
      if (!VERSION.test(text)) throw damaged(file, 'a record does not begin with its WARC version')
      begun = true
    } else if (!text) return headers
    else {
      const colon = text.indexOf(':')
      if (colon > 0) headers.set(text.slice(0, colon).toLowerCase(), text.slice(colon + 1).trim())
    }
  }
  throw damaged(file, 'a record has no end of its headers')
}

function damaged(file: string, what: string): Failure {
  return new Failure(file, `damaged WET file: ${what}`, 'The pages before are written; fetch it again for the rest')
}
