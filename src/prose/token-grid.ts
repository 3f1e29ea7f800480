import { Grid } from '../model/grid.ts'

/** The columns of a paragraph's tokens, which both models read. */
const NAMES = [
  // the word: its form (which the others follow from, and `inside`), its cluster and its commonest parts of speech, its ending
  ...(['form', 'word', 'tag', 'fine', 'shape', 'suffix3', 'suffix2'] as const),
  // quotation: inside or not; how far from its marks; how long; how far the state has lasted and will last
  ...(['inside', 'quoteAt', 'quoteLength', 'lasted', 'lasts', 'quoteEnd'] as const),
  // the sentence: how far from its ends, its first word, where it stands in the paragraph; the paragraph's ends
  ...(['fromStart', 'toEnd', 'first', 'opener', 'place', 'firstOfSentence', 'lastOfSentence', 'edge'] as const),
  // the nearest likely cue words before and after, in the sentence and in the same quotation state
  ...(['cueBefore', 'cueAfter', 'farBefore', 'farAfter', 'levelBefore', 'levelAfter', 'level'] as const),
  ...(['wordAfterCue', 'tagBeforeCue'] as const),
  // what the first model says: the likeliest label and its role; probabilities in levels, all of them as one number
  ...(['flat', 'role', 'levels', 'asSource', 'asCue', 'asContent', 'starting', 'ending'] as const),
  ...(['sourceBegin', 'sourceEnd', 'sourceSingle', 'contentBegin', 'contentEnd', 'contentSingle'] as const),
  ...(['cueBegin', 'cueEnd', 'cueSingle'] as const),
  // where the token stands as a cue sees it
  ...(['side', 'far', 'where', 'other', 'runs', 'commas', 'quoteEdges', 'touch', 'near'] as const),
] as const

type Name = (typeof NAMES)[number]

/** Where each column lies in a row. */
export const Column = Object.fromEntries(NAMES.map((name, i) => [name, i])) as Readonly<Record<Name, number>>

/** How far a template looks to the left and to the right. */
const PAD = 4

export const tokenGrid = (): Grid => new Grid(NAMES, PAD)
