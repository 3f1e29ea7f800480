/** What offsets count: UTF-16 code units (JavaScript, Java, C#), code points (Python), or bytes of the page as it came. */
export const offsetUnits = ['utf16', 'codepoint', 'byte'] as const
export type OffsetUnit = (typeof offsetUnits)[number]

/** Turns an offset in UTF-16 code units into another unit; what points into the middle of a character gets its start. */
export type OffsetMap = (offset: number) => number

/** UTF-8 lead bytes: they only ever open a character. */
const isLead = (byte: number): boolean => byte >= 0xc2 && byte <= 0xf4
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000
const HIGH_SURROGATE = /[\ud800-\udbff]/

/** Code points before each offset of `text`; a lone surrogate counts as one. */
export function codePointOffsets(text: string): OffsetMap {
  if (!HIGH_SURROGATE.test(text)) return (offset) => offset
  return mapOf(text, () => 1)
}

/**
 * Bytes of the page before each offset of `text`, the byte order mark included, so that `bytes[start:end]` is what the
 * span was decoded from: in UTF-8 (damaged or not), UTF-16 and the encodings of one byte a character exactly; in the
 * multi-byte encodings of East Asia exactly as long as every byte fits.
 *
 * @param bytes the page as it came; leave it out for a page that came as text, which then counts as UTF-8
 */
export function byteOffsets(text: string, bytes?: Uint8Array, encoding = 'utf-8', bom = 0, damaged = false): OffsetMap {
  if (!bytes || (encoding === 'utf-8' && !damaged)) return mapOf(text, utf8Length, bom)
  if (encoding.startsWith('utf-16')) return (offset) => Math.min(bom + 2 * offset, bytes.length)
  if (text.length === bytes.length - bom) return (offset) => offset + bom
  return steppedOffsets(text, bytes, encoding, bom)
}

function utf8Length(unit: number, pair: boolean): number {
  if (pair) return 4
  return unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3
}

function mapOf(text: string, lengthOf: (unit: number, pair: boolean) => number, base = 0): OffsetMap {
  const positions = new Uint32Array(text.length + 1)
  let position = base
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const pair = isHigh(unit) && isLow(text.charCodeAt(i + 1))
    positions[i] = position
    if (pair) positions[++i] = position
    position += lengthOf(unit, pair)
  }
  positions[text.length] = position
  return (offset) => positions[offset]!
}

/** Decodes a byte at a time to see which bytes each character came from. */
function steppedOffsets(text: string, bytes: Uint8Array, encoding: string, bom: number): OffsetMap {
  const positions = new Uint32Array(text.length + 1).fill(bytes.length)
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  let unit = 0
  let open = bom
  for (let i = bom; i < bytes.length; i++) {
    const chars = [...decoder.decode(bytes.subarray(i, i + 1), { stream: true })]
    if (chars.length === 0) continue
    chars.forEach((char, k) => {
      const start = k > 0 && k === chars.length - 1 ? i : open
      for (let n = 0; n < char.length; n++) positions[unit++] = start
    })
    open = encoding === 'utf-8' && isLead(bytes[i]!) ? i : i + 1
  }
  for (; unit < text.length; unit++) positions[unit] = open
  return (offset) => positions[offset]!
}
