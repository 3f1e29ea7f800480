import type { ByteReader } from './bytes.ts'
import { Failure } from './failure.ts'

/** Which fields of an input line hold the page's text and its name. */
export interface LineFields {
  /** `text` if left out. */
  textField?: string
  /** `id`, else `url`, if left out; where there is none the line's number stands for it. */
  idField?: string
}

export interface Line {
  name: string
  /** The line's id as it came, a number or a string; undefined if it has none. */
  id?: string | number
  text: string
}

/** Pages of a file of JSON lines, in order; blank lines are passed over, a bad line is a failure in its place. */
export async function* jsonLines(
  file: string,
  reader: ByteReader,
  fields: LineFields,
  maxBytes: number,
): AsyncGenerator<Line | Failure> {
  for (let number = 1; ; number++) {
    const line = await reader.line(maxBytes)
    if (!line) return
    const place = `${file}:${number}`
    if (line.long) yield new Failure(place, `longer than ${maxBytes} bytes`, 'Raise --max-bytes if it is one page')
    else {
      const text = new TextDecoder().decode(line.bytes).trim()
      if (text) yield lineOf(text, place, fields)
    }
  }
}

function lineOf(json: string, place: string, { textField = 'text', idField }: LineFields): Line | Failure {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return new Failure(place, `not JSON (${(error as Error).message})`, 'Write one JSON object a line', error)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return new Failure(place, 'no page in it', 'Write one object a line')
  const object = value as Record<string, unknown>
  const id = idField === undefined ? (object.id ?? object.url) : object[idField]
  const known = typeof id === 'string' || typeof id === 'number' ? { id } : {}
  const text = object[textField]
  if (typeof text !== 'string') {
    const failure = new Failure(
      String(known.id ?? place),
      `no text in its field ${textField}`,
      'Name another with --text-field',
    )
    return Object.assign(failure, known)
  }
  return { name: String(known.id ?? place), ...known, text }
}
