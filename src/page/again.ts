import { zoneKinds } from '../schema/zone-kinds.ts'
import { type Collected, Collector } from './collector.ts'
import { coarse, logBin, type Surroundings } from './layout.ts'
import type { Scan } from './scan-form.ts'

const K = zoneKinds.length
const BODY = zoneKinds.indexOf('body')
const SUBHEADING = zoneKinds.indexOf('subheading')
const HEADLINE = zoneKinds.indexOf('headline')
const BYLINE = zoneKinds.indexOf('byline')
/** Kinds whose last and next sure place is told: what stands near a byline or after a comment is told by it. */
const LANDMARKS = (
  [
    'headline',
    'byline',
    'timestamp',
    'standfirst',
    'comments',
    'related',
    'author-bio',
    'tags',
    'promo',
    'share',
    'legal',
    'advertisement',
    'note',
    'caption',
    'site',
  ] as const
).map((kind) => zoneKinds.indexOf(kind))

/** Blocks without body that a group of body blocks may hold. */
const HOLE = 6
const SURE = 0.5

const bin10 = (p: number): number => Math.min(10, Math.floor(p * 10 + 0.05))

/** What the first reading made of the page. */
interface Reading {
  top: Uint8Array
  body: Float64Array
  /** Sums of words of the body up to each block. */
  sumBody: Float64Array
  /** Of the largest group of body blocks. */
  groupStart: number
  groupEnd: number
  group: Int32Array
  groupWords: number[]
  headline: number
  byline: number
}

/** Features of a second reading: what the first one thought of the block, its neighbours and the page. */
export function secondFeatures(s: Scan, t: Surroundings, marginals: Float64Array): Collected {
  const r = readingOf(s, marginals)
  const out = new Collector(s.size)
  const overlap = overlapWithBody(s, r)
  const last = landmarks(s, marginals, r, 1)
  const next = landmarks(s, marginals, r, -1)
  const sums = sumsOf(s, marginals)
  const run = runsOf(s, r)
  for (let b = 0; b < s.size; b++) {
    const size = coarse(s.words[b]!)
    const at = b * K
    const top = r.top[b]!
    out.add(300, top * 11 + bin10(marginals[at + top]!))
    for (let k = 0; k < K; k++) {
      const p = marginals[at + k]!
      if (p > 0.02) out.add(301, k * 16 + (p > 0.97 ? 12 : p > 0.9 ? 11 : bin10(p)))
    }
    for (let d = -3; d <= 3; d++) {
      if (d === 0) continue
      const i = b + d
      const there = i < 0 || i >= s.size ? K : r.top[i]!
      out.add(310 + d, there)
      out.add(320 + d, there * K + top)
      out.add(330 + d, i < 0 || i >= s.size ? 12 : bin10(r.body[i]!))
    }
    const left = b ? r.top[b - 1]! : K
    const right = b + 1 < s.size ? r.top[b + 1]! : K
    out.add(340, (left * 32 + right) * 32 + top)
    out.add(341, (left * 32 + right) * 8 + size)
    out.add(342, bin10(r.body[b]!) * 8 + size)
    place(out, s, r, b, size, top)
    for (let m = 0; m < LANDMARKS.length; m++) {
      const from = last[b * LANDMARKS.length + m]!
      const to = next[b * LANDMARKS.length + m]!
      out.add(360 + m, from < 0 ? 31 : logBin(b - from))
      out.add(380 + m, to < 0 ? 31 : logBin(to - b))
      if (from >= 0 && b - from < 30) out.add(400 + m, logBin(b - from) * 32 + top)
    }
    shares(out, sums, s.size, b, top)
    out.add(350, overlap[b]! * 8 + size)
    out.add(351, overlap[b]! * 32 + top)
    out.add(352, (Math.min(6, run.at[b]!) * 8 + Math.min(7, logBin(run.length[b]!))) * 32 + top)
    out.add(353, run.before[b]! * 32 + run.after[b]!)
    out.add(354, (run.before[b]! * 32 + run.after[b]!) * 32 + top)
    out.add(355, t.look[b]! * 32 + top)
    out.next()
  }
  return out.done()
}

function place(out: Collector, s: Scan, r: Reading, b: number, size: number, top: number): void {
  const total = r.sumBody[s.size]!
  out.add(430, total < 1 ? 12 : bin10(r.sumBody[b]! / total))
  out.add(431, (total < 1 ? 12 : bin10(r.sumBody[b]! / total)) * 32 + top)
  const where =
    r.groupStart < 0
      ? 90
      : b < r.groupStart
        ? -1 - logBin(r.groupStart - b)
        : b > r.groupEnd
          ? 40 + logBin(b - r.groupEnd)
          : 0
  out.add(432, where * 8 + size)
  out.add(433, where * 32 + top)
  const group = r.group[b]!
  if (group >= 0) {
    const main = r.groupStart < 0 ? 0 : r.sumBody[r.groupEnd + 1]! - r.sumBody[r.groupStart]!
    const share = main ? Math.min(10, Math.round((r.groupWords[group]! / main) * 10)) : 11
    out.add(434, share)
    out.add(435, share * 100 + Math.min(99, where + 30))
    out.add(436, logBin(Math.round(r.groupWords[group]! / 4)))
  }
  const fromHeadline = r.headline < 0 ? 60 : b < r.headline ? -1 - logBin(r.headline - b) : logBin(b - r.headline)
  out.add(437, fromHeadline)
  out.add(438, fromHeadline * 8 + size)
  out.add(439, fromHeadline * 32 + top)
  const fromByline = r.byline < 0 ? 60 : b < r.byline ? -1 - logBin(r.byline - b) : logBin(b - r.byline)
  out.add(440, fromByline * 32 + top)
  out.add(441, logBin(Math.round(total / 8)))
}

