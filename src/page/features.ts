import { mix } from '../model/hash.ts'
import { type Collected, Collector } from './collector.ts'
import { coarse, logBin, type Surroundings, wordBin } from './layout.ts'
import { languages, phraseKinds } from './phrase-tables.ts'
import { functionWordMask } from './phrases.ts'
import { type Scan, Sign } from './scan-form.ts'

/** Words up to which every word of a block is a feature; of longer blocks the first and the last are. */
const SHORT = 12
const MIDDLE = 40
/** Of other languages the labelled pages are few, so that their little words would tell the publisher. */
const ENGLISH = languages.indexOf('en')
/** Offset of kinds of feature that tell of neighbours, by distance. */
const NEIGHBOUR = 1000

/** The features of a page's blocks, for the model that names zones: what a block is, says, and stands among. */
export function zoneFeatures(s: Scan, t: Surroundings): Collected {
  const out = new Collector(s.size)
  for (let b = 0; b < s.size; b++) {
    own(out, s, b)
    wordsOf(out, s, b)
    place(out, s, t, b)
    around(out, s, t, b)
    neighbours(out, s, t, b)
    out.next()
  }
  return out.done()
}

function own(out: Collector, s: Scan, b: number): void {
  const words = s.words[b]!
  const size = coarse(words)
  const bin = wordBin(words)
  const end = s.end[b]!
  const ratio = (n: number): number => (words ? Math.min(10, Math.round((n / words) * 10)) : 11)
  out.add(1, 0)
  out.add(2, bin)
  out.add(3, logBin(s.chars[b]!))
  out.add(4, end * 16 + bin)
  out.add(5, s.lead[b]!)
  out.add(6, s.lastChar[b]!)
  const caps =
    s.allCapitals[b]! === words
      ? 4
      : s.capitals[b]! === 0
        ? 0
        : s.lowers[b]! === 0
          ? 3
          : s.capitals[b]! * 2 >= words
            ? 2
            : 1
  out.add(7, caps * 8 + size)
  out.add(8, ratio(s.lowers[b]!) * 8 + size)
  const little = s.language < 0 ? 12 : ratio(s.little[b]!)
  out.add(9, little * 8 + size)
  out.add(10, Math.min(6, s.commas[b]!) * 8 + size)
  out.add(11, Math.min(6, s.sentences[b]!) * 8 + size)
  out.add(12, ratio(s.numbers[b]!) * 8 + size)
  out.addBits(13, s.signs[b]!)
  out.add(14, s.signs[b]! & (Sign.time | Sign.year | Sign.url | Sign.copyright))
  if (words <= 16) out.add(15, s.shape[b]!)
  out.add(16, s.mark[b]! * 8 + size)
  out.add(17, s.gap[b]! * 8 + size)
  out.add(19, Math.min(12, s.indent[b]!))
  out.add(20, (end * 8 + caps) * 8 + size)
  out.add(21, s.firstChar[b]!)
}

function wordsOf(out: Collector, s: Scan, b: number): void {
  const first = s.offsets[b]!
  const last = s.offsets[b + 1]!
  const n = last - first
  const t = s.tokens
  const size = coarse(s.words[b]!)
  out.addBits(30, s.lexIn[b]!)
  out.addBits(31, s.lexStart[b]!)
  out.addBits(32, s.lexEnd[b]!)
  out.addBits(33, s.lexWhole[b]!)
  out.addBits(40 + size, s.lexIn[b]!)
  out.addBits(50 + size, s.lexStart[b]!)
  if (!s.lexIn[b]) out.add(34, size)
  if (!n) {
    out.add(35, s.firstChar[b]!)
    return
  }
  out.add(60, t[first]!)
  out.add(61, t[last - 1]!)
  if (n >= 2) {
    out.add(62, mix(t[first]!, t[first + 1]!))
    out.add(63, mix(t[last - 2]!, t[last - 1]!))
  }
  if (n <= SHORT) {
    out.add(64, s.whole[b]!)
    for (let i = first; i < last; i++) {
      const word = s.shapes[i] === 4 ? 4 : t[i]!
      out.add(65, word)
      if (i + 1 < last) out.add(66, mix(word, s.shapes[i + 1] === 4 ? 4 : t[i + 1]!))
    }
  } else if (n <= MIDDLE)
    for (let i = first; i < last; i++) if (s.language === ENGLISH || !functionWordMask(t[i]!)) out.add(67, t[i]!)
}

