import { isUtf8 } from 'node:buffer'
import chardet from 'chardet'

export interface Decoded {
  text: string
  /** Name of the encoding as the WHATWG names it, in lower case. */
  encoding: string
  /** Length of the byte order mark, which is no part of `text`. */
  bom: number
  /** How many characters of `text` stand for bytes that fit nothing, and where the first of them is (code units). */
  replaced: { count: number; first: number }
}

/** Bytes that the guesses look at. */
const SAMPLE = 65_536
/** Share of the 16-bit units that are ASCII in UTF-16 text of any script: spaces, digits and line ends alone give this. */
const UTF16_ASCII = 0.02
/** How much oftener they stand on one side; the other has only rare characters, such as U+4E00 and U+5F00 of Chinese. */
const UTF16_LEAN = 2
/** What no writer of UTF-8 does by mistake: more sequences that fit UTF-8 than bytes that do not. */
const UTF8_FITTING = 4
/** windows-1252 where it differs from ISO 8859-1, bytes 0x80 to 0x9F; some Node releases decode it as the latter. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const C1 = /[\x80-\x9f]/g
const REPLACEMENT = '\ufffd'

/**
 * Decodes a page's bytes: byte order mark, UTF-16 by its zero bytes, valid UTF-8, nearly valid UTF-8, and only then a
 * guess from letter statistics (chardet; windows-1252 where it knows nothing, and for ISO 8859-1 as on the web).
 * Bytes that fit nothing become U+FFFD and are counted; never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  const { encoding, bom } = encodingOf(bytes)
  const body = bom ? bytes.subarray(bom) : bytes
  const text = textOf(body, encoding)
  return { text, encoding, bom, replaced: replacedIn(text, body, encoding) }
}

function encodingOf(bytes: Uint8Array): { encoding: string; bom: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', bom: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', bom: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', bom: 2 }
  return { encoding: utf16(bytes) ?? (isUtf8(bytes) || nearlyUtf8(bytes) ? 'utf-8' : guess(bytes)), bom: 0 }
}

/** UTF-16 without a mark: an ASCII character's zero byte stands at odd places (little-endian) or even ones, never both. */
function utf16(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 === 1) return undefined
  const zeros = [0, 0] as [number, number]
  const length = Math.min(bytes.length, SAMPLE)
  for (let i = 0; i < length; i++) if (bytes[i] === 0 && bytes[i ^ 1]! < 0x80) zeros[i & 1]!++
  const [even, odd] = zeros
  if (Math.max(even, odd) < (UTF16_ASCII * length) / 2 || Math.max(even, odd) <= UTF16_LEAN * Math.min(even, odd))
    return undefined
  const encoding = odd > even ? 'utf-16le' : 'utf-16be'
  return textOf(bytes.subarray(0, length), encoding).slice(0, -1).includes(REPLACEMENT) ? undefined : encoding
}

/** UTF-8 with damage: cut in mid-character, or some bytes of another encoding pasted in. */
function nearlyUtf8(bytes: Uint8Array): boolean {
  let fitting = 0
  let broken = 0
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceAt(bytes, i)
    if (length > 1) fitting++
    else if (length === 0) broken++
    i += length || 1
  }
  return fitting >= UTF8_FITTING * broken || broken === cutAtEnd(bytes)
}

/** Length of the UTF-8 sequence at `i`, 0 if there is none (lead byte and count alone, which is enough for a vote). */
function sequenceAt(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!
  if (lead < 0x80) return 1
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  for (let k = 1; k < length; k++) if ((bytes[i + k] ?? 0) >> 6 !== 2) return 0
  return length
}

/** Bytes at the end that open a character of three or four which the end cuts; a lone accented letter is no sign. */
function cutAtEnd(bytes: Uint8Array): number {
  for (const length of [2, 3]) {
    const [lead = 0, ...rest] = bytes.subarray(-length)
    if (lead >= (length === 2 ? 0xe0 : 0xf0) && lead < 0xf5 && rest.every((byte) => byte >> 6 === 2)) return length
  }
  return 0
}

function guess(bytes: Uint8Array): string {
  const name = chardet.detect(bytes.subarray(0, SAMPLE)) ?? 'windows-1252'
  try {
    const { encoding } = new TextDecoder(name)
    return encoding.startsWith('utf-') ? 'windows-1252' : encoding
  } catch {
    return 'windows-1252' // an encoding that no web standard knows
  }
}

function textOf(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return latin1.replace(C1, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!)
}

/** U+FFFD in the text, less those that the page itself has. */
function replacedIn(text: string, bytes: Uint8Array, encoding: string): Decoded['replaced'] {
  const first = text.indexOf(REPLACEMENT)
  if (first < 0 || (encoding === 'utf-8' && isUtf8(bytes))) return { count: 0, first: -1 }
  let count = 0
  for (let at = first; at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) count++
  const written = encoding === 'utf-8' ? occurrences(bytes, [0xef, 0xbf, 0xbd]) : 0
  return count > written ? { count: count - written, first } : { count: 0, first: -1 }
}

function occurrences(bytes: Uint8Array, [a, b, c]: [number, number, number]): number {
  let count = 0
  for (let at = bytes.indexOf(a); at >= 0; at = bytes.indexOf(a, at + 1))
    if (bytes[at + 1] === b && bytes[at + 2] === c) count++
  return count
}