function shares(out: Collector, sums: Float64Array, n: number, b: number, top: number): void {
  const from = Math.max(0, b - 8)
  const to = Math.min(n, b + 9)
  for (let k = 0; k < K; k++) {
    const share = (sums[to * K + k]! - sums[from * K + k]!) / (to - from)
    if (share > 0.08) out.add(445, k * 16 + bin10(share))
    const ahead = (sums[to * K + k]! - sums[(b + 1) * K + k]!) / Math.max(1, to - b - 1)
    if (ahead > 0.25) out.add(446, (k * 4 + Math.min(3, Math.floor(ahead * 4))) * 32 + top)
    const behind = (sums[b * K + k]! - sums[from * K + k]!) / Math.max(1, b - from)
    if (behind > 0.25) out.add(447, (k * 4 + Math.min(3, Math.floor(behind * 4))) * 32 + top)
  }
}

function readingOf(s: Scan, marginals: Float64Array): Reading {
  const n = s.size
  const r: Reading = {
    top: new Uint8Array(n),
    body: new Float64Array(n),
    sumBody: new Float64Array(n + 1),
    groupStart: -1,
    groupEnd: -1,
    group: new Int32Array(n).fill(-1),
    groupWords: [],
    headline: -1,
    byline: -1,
  }
  let lastBody = Number.NEGATIVE_INFINITY
  let headline = 0.2
  let byline = 0.3
  let start = 0
  let best = 0
  for (let b = 0; b < n; b++) {
    const at = b * K
    let top = 0
    for (let k = 1; k < K; k++) if (marginals[at + k]! > marginals[at + top]!) top = k
    r.top[b] = top
    r.body[b] = marginals[at + BODY]! + marginals[at + SUBHEADING]!
    r.sumBody[b + 1] = r.sumBody[b]! + r.body[b]! * s.words[b]!
    if (marginals[at + HEADLINE]! > headline) {
      headline = marginals[at + HEADLINE]!
      r.headline = b
    }
    if (marginals[at + BYLINE]! > byline) {
      byline = marginals[at + BYLINE]!
      r.byline = b
    }
    if (r.body[b]! <= SURE) continue
    if (b - lastBody > HOLE) {
      r.groupWords.push(0)
      start = b
    }
    const group = r.groupWords.length - 1
    r.groupWords[group]! += s.words[b]!
    for (let i = Math.max(start, lastBody); i <= b; i++) r.group[i] = group
    lastBody = b
    if (r.groupWords[group]! > best) {
      best = r.groupWords[group]!
      r.groupStart = start
      r.groupEnd = b
    }
  }
  return r
}

/** Last (`step` 1) or next (-1) block that is surely of each landmark kind, from each block; -1 for none. */
function landmarks(s: Scan, marginals: Float64Array, r: Reading, step: 1 | -1): Int32Array {
  const m = LANDMARKS.length
  const found = new Int32Array(s.size * m)
  const seen = new Int32Array(m).fill(-1)
  for (let i = 0; i < s.size; i++) {
    const b = step > 0 ? i : s.size - 1 - i
    found.set(seen, b * m)
    const k = LANDMARKS.indexOf(r.top[b]!)
    if (k >= 0 && marginals[b * K + r.top[b]!]! > SURE) seen[k] = b
  }
  return found
}

function sumsOf(s: Scan, marginals: Float64Array): Float64Array {
  const sums = new Float64Array((s.size + 1) * K)
  for (let i = 0; i < s.size * K; i++) sums[i + K] = sums[i]! + marginals[i]!
  return sums
}

/** Runs of blocks with the same likeliest kind: place in the run, its length, and the kinds before and after it. */
function runsOf(s: Scan, r: Reading): { at: Int32Array; length: Int32Array; before: Uint8Array; after: Uint8Array } {
  const n = s.size
  const run = { at: new Int32Array(n), length: new Int32Array(n), before: new Uint8Array(n), after: new Uint8Array(n) }
  for (let b = 0; b < n; ) {
    let e = b + 1
    while (e < n && r.top[e] === r.top[b]) e++
    for (let i = b; i < e; i++) {
      run.at[i] = i - b
      run.length[i] = e - b
      run.before[i] = b ? r.top[b - 1]! : 31
      run.after[i] = e < n ? r.top[e]! : 31
    }
    b = e
  }
  return run
}

const VOCABULARY = 1 << 14

/** Share (0 to 10) of each block's words that the body has outside the block, 11 for none. */
function overlapWithBody(s: Scan, r: Reading): Uint8Array {
  const counts = new Uint16Array(VOCABULARY)
  const slotOf = (i: number): number => s.tokens[i]! & (VOCABULARY - 1)
  for (let b = 0; b < s.size; b++)
    if (r.body[b]! > SURE)
      for (let i = s.offsets[b]!; i < s.offsets[b + 1]!; i++)
        counts[slotOf(i)] = Math.min(60000, counts[slotOf(i)]! + 1)
  const shares = new Uint8Array(s.size)
  for (let b = 0; b < s.size; b++) {
    const own = r.body[b]! > SURE ? 1 : 0
    const last = Math.min(s.offsets[b + 1]!, s.offsets[b]! + 40)
    let words = 0
    let shared = 0
    for (let i = s.offsets[b]!; i < last; i++) {
      // little words are in every text
      if (s.shapes[i] === 0 && counts[slotOf(i)]! > 12) continue
      words++
      if (counts[slotOf(i)]! > own) shared++
    }
    shares[b] = words ? Math.round((shared / words) * 10) : 11
  }
  return shares
}
