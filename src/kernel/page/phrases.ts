/* Phrases and little words, found by the tables of `page/phrase-tables.ts`. */
import { mix } from './hashes'
import { Block, Page, tokenAt } from './page'

/** The tables: keys, values and the number of slots less one of each that is searched. */
@unmanaged
export class Lexicon {
  wordKeys: usize
  words: usize
  wordMask: i32
  stepKeys: usize
  steps: usize
  stepMask: i32
  /** By known word: the state after it as the first of a phrase, and the languages of which it is a function word. */
  firstStates: usize
  littleMasks: usize
  /** By state: kinds of phrases that end in it. */
  phraseMasks: usize
  languages: i32
  /** The number of this language. */
  english: i32
  /** Kinds of phrases that are headings of parts of the page. */
  headings: i32
}

function valueIn(keys: usize, values: usize, mask: i32, key: i32): i32 {
  let slot: usize = key & mask
  let here = load<i32>(keys + (slot << 2))
  while (here !== key && here !== 0) {
    slot = (slot + 1) & mask
    here = load<i32>(keys + (slot << 2))
  }
  // key 0 stands for none, and its value is 0
  return load<i32>(values + (slot << 2))
}

/** The number of a word that begins a phrase or is a function word, by its hash; 0 for others. */
function knownWord(lexicon: Lexicon, hash: i32): i32 {
  return valueIn(lexicon.wordKeys, lexicon.words, lexicon.wordMask, hash)
}

/** Languages (a bit each) of which the word at `i` is a function word. */
export function littleMask(page: Page, lexicon: Lexicon, i: i32): i32 {
  return load<i32>(lexicon.littleMasks + ((<usize>load<u16>(page.known + ((<usize>i) << 1))) << 2))
}

/** Longest block whose every word is looked up for phrases; of longer ones the first and the last words tell. */
const LOOKED_UP = 48

/** Finds the known words and the phrases of a block. */
export function findPhrases(page: Page, lexicon: Lexicon, block: Block): void {
  const known = page.known
  const from = block.from
  const to = block.to
  for (let i = from; i < to; i++) store<u16>(known + ((<usize>i) << 1), knownWord(lexicon, tokenAt(page, i)))
  for (let i = from; i < to; i++) {
    if (i === from + LOOKED_UP / 2 && to - from > LOOKED_UP) i = to - LOOKED_UP / 2
    let state = load<i32>(lexicon.firstStates + ((<usize>load<u16>(known + ((<usize>i) << 1))) << 2))
    for (let j = i + 1; state; j++) {
      const mask = load<i32>(lexicon.phraseMasks + ((<usize>state) << 2))
      block.phrases |= mask
      if (i === from) block.opening |= mask
      if (j === to) block.closing |= mask
      if (i === from && j === to) block.being |= mask
      state = j < to ? valueIn(lexicon.stepKeys, lexicon.steps, lexicon.stepMask, mix(state, tokenAt(page, j))) : 0
    }
  }
}
