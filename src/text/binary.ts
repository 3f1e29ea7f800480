/** First bytes of files that are no text, and what to call them. */
const MAGIC: readonly (readonly [bytes: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['PK\x03\x04', 'a ZIP archive or office document'],
  ['\x1f\x8b', 'gzip data'],
  ['\x28\xb5\x2f\xfd', 'zstd data'],
  ['BZh91AY', 'bzip2 data'],
  ['\xfd7zXZ', 'xz data'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3\0', 'a database'],
]
const SAMPLE = 8192
/** Text has hardly any control characters but white space, backspace and escape. */
const CONTROL_SHARE = 0.05
const FIRST_PRINTABLE = 0x20
const TEXT_CONTROLS = new Set([0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b])

/**
 * Says what `bytes` are if they are no text, by their first bytes or by how many control characters are among them.
 *
 * @param encoding as detected: in UTF-16 zero bytes are no sign
 */
export function binaryKind(bytes: Uint8Array, encoding: string): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  const known = MAGIC.find(([magic]) => head.startsWith(magic))
  if (known) return known[1]
  if (encoding.startsWith('utf-16')) return null
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) if (byte < FIRST_PRINTABLE && !TEXT_CONTROLS.has(byte)) controls++
  return controls > CONTROL_SHARE * sample.length ? 'binary data' : null
}
