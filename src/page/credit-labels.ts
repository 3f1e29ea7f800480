import { creditNouns, foreignPictureNouns, foreignSourceNouns } from '../lexicon/photo-credits.ts'
import { matchesOf } from '../text/matches.ts'
import { SEAM } from '../text/seam.ts'

const NOUN = `(?:${creditNouns.join('|')})`
const OPENING = '(?:courtesy of|courtesy|supplied by|by|via)'
const FOREIGN_PICTURE = `(?:${foreignPictureNouns.join('|')})(?:\\(s\\))?`
/** "Foto: ", "Bildquelle: ", "fot. " before the name. */
const FOREIGN = `(?:(?:${FOREIGN_PICTURE}|${foreignSourceNouns.join('|')}) ?: ?|fot\\. ?(?=\\p{L}))`
const FOREIGN_LABEL = new RegExp(`^${FOREIGN}`, 'iu')
/** Nothing but a label; a screenshot or courtesy may be all that a credit says. */
const LABEL_ALONE = new RegExp(
  `^(?:photo|image|picture)? ?(?:(?:photo|photograph|picture|pic|image|credit|illustration)s?|source|copyright|file|${FOREIGN_PICTURE})$`,
  'iu',
)
/** A label at the end of a text. */
const LABEL_LAST = new RegExp(`(?<!\\p{L})(?:${NOUN}|${FOREIGN_PICTURE}) ?:$`, 'iu')
/** "Photo by", "Image source:", "Photo credit :", "Credit Jane", "©": before the name; what a credit leaves out. */
const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:(?:all |header |main |file |cover |featured |lead )?${SEAM}(?:${NOUN} ?)?${SEAM}${NOUN}${SEAM}(?: provided)?(?: ?: ?|(?<=source|credit|copyright) ?, | ${OPENING} ?:? ?)|(?:photographed|illustrated|filmed|supplied|provided) by:? |${SEAM}${FOREIGN}|\\(c\\) ?)|[©Ⓒ] ?`,
  'giu',
)
/** Labels that need no colon before a name. */
const BARE_LABEL =
  /(?<![\p{L}\p{N}'’-])(?:(?:Photo |Image )?(?:Credit){1,2}(?:\.{3}|…)? ?|CREDIT |(?:Image |Photo )?Copyright (?:© ?)?)(?=\p{Lu})|(?<=\p{Ll})Credit: ?(?=\p{Lu})/gu
const BARE = /credit|copyright/i
/** What the labels hold: a text without one has no label. */
const ANY_LABEL = /[:©Ⓒ]|\(c\)|by|via|courtesy|source ?,|credit|copyright|fot\./i
/** Before a label inside a credit: "AP Video by", "Agency; sources:". */
const PICTURE_LABEL = new RegExp(
  `\\b(?:photo|photograph|picture|pic|image|illustration)s?\\b|^\\P{L}*(?:${FOREIGN_PICTURE} ?:|fot\\.)`,
  'iu',
)
const IN_CREDIT = /(?:\b(?:AP|AFP|EPA|PTI|REUTERS|Reuters|XINHUA|Xinhua)\s{1,8}|[;,/] ?)$/
/** The end of a library's name, and the way to a second one: "PA Images via Getty Images". */
const IMAGES_VIA = /^(?:image|picture|photo)s? via\s/i
const CAPITALIZED_BEFORE = /\p{Lu}[\p{L}.]{0,20}\s$/u
/** Code units before a label that tell whether it is part of a credit. */
const LOOKED_AT = 24

/** The labels of a text, the last one first. */
export function labelsIn(text: string): RegExpExecArray[] {
  if (!ANY_LABEL.test(text)) return []
  return [...matchesOf(text, LABEL), ...(BARE.test(text) ? matchesOf(text, BARE_LABEL) : [])]
    .filter(({ index, 0: label }) => !isInCredit(text.slice(Math.max(0, index - LOOKED_AT), index), label))
    .sort((a, b) => b.index - a.index)
}

/** Is a label between names and not before them: "AP Video by", "PA Images via"? */
const isInCredit = (before: string, label: string): boolean =>
  IN_CREDIT.test(before) || (IMAGES_VIA.test(label) && CAPITALIZED_BEFORE.test(before))

/** Does `text` end in a label, so that the credit stands in what follows? */
export const endsInLabel = (text: string): boolean => LABEL_LAST.test(text)

/** Is `text` nothing but a label? */
export const isLabelAlone = (text: string): boolean => LABEL_ALONE.test(text)

/** Does a label name pictures? */
export const isOfPictures = (label: string): boolean => PICTURE_LABEL.test(label)

/** Is a label of another language than English? */
export const isForeignLabel = (label: string): boolean => FOREIGN_LABEL.test(label)
