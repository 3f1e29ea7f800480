import { agencyNames } from '../lexicon/agencies.ts'
import { foreignPictureNouns } from '../lexicon/photo-credits.ts'
import { pictureAgencies } from '../lexicon/picture-agencies.ts'
import { mix } from '../model/hash.ts'
import { wordsIn } from '../text/word-hashes.ts'
import { wordsOf } from '../text/words.ts'

/* Names of agencies and words of labels as hashes. The build puts the tables in place of this file: making them takes 2 ms. */

/** Words of labels of pictures, and labels that may run into the agency's name; their first six letters tell them. */
const LABEL_WORDS = 'photo photos photograph picture pictures pic pics image images illustration credit copyright'
/** Names so short are met with dots between their letters too: "A.P." */
const DOTTED = 5
const ARTICLE = 'the '

/** Names of news and picture agencies as lists of words: as they are written, run together, with dots. */
const spellings = [...agencyNames, ...pictureAgencies].flatMap((name) => {
  const apart = wordsOf(name)
  const own = apart.startsWith(ARTICLE) ? apart.slice(ARTICLE.length) : apart
  const [first = '', ...rest] = own.split(' ')
  const dotted = first.length <= DOTTED ? [[...first, ...rest].join(' ')] : []
  return rest.length > 0 ? [own, own.replace(' ', ''), own.replaceAll(' ', ''), ...dotted] : [own, ...dotted]
})

/** The key of each word of a name together with those before it. */
const keysOf = (name: string): number[] => {
  const { size, hashes } = wordsIn(name)
  let key = 0
  return Array.from({ length: size }, (_, i) => {
    key = mix(key, hashes[i]!)
    return key
  })
}

const stemsOf = (words: readonly string[]): number[] => [...new Set(words.map((word) => wordsIn(word).stems[0]!))]

/** Of labels of two words the first tells them. */
const foreignWords = ['fot', ...foreignPictureNouns.map((noun) => noun.split(' ')[0]!)]

/** Stems of the words of labels, and of the first words of names. */
export const labelStems = stemsOf([...LABEL_WORDS.split(' '), ...foreignWords])
export const nameStems = stemsOf(spellings)
/** Keys of names, and of what they begin with. */
export const nameKeys = [...new Set(spellings.map((name) => keysOf(name).at(-1)!))]
export const beginningKeys = [...new Set(spellings.flatMap((name) => keysOf(name).slice(0, -1)))]
