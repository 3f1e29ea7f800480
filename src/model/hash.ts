/**
 * Features are integers: the hash of a name, mixed with the hash of a value. No dictionary has to be loaded, and
 * nothing but numbers is made in the inner loops. 32 bits keep collisions rare among a few hundred thousand features.
 */

/** FNV-1a over the UTF-16 code units of `text`, from `start` to `end`; a signed 32-bit integer. */
export function hash(text: string, start = 0, end = text.length): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h | 0
}

/** Mixes two hashes or small integers into one (MurmurHash3's finalizer); the order counts. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a, 31) + Math.imul(b, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) | 0
}
