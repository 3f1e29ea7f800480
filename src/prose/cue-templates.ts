import { templates } from '../model/templates.ts'
import { tokenGrid } from './token-grid.ts'

/** Templates of the first model: found by trial within the training articles. */
export const cueTemplates = templates(
  tokenGrid(),
  [],
  {
    value: 'form',
    groups: [
      ['word-2', 'tag-2', 'fine-2'],
      ['word-1', 'tag-1', 'fine-1', 'suffix3-1'],
      [
        ...['word', 'tag', 'fine', 'suffix3', 'suffix2', 'suffix3 shape'],
        ...['inside', 'inside word', 'inside tag', 'inside fine'],
      ],
      ['word+1', 'tag+1', 'fine+1', 'suffix3+1'],
      ['word+2', 'tag+2', 'fine+2'],
    ],
  },
  [
    {
      lines: [
        ...['tag-1 tag', 'tag tag+1', 'tag-1 tag tag+1', 'level tag-1 tag+1'],
        ...['fine-1 fine', 'fine tag-1', 'fine fine+1', 'fine tag+1'],
      ],
    },
    {
      key: 'fromStart toEnd first place inside quoteAt quoteLength shape',
      lines: ['shape first', 'quoteAt', 'quoteLength shape', 'fromStart', 'toEnd', 'place inside'],
    },
  ],
  [
    ...['inside lasted lasts tag', 'fromStart tag'],
    ...['cueBefore', 'cueBefore farBefore', 'wordAfterCue farBefore'],
    ...['cueAfter', 'cueAfter farAfter', 'tagBeforeCue farAfter'],
    ...['levelBefore levelAfter inside', 'farBefore farAfter inside tag'],
    ...['word-1 word', 'word word+1', 'word tag-1', 'word tag+1', 'word-1 tag', 'word+1 tag'],
    ...['shape-1 shape shape+1', 'opener fromStart', 'level word+1 inside'],
    ...['levelBefore farBefore word', 'levelAfter farAfter word'],
  ],
)
