import { phraseKinds } from './phrase-tables.ts'
import { PhraseWindow } from './phrase-window.ts'
import { End, type Scan, Sign } from './scan-form.ts'

/** Facts about where blocks stand on the page, got from the whole of it before any block is named. */
export interface Surroundings {
  /** Rough bin of words and end: what a block looks like from afar. */
  look: Uint8Array
  /** Sums up to each block (one longer than the page): words, words of prose, blocks of prose. */
  sumWords: Int32Array
  sumProse: Int32Array
  countProse: Int32Array
  /** First and last block of the stretch that is densest in prose; -1 if there is none. */
  coreStart: number
  coreEnd: number
  /** Of runs of short lines: place in it and length of it; 0 outside. */
  runAt: Int32Array
  runLength: Int32Array
  /** Of runs, the kind of phrase that is most frequent (`NO_KIND` for none), and its share of the blocks, 0 to 5. */
  runKind: Uint8Array
  runShare: Uint8Array
  /** Whether the block's words come before, or again (number of times, at most 3). */
  before: Uint8Array
  after: Uint8Array
  /** The same for its first four words, in blocks with other words. */
  startBefore: Uint8Array
  startAfter: Uint8Array
  /** The last heading-like block above and how far it is; -1 for none. */
  heading: Int32Array
  /** Smallest period (2 to 8) with which looks repeat here, 0 for none. */
  period: Uint8Array
  /** Share (0 to 10) of the block's long words that the core has too; 11 if it has no long words. */
  overlap: Uint8Array
  /** Share (0 to 3) of the block's words that name the site, as the copyright lines tell. */
  site: Uint8Array
  /** Kinds of phrases that begin each block or are the whole of it, a bit each. */
  starts: Int32Array
}

const kindBit = (kind: (typeof phraseKinds)[number]): number => 1 << phraseKinds.indexOf(kind)
const HEADINGS =
  kindBit('related') |
  kindBit('comments') |
  kindBit('promo') |
  kindBit('advertisement') |
  kindBit('share') |
  kindBit('tags') |
  kindBit('bio') |
  kindBit('legal') |
  kindBit('site') |
  kindBit('media') |
  kindBit('note') |
  kindBit('navigation')

/** Words from which on a block that ends like a sentence is prose. */
const PROSE = 12

function isProse(s: Scan, b: number): boolean {
  const words = s.words[b]!
  if (words < PROSE) return false
  if (s.end[b] === End.stop || s.end[b] === End.ask || s.end[b] === End.shout || s.end[b] === End.colon)
    return words >= 16 || s.lowers[b]! * 2 > words
  return words >= 30 && s.lowers[b]! * 2 > words && s.sentences[b]! >= 1
}

export const wordBin = (words: number): number =>
  words <= 6
    ? words
    : words <= 8
      ? 7
      : words <= 11
        ? 8
        : words <= 15
          ? 9
          : words <= 20
            ? 10
            : words <= 30
              ? 11
              : words <= 50
                ? 12
                : words <= 90
                  ? 13
                  : 14
/** 0, 1, 2, 3, 4–5, 6–7, 8–11, … */
export const logBin = (n: number): number => logBins[Math.min(n, LAST_BIN)]!
const LAST_BIN = 1024
const logBins = Uint8Array.from({ length: LAST_BIN + 1 }, (_, n) => (n < 4 ? n : Math.floor(Math.log2(n) * 2)))
export const coarse = (words: number): number =>
  words <= 2 ? 0 : words <= 5 ? 1 : words <= 11 ? 2 : words <= 25 ? 3 : 4

const VOCABULARY = 1 << 14

