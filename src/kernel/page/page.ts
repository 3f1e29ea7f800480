/* A page as the kernel reads it, laid out by `page/zone-reader.ts`. */

/** Addresses and counts. */
@unmanaged
export class Page {
  /** Code units, two bytes each, with one of 0 before the first and two after the last. */
  text: usize
  /** Two integers a block: where it starts in the text and ends. */
  extents: usize
  size: i32
  blocks: usize
  /** Tokens are runs of letters or of digits; marks of lists and of links (`*`, `12.`, `[12]`) are none. */
  tokens: usize
  /** Hashes of the first five letters of longer words. */
  stems: usize
  /** Numbers of the words that phrases begin with or that are function words, two bytes each. */
  known: usize
  /** Case shapes, a byte each. */
  shapes: usize
  /** Where the features of each block start, and the sort of the edge into it. */
  offsets: usize
  edges: usize
  /** Room for 128 bytes a block, and more: what is needed for a while. */
  scratch: usize
  /** Room for features, up to the end of the memory. */
  features: usize
}

/** Case shapes of tokens. */
export enum Shape {
  lower,
  capital,
  capitals,
  mixed,
  number,
  caseless,
}

/** How a block ends. */
export enum End {
  word,
  stop,
  ask,
  shout,
  colon,
  comma,
  dots,
  paren,
  other,
}

/** What is known of a block; `page/zone-reader.ts` reads what comes first. */
@unmanaged
export class Block {
  /** Words; of scripts without spaces, half of the characters. */
  words: i32
  /** Kinds of phrases (bits) that it holds. */
  phrases: i32
  /** Hash of all tokens. */
  whole: i32
  /** Its tokens: from the first up to the last. */
  from: i32
  to: i32
  /** Those of digits. */
  numbers: i32

  /** Kinds of phrases that it starts with, ends with, is as a whole. */
  opening: i32
  closing: i32
  being: i32
  chars: i32
  /** Words without which a language's prose cannot do. */
  little: i32
  capitals: i32
  allCapitals: i32
  lowers: i32
  commas: i32
  /** Sentence ends, the last one of the block too. */
  sentences: i32
  signs: i32
  /** Hash of the first four tokens; 0 if there are fewer. */
  start: i32
  /** Hash of the case shapes, runs of one made one. */
  shape: i32
  /** First code unit, and first after list marks. */
  firstChar: i32
  lead: i32
  lastChar: i32
  /** How it ends. */
  end: i32
  /** Kind of list mark: 0 none, 1 bullet, 2 number. */
  mark: i32
  indent: i32
  /** Empty lines before it, at most 3. */
  gap: i32

  /*
   * Of where it stands on the page, got from the whole of it before any block is named.
   */

  /** Rough bin of words and end: what it looks like from afar. */
  look: i32
  isProse: bool
  /** Sums up to it: words, words of prose, blocks of prose. */
  wordsBefore: i32
  proseBefore: i32
  prosesBefore: i32
  /** Of the run of short lines that it is in: place in it and length of it; 0 outside. */
  runAt: i32
  runLength: i32
  /** Of the run, the kind of phrase that is most frequent (`NO_KIND` for none), and its share of the blocks, 0 to 5. */
  runKind: i32
  runShare: i32
  /** Whether its words come before, or again (number of times, at most 3). */
  before: i32
  after: i32
  /** The same for its first four words, in blocks with other words. */
  startBefore: i32
  startAfter: i32
  /** Smallest period (2 to 8) with which looks repeat here, 0 for none. */
  period: i32
  /** Share (0 to 10) of its long words that the core has too; 11 if it has no long words. */
  overlap: i32
  /** Share (0 to 3) of its words that name the site, as the copyright lines tell. */
  site: i32
  /** The last heading-like block above; -1 for none. */
  heading: i32
}

export const BLOCK: usize = offsetof<Block>()

export function blockBytes(): usize {
  return BLOCK
}

export function blockAt(page: Page, b: i32): Block {
  return changetype<Block>(page.blocks + <usize>b * BLOCK)
}

/** The code unit at `i` of the text. */
export function unitAt(page: Page, i: i32): u32 {
  return load<u16>(page.text + ((<usize>i) << 1))
}

export function tokenAt(page: Page, i: i32): i32 {
  return load<i32>(page.tokens + ((<usize>i) << 2))
}

export function shapeAt(page: Page, i: i32): i32 {
  return load<u8>(page.shapes + <usize>i)
}
