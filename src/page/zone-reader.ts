import { kernel } from '../model/kernel.ts'
import type { Extent } from '../text/blocks.ts'
import { classes, lowers } from '../text/char-tables.ts'
import { codeUnits } from '../text/code-units.ts'
import {
  firstStates,
  knownWords,
  languages,
  littleMasks,
  phraseKinds,
  phraseMasks,
  phraseSteps,
} from './phrase-tables.ts'

/** The sorts of edges between blocks that the kernel tells. */
export const EDGE_SORTS = 50

/** Kinds of phrases that are headings of parts of a page. */
const HEADINGS = [
  'related',
  'comments',
  'promo',
  'advertisement',
  'share',
  'tags',
  'bio',
  'legal',
  'site',
  'media',
  'note',
  'navigation',
] as const

/** What one reading of a page tells of its blocks, an entry a block. */
export interface Scan {
  /** Words; of scripts without spaces, half of the characters. */
  words: Int32Array
  /** Kinds of phrases that each block holds, a bit each. */
  phrases: Int32Array
  /** Hash of all its tokens. */
  wholes: Int32Array
  /** Its tokens: from `offsets[b]` up to `offsets[b + 1]`. */
  offsets: Int32Array
  /** How many of them are of digits. */
  numbers: Int32Array
  /** Hashes of runs of letters or of digits. */
  tokens: Int32Array
  /** Their numbers as words that begin phrases or are little words; 0 for others. */
  known: Uint16Array
}

/** The same with what the model of zones reads. */
export interface Seen {
  scan: Scan
  /** Features block by block: their keys, or the slots that they have in a model's weights. */
  list: Int32Array
  /** Where each block's part of the list starts, and where the last one's ends. */
  offsets: Int32Array
  edges: Uint8Array
}

/** Places of what is read of a block, as the kernel's `Block` has them. */
const Place = { words: 0, phrases: 1, whole: 2, to: 4, numbers: 5 } as const

let lexicon = 0

/** Lays out the tables that the kernel reads with, once; gives where it finds them. */
function layTables(): number {
  const memory = kernel()
  memory.call.layCharacters(memory.keep(classes), memory.keep(lowers))
  return memory.keep(
    Int32Array.of(
      ...[memory.keep(knownWords.keys), memory.keep(knownWords.values), knownWords.keys.length - 1],
      ...[memory.keep(phraseSteps.keys), memory.keep(phraseSteps.values), phraseSteps.keys.length - 1],
      ...[memory.keep(firstStates), memory.keep(littleMasks), memory.keep(phraseMasks)],
      ...[languages.length, languages.indexOf('en')],
      HEADINGS.reduce((bits, kind) => bits | (1 << phraseKinds.indexOf(kind)), 0),
    ),
  )
}

/** Bytes of 0 before the text and after it: reading runs over its ends. */
const PAD = 16
/** Bytes a block of what the kernel needs for a while, and more. */
const SCRATCH = 128
const MORE = 512

/**
 * Reads the blocks of a page once, in the kernel.
 *
 * @param weights where the kernel has the weights of a model: then slots are listed, of those features that have some
 */
export function readBlocks(text: string, blocks: readonly Extent[], weights = 0): Seen {
  const memory = kernel()
  lexicon ||= layTables()
  const n = blocks.length
  const units = text.length
  const bytes = memory.call.blockBytes()
  // no page has more tokens than code units
  const [page, textAt, extents, blocksAt, tokens, stems, known, shapes, offsets, edges, scratch, list] = memory.room(
    ...([64, 2 * units + 2 * PAD, 8 * n, (n + 1) * bytes, 4 * units, 4 * units, 2 * units, units] as const),
    ...([4 * (n + 1), n, SCRATCH * n + MORE, 0] as const),
  )
  memory.bytes.fill(0, textAt, textAt + PAD)
  memory.put(textAt + PAD, codeUnits(text).subarray(0, units))
  memory.bytes.fill(0, textAt + PAD + 2 * units, textAt + 2 * PAD + 2 * units)
  const { ints } = memory
  for (let b = 0; b < n; b++) {
    ints[extents / 4 + 2 * b] = blocks[b]!.start
    ints[extents / 4 + 2 * b + 1] = blocks[b]!.end
  }
  memory.put(
    page,
    Int32Array.of(...[textAt + PAD, extents, n, blocksAt, tokens, stems, known, shapes, offsets, edges, scratch, list]),
  )
  memory.call.readBlocks(page, lexicon, weights)
  return {
    scan: scanAt({ blocks: blocksAt, n, bytes, tokens, known }),
    list: sliceOf(list, memory.ints[offsets / 4 + n]!),
    offsets: sliceOf(offsets, n + 1),
    edges: memory.bytes.slice(edges, edges + n),
  }
}

function sliceOf(at: number, length: number): Int32Array {
  return kernel().ints.slice(at / 4, at / 4 + length)
}

function scanAt({
  blocks,
  n,
  bytes,
  tokens,
  known,
}: Record<'blocks' | 'n' | 'bytes' | 'tokens' | 'known', number>): Scan {
  const { ints, bytes: memory } = kernel()
  const words = new Int32Array(n)
  const phrases = new Int32Array(n)
  const wholes = new Int32Array(n)
  const numbers = new Int32Array(n)
  const offsets = new Int32Array(n + 1)
  for (let b = 0, at = blocks / 4; b < n; b++, at += bytes / 4) {
    words[b] = ints[at + Place.words]!
    phrases[b] = ints[at + Place.phrases]!
    wholes[b] = ints[at + Place.whole]!
    offsets[b + 1] = ints[at + Place.to]!
    numbers[b] = ints[at + Place.numbers]!
  }
  const size = offsets[n]!
  return {
    ...{ words, phrases, wholes, offsets, numbers },
    tokens: sliceOf(tokens, size),
    known: new Uint16Array(memory.buffer.slice(known, known + 2 * size)),
  }
}