export function surroundings(s: Scan): Surroundings {
  const n = s.size
  const t: Surroundings = {
    look: new Uint8Array(n),
    sumWords: new Int32Array(n + 1),
    sumProse: new Int32Array(n + 1),
    countProse: new Int32Array(n + 1),
    coreStart: -1,
    coreEnd: -1,
    runAt: new Int32Array(n),
    runLength: new Int32Array(n),
    runKind: new Uint8Array(n),
    runShare: new Uint8Array(n),
    before: new Uint8Array(n),
    after: new Uint8Array(n),
    startBefore: new Uint8Array(n),
    startAfter: new Uint8Array(n),
    heading: new Int32Array(n).fill(-1),
    period: new Uint8Array(n),
    overlap: new Uint8Array(n),
    site: new Uint8Array(n),
    starts: new Int32Array(n),
  }
  let heading = -1
  for (let b = 0; b < n; b++) {
    const words = s.words[b]!
    const prose = isProse(s, b)
    const end = s.end[b]!
    t.look[b] =
      coarse(words) * 16 +
      (end === End.stop || end === End.ask || end === End.shout ? 1 : end === End.colon ? 2 : 0) * 4 +
      (s.numbers[b] ? 2 : 0) +
      (s.lowers[b]! === 0 ? 1 : 0)
    t.sumWords[b + 1] = t.sumWords[b]! + words
    t.sumProse[b + 1] = t.sumProse[b]! + (prose ? words : 0)
    t.countProse[b + 1] = t.countProse[b]! + (prose ? 1 : 0)
    t.heading[b] = heading
    if (words <= 7 && !prose && (s.lexWhole[b]! | (words <= 5 ? s.lexStart[b]! : 0)) & HEADINGS) heading = b
    t.starts[b] = s.lexWhole[b]! | s.lexStart[b]!
  }
  findCore(s, t)
  findRuns(s, t)
  findRepeats(s, t)
  findPeriods(t, n)
  findOverlap(s, t)
  findSite(s, t)
  return t
}

/** What a block that is not prose costs the stretch, in words, and one that is gives at most. */
const COST = 7
const GAIN = 60

/** The stretch with the largest sum of prose words less a cost for each other block. */
function findCore(s: Scan, t: Surroundings): void {
  let best = 0
  let sum = 0
  let start = 0
  for (let b = 0; b < s.size; b++) {
    const words = t.sumProse[b + 1]! - t.sumProse[b]!
    sum += words ? Math.min(GAIN, words) : -COST
    if (sum < 0) {
      sum = 0
      start = b + 1
    } else if (sum > best) {
      best = sum
      t.coreStart = start
      t.coreEnd = b
    }
  }
}

/** In place of a kind of phrase. */
export const NO_KIND = 31

function findRuns(s: Scan, t: Surroundings): void {
  const window = new PhraseWindow(t.starts)
  for (let b = 0; b < s.size; ) {
    let e = b
    while (e < s.size && s.words[e]! < 8 && s.end[e] !== End.stop) e++
    let kind = NO_KIND
    let most = 0
    window.slide(b, e)
    for (let rest = window.kinds; rest; rest &= rest - 1) {
      const k = 31 - Math.clz32(rest & -rest)
      if (window.counts[k]! <= most) continue
      most = window.counts[k]!
      kind = k
    }
    for (let i = b; i < e; i++) {
      t.runAt[i] = i - b
      t.runLength[i] = e - b
    }
    t.runKind.fill(kind, b, e)
    t.runShare.fill(Math.round((most / (e - b)) * 5), b, e)
    b = e + 1
  }
}

function findRepeats(s: Scan, t: Surroundings): void {
  const wholes = new Map<number, number>()
  const starts = new Map<number, number>()
  const count = (map: Map<number, number>, key: number): number => map.get(key) ?? 0
  for (let b = 0; b < s.size; b++) {
    const w = count(wholes, s.whole[b]!)
    t.before[b] = Math.min(3, w)
    wholes.set(s.whole[b]!, w + 1)
    const key = s.start4[b]!
    if (!key) continue
    const f = count(starts, key)
    t.startBefore[b] = Math.min(3, Math.max(0, f - w))
    starts.set(key, f + 1)
  }
  for (let b = 0; b < s.size; b++) {
    const all = count(wholes, s.whole[b]!) - 1
    t.after[b] = Math.min(3, Math.max(0, all - t.before[b]!))
    if (s.start4[b])
      t.startAfter[b] = Math.min(3, Math.max(0, count(starts, s.start4[b]!) - 1 - all - t.startBefore[b]!))
  }
}

