import { timeZones, usSeasonalZones } from '../lexicon/time-zones.ts'
import { matchesOf } from '../text/matches.ts'
import { bracketedAgencyAt } from './dateline-agency.ts'
import { type DatelineForm, datelineAt } from './dateline-form.ts'
import { resolvePlace } from './resolve-place.ts'

/** So far into a paragraph (code units) a dateline is looked for behind what a scraper ran together with it. */
const FARTHEST = 600
/** So far before its agency a dateline may begin. */
const LONGEST_BEFORE_AGENCY = 80
const BRACKET = /[([/]/g
const WORD_START = /(?<![\p{L}\p{N}.'’-])\p{Lu}/gu

/**
 * A dateline that does not stand at the beginning of its paragraph, since a byline or a time was run together with it:
 * in capitals, signed by a known agency and closed by a dash; nothing else is sure enough. Offsets `from` and `to` are
 * UTF-16 code units into `text`.
 */
export function datelineWithin(text: string, from: number, to: number): DatelineForm | null {
  const slice = text.slice(from, Math.min(to, from + FARTHEST))
  for (const { index } of matchesOf(slice, BRACKET)) {
    if (bracketedAgencyAt(slice, index)?.agency.kind !== 'known') continue
    const before = slice.slice(Math.max(0, index - LONGEST_BEFORE_AGENCY), index)
    const forms = matchesOf(before, WORD_START).flatMap((start) => {
      const form = datelineAt(text, from + index - before.length + start.index, to)
      const signed = form?.agency && form.agency.start > from + index && form.agency.start <= from + index + 2
      return signed && form.place?.shouted && form.mark === 'dash' ? [form] : []
    })
    const named = forms.filter(({ place }) => !isZone(place!.words))
    const known = named.find(({ place }) => resolvePlace(place!.words, []).known)
    if (known ?? named[0]) return known ?? named[0]!
  }
  return null
}

/** The name of a time zone may be left of a clock: `2:26 PM GMT OAKVALE (AP) —`. */
function isZone(words: string): boolean {
  const first = FIRST_WORD.exec(words)![0]
  return first in timeZones || first in usSeasonalZones
}
const FIRST_WORD = /^\S+/
