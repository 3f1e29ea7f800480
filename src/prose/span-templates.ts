import { templates } from '../model/templates.ts'
import { tokenGrid } from './token-grid.ts'

/** What a cue is: the same for all tokens that are looked at from it. */
export const CUE = [
  'head',
  'headFine',
  'headFirst',
  'context',
  'tagBefore',
  'tagAfter',
  'wordBefore',
  'wordAfter',
  'cueInside',
  'cueEdge',
  'cueLength',
] as const

const PARTS = [
  ...['sourceBegin', 'sourceEnd', 'sourceSingle', 'contentBegin', 'contentEnd', 'contentSingle'],
  ...['cueBegin', 'cueEnd', 'cueSingle'],
]

/** Templates of the second model: found by trial within the training articles. */
export const spanTemplates = templates(
  tokenGrid(),
  CUE,
  null,
  [
    {
      key: 'where flat levels starting+1 ending-1',
      lines: [
        ...['where flat', 'where asSource', 'where asContent', 'where asCue', 'side asSource asContent asCue'],
        ...['side starting ending', 'side starting+1 ending-1', 'where starting role', 'where ending role'],
        ...PARTS.map((part) => `side ${part}`),
      ],
    },
    { key: 'where form role', lines: ['where word', 'where tag', 'side fine', 'where fine role', 'suffix3 where'] },
    { lines: ['where tag-1 tag', 'where tag tag+1'] },
    {
      key: `where flat other ${CUE.join(' ')}`,
      lines: [
        ...['side head role', 'side headFine flat', 'side headFirst role', 'context side flat other'],
        ...['tagBefore side flat', 'tagAfter side flat', 'wordAfter side role', 'wordBefore side role'],
        ...['tagBefore tagAfter where role', 'headFine where role', 'headFine tagAfter side role'],
        ...['head context side role'],
      ],
    },
    {
      key: 'where flat far context cueEdge head',
      lines: ['far flat', 'context far role', 'head far', 'cueEdge far role'],
    },
    {
      key: 'where flat runs inside cueInside quoteEdges commas',
      lines: [
        ...['side flat runs', 'where inside cueInside quoteEdges', 'side quoteEdges flat commas'],
        ...['where inside role runs'],
      ],
    },
    {
      key: 'where flat-1 flat flat+1 shape quoteEnd edge firstOfSentence lastOfSentence inside',
      lines: [
        ...['side flat-1 flat flat+1', 'where shape quoteEnd flat-1 flat+1'],
        ...['side edge role firstOfSentence lastOfSentence', 'where lastOfSentence role inside'],
      ],
    },
  ],
  [
    ...['far tag', 'side word word+1', 'where word-1', 'where word+1', 'where word+2'],
    ...['touch word cueLength', 'touch flat', 'near fine'],
  ],
)
