import { mix } from '../model/hash.ts'
import { type Collected, Collector } from './collector.ts'
import { zoneEdges } from './edges.ts'
import { coarse, logBin, NO_KIND, type Surroundings, wordBin } from './layout.ts'
import { languages } from './phrase-tables.ts'
import { PhraseWindow } from './phrase-window.ts'
import { functionWordMask } from './phrases.ts'
import { type Scan, Sign } from './scan-form.ts'

/** Words up to which every word of a block is a feature; of longer blocks the first and the last are. */
const SHORT = 12
const MIDDLE = 40
/** Of other languages the labelled pages are few, so that their little words would tell the publisher. */
const ENGLISH = languages.indexOf('en')
/** The first kinds of features that tell of the block before and after, and of those two off. */
const BEFORE = 208
const AFTER = 224
const FAR_BEFORE = 192
const FAR_AFTER = 240

/** The features of a page's blocks, for the model that names zones: what a block is, says, and stands among. */
export function zoneFeatures(s: Scan, t: Surroundings): Collected {
  const out = new Collector(s.size)
  const near = new PhraseWindow(t.starts)
  const far = new PhraseWindow(t.starts)
  for (let b = 0; b < s.size; b++) {
    own(out, s, b)
    wordsOf(out, s, b)
    place(out, s, t, b)
    within(out, s, t, b, CLOSE)
    within(out, s, t, b, NEAR, near)
    within(out, s, t, b, FAR, far)
    around(out, s, t, b)
    neighbour(out, s, t, b, b - 1, BEFORE)
    neighbour(out, s, t, b, b + 1, AFTER)
    farNeighbour(out, s, t, b - 2, FAR_BEFORE)
    farNeighbour(out, s, t, b + 2, FAR_AFTER)
    out.next()
  }
  return { ...out.done(), edges: zoneEdges(s, t) }
}

function own(out: Collector, s: Scan, b: number): void {
  const words = s.words[b]!
  const size = coarse(words)
  const bin = wordBin(words)
  const end = s.end[b]!
  const ratio = (n: number): number => (words ? Math.min(10, Math.round((n / words) * 10)) : 11)
  out.add(1, 0)
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
      if (s.stems[i] !== t[i]) out.add(68, s.stems[i]!)
      if (i + 1 < last) out.add(66, mix(word, s.shapes[i + 1] === 4 ? 4 : t[i + 1]!))
    }
  } else if (n <= MIDDLE)
    for (let i = first; i < last; i++) if (s.language === ENGLISH || !functionWordMask(t[i]!)) out.add(67, t[i]!)
}

/** Where a block stands to the stretch of prose: numbers below are above it. */
const INSIDE = 30
const NOWHERE = 60

function place(out: Collector, s: Scan, t: Surroundings, b: number): void {
  const n = s.size
  const size = coarse(s.words[b]!)
  const end = s.end[b]!
  out.add(70, Math.min(15, b))
  out.add(71, Math.min(15, n - 1 - b))
  out.add(72, Math.floor((b / n) * 10) * 8 + size)
  const where =
    t.coreStart < 0
      ? NOWHERE
      : b < t.coreStart
        ? INSIDE - 1 - logBin(t.coreStart - b)
        : b > t.coreEnd
          ? INSIDE + 1 + logBin(b - t.coreEnd)
          : INSIDE
  const side = where < INSIDE ? 1 : where === INSIDE ? 2 : 3
  out.add(73, where)
  out.add(74, where * 8 + size)
  out.add(75, mix(where, t.look[b]!))
  if (where === INSIDE) out.add(76, logBin(b - t.coreStart) * 8 + size)
  const total = t.sumProse[n]!
  const share = total ? Math.round((t.sumProse[b]! / total) * 10) : 11
  out.add(77, share * 8 + size)
  out.add(79, (t.before[b]! * 4 + t.after[b]!) * 8 + size)
  out.add(81, ((t.startBefore[b]! * 4 + t.startAfter[b]!) * 8 + size) * 4 + side)
  out.add(83, (t.overlap[b]! * 8 + size) * 4 + side)
  if (t.site[b]) out.add(84, t.site[b]! * 8 + size)
  out.add(85, (logBin(total) * 8 + size) * 16 + end)
}

/** How many blocks above and below are looked at. */
const CLOSE = 2
const NEAR = 5
const FAR = 12