function place(out: Collector, s: Scan, t: Surroundings, b: number): void {
  const n = s.size
  const size = coarse(s.words[b]!)
  const end = s.end[b]!
  out.add(100, logBin(b))
  out.add(101, logBin(n - 1 - b))
  out.add(102, Math.floor((b / n) * 10) * 8 + size)
  const where =
    t.coreStart < 0
      ? 40
      : b < t.coreStart
        ? -logBin(t.coreStart - b) - 1
        : b > t.coreEnd
          ? 50 + logBin(b - t.coreEnd)
          : 0
  out.add(103, where)
  out.add(104, where * 8 + size)
  out.add(105, mix(where, t.look[b]!))
  if (where === 0) out.add(106, logBin(b - t.coreStart) * 8 + size)
  const total = t.sumProse[n]!
  const share = total ? Math.round((t.sumProse[b]! / total) * 10) : 11
  out.add(107, share * 8 + size)
  out.add(108, t.before[b]! * 4 + t.after[b]!)
  out.add(109, (t.before[b]! * 4 + t.after[b]!) * 8 + size)
  out.add(110, t.startBefore[b]! * 4 + t.startAfter[b]!)
  out.add(111, ((t.startBefore[b]! * 4 + t.startAfter[b]!) * 8 + size) * 4 + (where < 0 ? 1 : where === 0 ? 2 : 3))
  out.add(112, t.overlap[b]! * 8 + size)
  out.add(113, (t.overlap[b]! * 8 + size) * 4 + (where < 0 ? 1 : where === 0 ? 2 : 3))
  if (t.site[b]) out.add(114, t.site[b]! * 8 + size)
  out.add(115, (logBin(total) * 8 + size) * 16 + end)
}

function around(out: Collector, s: Scan, t: Surroundings, b: number): void {
  const n = s.size
  const size = coarse(s.words[b]!)
  const kinds = phraseKinds.length
  for (const reach of [2, 5, 12]) {
    const from = Math.max(0, b - reach)
    const to = Math.min(n, b + reach + 1)
    const blocks = to - from
    const prose = Math.round(((t.countProse[to]! - t.countProse[from]!) / blocks) * 10)
    out.add(130 + reach, prose * 8 + size)
    out.add(150 + reach, logBin(Math.round(((t.sumWords[to]! - t.sumWords[from]!) / blocks) * 2)) * 8 + size)
    if (reach === 2) continue
    for (let k = 0; k < kinds; k++) {
      const hits = t.sumKinds[to * kinds + k]! - t.sumKinds[from * kinds + k]!
      if (hits) out.add(170 + reach, k * 8 + Math.min(4, Math.round((hits / blocks) * 8)))
    }
  }
  if (t.runLength[b]) {
    const length = logBin(t.runLength[b]!)
    out.add(190, length)
    out.add(191, length * 32 + Math.min(5, t.runAt[b]!))
    out.add(192, length * 32 + Math.min(5, t.runLength[b]! - 1 - t.runAt[b]!))
    const from = b - t.runAt[b]!
    const to = from + t.runLength[b]!
    let top = 0
    let most = 0
    for (let k = 0; k < kinds; k++) {
      const hits = t.sumKinds[to * kinds + k]! - t.sumKinds[from * kinds + k]!
      if (hits > most) {
        most = hits
        top = k
      }
    }
    out.add(193, most ? top : 31)
    if (most) out.add(194, (top * 8 + Math.round((most / t.runLength[b]!) * 5)) * 8 + Math.min(7, length >> 1))
  }
  const heading = t.heading[b]!
  if (heading >= 0) {
    const far = logBin(b - heading)
    const mask = s.lexWhole[heading]! || s.lexStart[heading]!
    for (let rest = mask; rest; rest &= rest - 1) {
      const kind = 31 - Math.clz32(rest & -rest)
      out.add(200, kind * 32 + far)
      out.add(201, (kind * 8 + size) * 4 + Math.min(3, far >> 2))
    }
    out.add(202, mix(s.whole[heading]!, Math.min(3, far >> 2)))
  }
  out.add(203, t.period[b]! * 256 + t.look[b]!)
}

function neighbours(out: Collector, s: Scan, t: Surroundings, b: number): void {
  for (const d of [-2, -1, 1, 2]) {
    const i = b + d
    const kind = NEIGHBOUR * (d + 3)
    if (i < 0 || i >= s.size) {
      out.add(kind, 0)
      continue
    }
    out.add(kind + 1, t.look[i]!)
    out.add(kind + 2, wordBin(s.words[i]!) * 16 + s.end[i]!)
    out.addBits(kind + 3, s.lexWhole[i]!)
    out.addBits(kind + 4, s.lexStart[i]!)
    out.add(kind + 5, s.lead[i]!)
    out.add(kind + 6, s.signs[i]! & (Sign.time | Sign.year | Sign.copyright | Sign.at))
    if (d === 1 || d === -1) {
      const size = coarse(s.words[b]!)
      out.add(kind + 7, t.look[i]! * 8 + size)
      if (s.words[i]! <= 6) out.add(kind + 8, s.whole[i]!)
      if (s.offsets[i + 1]! > s.offsets[i]!) {
        out.add(kind + 9, s.tokens[s.offsets[i]!]!)
        out.add(kind + 10, s.tokens[s.offsets[i + 1]! - 1]!)
      }
      out.add(kind + 11, s.gap[d < 0 ? b : i]! * 64 + coarse(s.words[i]!) * 8 + size)
      out.addBits(kind + 12, s.lexIn[i]!)
      out.addBits(kind + 13, s.words[i]! <= 16 ? s.signs[i]! : 0)
      if (t.before[i] || t.after[i]) out.add(kind + 14, t.before[i]! * 4 + t.after[i]!)
    } else if (s.words[i]! <= 3) out.add(kind + 8, s.whole[i]!)
  }
}
