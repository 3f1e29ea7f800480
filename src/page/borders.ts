import { Crf, type Features } from '../model/crf.ts'
import { mix } from '../model/hash.ts'
import { loadWeights } from '../model/weights.ts'
import { CASELESS, charClass, DIGIT, LOWER, lowerCase, MARK, SPACE, UPPER } from '../text/chars.ts'
import { Collector } from './collector.ts'
import { functionWordMask, knownWord, phraseMask, phraseStart, phraseStep } from './phrases.ts'

/** Labels of the model: whether the text goes on after a word, or a new line should begin. */
export const borderLabels = ['inside', 'border'] as const

/** Words of a stretch of text, and what stands between them. */
export interface Words {
  size: number
  hashes: Int32Array
  /** 0 lower, 1 capital, 2 capitals, 3 number, 4 without case. */
  shapes: Uint8Array
  starts: Int32Array
  ends: Int32Array
  /** Last mark before the white space that follows the word, first mark after it; 0 for none. */
  closing: Uint16Array
  opening: Uint16Array
  /** Where the text after the white space begins; -1 if there is no white space before the next word. */
  gaps: Int32Array
}

export function readWords(text: string, from = 0, to = text.length): Words {
  const most = ((to - from) >> 1) + 2
  const w: Words = {
    size: 0,
    hashes: new Int32Array(most),
    shapes: new Uint8Array(most),
    starts: new Int32Array(most),
    ends: new Int32Array(most),
    closing: new Uint16Array(most),
    opening: new Uint16Array(most),
    gaps: new Int32Array(most).fill(-1),
  }
  let n = -1
  let i = from
  while (i < to) {
    const first = charClass(text.charCodeAt(i))
    if (first === SPACE || first === MARK) {
      if (n >= 0) betweenWords(w, n, text, i, first)
      i++
      continue
    }
    if (n + 1 === most) break
    n++
    w.starts[n] = i
    let h = 0x811c9dc5
    let uppers = 0
    let kind = first
    while (i < to) {
      const c = text.charCodeAt(i)
      kind = charClass(c)
      if (kind === SPACE || kind === MARK || (kind === DIGIT) !== (first === DIGIT)) break
      if (kind === UPPER) uppers++
      h = Math.imul(h ^ lowerCase(c), 0x01000193)
      i++
    }
    w.ends[n] = i
    w.hashes[n] = first === DIGIT ? 4 : h | 0
    w.shapes[n] =
      first === DIGIT
        ? 3
        : first === CASELESS
          ? 4
          : first === LOWER
            ? 0
            : uppers > 1 && uppers === i - w.starts[n]!
              ? 2
              : 1
  }
  w.size = n + 1
  return w
}

function betweenWords(w: Words, n: number, text: string, i: number, kind: number): void {
  if (kind === SPACE) {
    w.gaps[n] = i + 1
    // what stood alone between two spaces belongs to the left
    if (w.opening[n]) w.closing[n] = w.opening[n]!
    w.opening[n] = 0
  } else if (w.gaps[n]! < 0) w.closing[n] = text.charCodeAt(i)
  else if (!w.opening[n]) w.opening[n] = text.charCodeAt(i)
}

/** Words on either side that are looked at for how much like a sentence they are. */
const SIDE = 6
const FAR = 24

const isStop = (c: number): boolean =>
  c === 46 || c === 33 || c === 63 || c === 0x2026 || c === 0x201d || c === 34 || c === 0x3002

/** Features of the gap after each word but the last, for the model that finds borders. */
export function borderFeatures(w: Words): Features {
  const n = Math.max(0, w.size - 1)
  const out = new Collector(n)
  const starting = new Int32Array(w.size)
  const ending = new Int32Array(w.size)
  for (let i = 0; i < w.size; i++) {
    let state = phraseStart(knownWord(w.hashes[i]!))
    for (let j = i; state; state = j < w.size ? phraseStep(state, w.hashes[j]!) : 0) {
      const mask = phraseMask(state)
      starting[i]! |= mask
      ending[j++]! |= mask
    }
  }
  const nextStop = new Int32Array(w.size + 1)
  for (let i = w.size - 1; i >= 0; i--) nextStop[i] = isStop(w.closing[i]!) ? 0 : Math.min(FAR, nextStop[i + 1]! + 1)
  let sinceStop = 0
  let lowersLeft = 0
  let lowersRight = 0
  for (let i = 1; i <= SIDE && i < w.size; i++) if (w.shapes[i] === 0) lowersRight++
  for (let i = 0; i < n; i++) {
    if (w.shapes[i] === 0) lowersLeft++
    if (i >= SIDE && w.shapes[i - SIDE] === 0) lowersLeft--
    if (i) {
      if (w.shapes[i] === 0) lowersRight--
      if (i + SIDE < w.size && w.shapes[i + SIDE] === 0) lowersRight++
    }
    sinceStop = i && isStop(w.closing[i - 1]!) ? 1 : Math.min(FAR, sinceStop + 1)
    const marks = mix(w.closing[i]!, w.opening[i]!)
    const left = w.hashes[i]!
    const right = w.hashes[i + 1]!
    const shapes = w.shapes[i]! * 8 + w.shapes[i + 1]!
    const little = (functionWordMask(left) ? 1 : 0) + (functionWordMask(right) ? 2 : 0)
    const wide = i + 2 < w.size ? w.shapes[i + 2]! : 7
    const before = i > 0 ? w.shapes[i - 1]! : 7
    out.add(1, mix(marks, shapes))
    out.add(2, left)
    out.add(3, right)
    out.add(4, mix(left, right))
    out.add(5, mix(w.closing[i]!, right))
    out.add(6, i ? mix(w.hashes[i - 1]!, left) : 0)
    out.add(7, i + 2 < w.size ? mix(right, w.hashes[i + 2]!) : 0)
    out.add(8, mix(marks, (shapes * 8 + wide) * 8 + before))
    out.add(9, mix(w.closing[i]!, shapes * 4 + little))
    out.add(10, mix(w.closing[i]!, lowersLeft * 8 + lowersRight))
    out.add(11, (shapes * 8 + lowersLeft) * 8 + lowersRight)
    out.add(12, mix(w.closing[i]!, sinceStop))
    out.add(13, mix(w.closing[i]!, nextStop[i + 1]!))
    out.add(14, shapes * 1024 + sinceStop * 32 + nextStop[i + 1]!)
    out.addBits(15, ending[i]!)
    out.addBits(16, starting[i + 1]!)
    out.add(17, (ending[i] ? 1 : 0) + (starting[i + 1] ? 2 : 0) + shapes * 4)
    out.add(18, left === right ? 1 : 0)
    out.add(19, w.gaps[i]! < 0 ? 1 : 0)
    out.next()
  }
  return out.done()
}

let model: Crf | undefined

/** Probability that a border is after each word but the last. */
export function borders(words: Words): Float64Array {
  model ??= Crf.read(loadWeights('borders.weights.bin'))
  const features = borderFeatures(words)
  const marginals = model.marginals(model.slotsOf(features), features)
  return Float64Array.from({ length: Math.max(0, words.size - 1) }, (_, i) => marginals[i * 2 + 1]!)
}