/** What the blocks are like up to `reach` above and below; their phrases are counted in `window`, if there is one. */
function within(out: Collector, s: Scan, t: Surroundings, b: number, reach: number, window?: PhraseWindow): void {
  const size = coarse(s.words[b]!)
  const from = Math.max(0, b - reach)
  const to = Math.min(s.size, b + reach + 1)
  const blocks = to - from
  const prose = Math.round(((t.countProse[to]! - t.countProse[from]!) / blocks) * 10)
  out.add(100 + reach, prose * 8 + size)
  out.add(120 + reach, logBin(Math.round(((t.sumWords[to]! - t.sumWords[from]!) / blocks) * 2)) * 8 + size)
  if (!window) return
  window.slide(from, to)
  for (let rest = window.kinds; rest; rest &= rest - 1) {
    const kind = 31 - Math.clz32(rest & -rest)
    out.add(140 + reach, kind * 8 + Math.min(4, Math.round((window.counts[kind]! / blocks) * 8)))
  }
}

function around(out: Collector, s: Scan, t: Surroundings, b: number): void {
  const size = coarse(s.words[b]!)
  if (t.runLength[b]) {
    const length = logBin(t.runLength[b]!)
    out.add(160, length)
    out.add(161, length * 32 + Math.min(5, t.runAt[b]!))
    out.add(162, length * 32 + Math.min(5, t.runLength[b]! - 1 - t.runAt[b]!))
    const kind = t.runKind[b]!
    out.add(163, kind)
    if (kind !== NO_KIND) out.add(164, (kind * 8 + t.runShare[b]!) * 8 + Math.min(7, length >> 1))
  }
  const heading = t.heading[b]!
  if (heading >= 0) {
    const far = logBin(b - heading)
    const mask = s.lexWhole[heading]! || s.lexStart[heading]!
    for (let rest = mask; rest; rest &= rest - 1) {
      const kind = 31 - Math.clz32(rest & -rest)
      out.add(170, kind * 32 + far)
      out.add(171, (kind * 8 + size) * 4 + Math.min(3, far >> 2))
    }
    out.add(172, mix(s.whole[heading]!, Math.min(3, far >> 2)))
  }
  out.add(175, t.period[b]! * 256 + t.look[b]!)
}

/** Features of block `b` that tell of its neighbour `i`. */
function neighbour(out: Collector, s: Scan, t: Surroundings, b: number, i: number, kind: number): void {
  if (i < 0 || i >= s.size) {
    out.add(kind, 0)
    return
  }
  const words = s.words[i]!
  const look = t.look[i]!
  out.add(kind + 1, look)
  out.add(kind + 2, wordBin(words) * 16 + s.end[i]!)
  out.addBits(kind + 3, s.lexWhole[i]!)
  out.addBits(kind + 4, s.lexStart[i]!)
  out.add(kind + 5, s.lead[i]!)
  out.add(kind + 6, s.signs[i]! & (Sign.time | Sign.year | Sign.copyright | Sign.at))
  const size = coarse(s.words[b]!)
  out.add(kind + 7, look * 8 + size)
  if (words <= 6) out.add(kind + 8, s.whole[i]!)
  const first = s.offsets[i]!
  const last = s.offsets[i + 1]! - 1
  if (last >= first) {
    out.add(kind + 9, s.tokens[first]!)
    out.add(kind + 10, s.tokens[last]!)
  }
  out.add(kind + 11, s.gap[Math.max(b, i)]! * 64 + coarse(words) * 8 + size)
  out.addBits(kind + 12, s.lexIn[i]!)
  if (words <= 16) out.addBits(kind + 13, s.signs[i]!)
  if (t.before[i] || t.after[i]) out.add(kind + 14, t.before[i]! * 4 + t.after[i]!)
}

/** Fewer features, of a block `i` that is farther off. */
function farNeighbour(out: Collector, s: Scan, t: Surroundings, i: number, kind: number): void {
  if (i < 0 || i >= s.size) {
    out.add(kind, 0)
    return
  }
  out.add(kind + 1, t.look[i]!)
  out.add(kind + 2, wordBin(s.words[i]!) * 16 + s.end[i]!)
  out.addBits(kind + 3, s.lexWhole[i]!)
  out.addBits(kind + 4, s.lexStart[i]!)
  out.add(kind + 6, s.signs[i]! & (Sign.time | Sign.year | Sign.copyright | Sign.at))
}