const PERIODS = 8
/** Blocks on either side that must repeat. */
const REACH = 2
/** Share of the pairs that must be alike. */
const ALIKE = 0.85

/** Blocks whose look differs from that of the block `p` after, up to each block. */
function changes(look: Uint8Array, n: number, p: number): Int32Array {
  const sums = new Int32Array(n + 1)
  for (let i = 0; i < n; i++) sums[i + 1] = sums[i]! + (i + p < n && look[i] !== look[i + p] ? 1 : 0)
  return sums
}

function findPeriods({ look, period }: Surroundings, n: number): void {
  const next = changes(look, n, 1)
  for (let p = 2; p <= PERIODS; p++) {
    const unlike = changes(look, n, p)
    for (let b = 0; b < n; b++) {
      const from = Math.max(0, b - p * REACH)
      const to = Math.min(n - 1, b + p * REACH) - p + 1
      const pairs = to - from
      if (period[b] || pairs < p + 2) continue
      const alike = pairs - unlike[to]! + unlike[from]!
      if (alike >= Math.ceil(pairs * ALIKE) && next[to]! > next[from]!) period[b] = p
    }
  }
}

function findOverlap(s: Scan, t: Surroundings): void {
  const vocabulary = new Uint8Array(VOCABULARY)
  if (t.coreStart >= 0)
    for (let b = t.coreStart; b <= t.coreEnd; b++) {
      if (t.sumProse[b + 1] === t.sumProse[b]) continue
      const last = s.offsets[b + 1]!
      for (let i = s.offsets[b]!; i < last; i++) {
        const slot = s.tokens[i]! & (VOCABULARY - 1)
        if (vocabulary[slot]! < 255) vocabulary[slot]!++
      }
    }
  for (let b = 0; b < s.size; b++) {
    const own = b >= t.coreStart && b <= t.coreEnd && t.sumProse[b + 1] !== t.sumProse[b] ? 1 : 0
    let long = 0
    let shared = 0
    const last = Math.min(s.offsets[b + 1]!, s.offsets[b]! + 40)
    for (let i = s.offsets[b]!; i < last; i++) {
      if (s.shapes[i] === 0 && own === 0 && s.words[b]! > 60) continue
      long++
      if (vocabulary[s.tokens[i]! & (VOCABULARY - 1)]! > own) shared++
    }
    t.overlap[b] = long ? Math.round((shared / long) * 10) : 11
  }
}

const NAMED = 4

/** Words after © and the like name the site. */
function findSite(s: Scan, t: Surroundings): void {
  const names = new Set<number>()
  for (let b = 0; b < s.size; b++) {
    if (!(s.signs[b]! & Sign.copyright) || s.words[b]! > 40) continue
    let found = 0
    const last = s.offsets[b + 1]!
    for (let i = s.offsets[b]!; i < last && found < NAMED; i++) {
      if (s.shapes[i] === 4 || s.shapes[i] === 0) continue
      names.add(s.tokens[i]!)
      found++
    }
  }
  if (!names.size) return
  for (let b = 0; b < s.size; b++) {
    const first = s.offsets[b]!
    const last = s.offsets[b + 1]!
    if (last - first > 12) continue
    let hits = 0
    for (let i = first; i < last; i++) if (names.has(s.tokens[i]!)) hits++
    t.site[b] = hits === 0 ? 0 : hits === last - first ? 3 : hits * 2 >= last - first ? 2 : 1
  }
}
