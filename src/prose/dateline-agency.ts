import { isAgency, opensAgency } from '../lexicon/agencies.ts'
import { foundAt } from './sticky.ts'

/** A stretch of the page, in UTF-16 code units. */
export interface Stretch {
  start: number
  end: number
}

export interface Agency extends Stretch {
  name: string
  /** `known` to the list of agencies; an `outlet` by its form (`KTVI`, `Riverton News`); else just a `name` in brackets. */
  kind: 'known' | 'outlet' | 'name'
}

const BRACKETED = /\(\s?([^()\n]{2,48}?)\s?\)|\[\s?([^[\]\n]{2,48}?)\s?\]|\/\s?([^/\n]{2,30}?)\s?\//y
const WORDS = /[\p{L}\p{N}.&'’]+(?:[\s/-][\p{L}\p{N}.&'’]+){0,5}/uy
const LAST_WORD = /[\s/-][\p{L}\p{N}.&'’]+$/u
const ENDS_WITH_STOP = /\.$/
const OUTLET_WORDS =
  'News|Newswire|Wire|Press|Agency|Agencies|Times|Post|Herald|Tribune|Media|Gazette|Service|Network|Online|TV|Television|Radio|Bureau'
const OUTLET_WORD = new RegExp(OUTLET_WORDS)
const OUTLET = new RegExp(`^\\p{Lu}.*\\b(?:${OUTLET_WORDS})$`, 'u')
const ARTICLE = /^the$/i
const WORD_BORDER = /[\s/&-]/
/** A host, or letters that stand apart: "A.P.", "A P". */
const LOOSE = /\.|(?<![^\s/&-])\p{L}[\s/&-]\p{L}(?![^\s/&-])/u
const HOST = /^[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.(?:com|co|org|net|news|tv|ca|id|in|ng|uk|au)$/iu
/** In brackets also call letters (`KTVI`) and who wrote it (`Staff Reporter`). */
const CALL_LETTERS = /^[A-Z][A-Z0-9&]{1,8}(?:-TV|-FM|-AM| TV| News)?$/
const STAFF = /^(?:Our )?(?:Staff|Correspondent|Reporter|Staff Reporter|Staff Correspondent|Agencies|Wires|Today)$/
const NAME = /^\p{Lu}[\p{L}\p{N}.&'’]*(?:[\s-][\p{L}\p{N}.&'’]+){0,4}$/u
const SEPARATORS = /\s?[/,;&|—–]\s?|\s(?:and|via|with)\s|-(?=[A-Z])/
const UPPER = /^[^\p{Ll}\p{Lu}]*\p{Lu}[^\p{Ll}]*$/u

/** The agency between brackets or slashes at `at` in `text`, and where what follows it begins. */
export function bracketedAgencyAt(text: string, at: number): { agency: Agency; next: number } | null {
  BRACKETED.lastIndex = at
  const match = BRACKETED.exec(text)
  if (!match) return null
  const name = match[1] ?? match[2] ?? match[3]!
  const kind = kindOf(name)
  if (!kind) return null
  const start = at + match[0].indexOf(name)
  return { agency: { start, end: start + name.length, name, kind }, next: at + match[0].length }
}

/** The agency whose bare name stands at `at`, the longest name that is one: `CNN —`, `GAZETTE via JTA —`, `Riverton News –`. */
export function bareAgencyAt(text: string, at: number): Agency | null {
  const words = foundAt(WORDS, text, at)
  if (!words || !mayHoldAgency(words)) return null
  for (let end = words.length; end > 1; end = words.slice(0, end).search(LAST_WORD)) {
    // a stop at the end closes the dateline: `30 NOVEMBER, ARMENPRESS.`
    const name = words.slice(0, end).replace(ENDS_WITH_STOP, '')
    const known = isKnown(name)
    if (known || OUTLET.test(name) || HOST.test(name))
      return { start: at, end: at + name.length, name, kind: known ? 'known' : 'outlet' }
  }
  return null
}

/**
 * Can one of the beginnings of `words` be an agency or an outlet? Asked before the dearer reading. Only what is joined
 * of several names has an agency's anywhere but at its beginning.
 */
function mayHoldAgency(words: string): boolean {
  if (LOOSE.test(words) || OUTLET_WORD.test(words)) return true
  const all = words.split(WORD_BORDER)
  if (SEPARATORS.test(words)) return all.some(opensAgency)
  return opensAgency(all[0]!) || (all.length > 1 && ARTICLE.test(all[0]!) && opensAgency(all[1]!))
}

function kindOf(name: string): Agency['kind'] | null {
  if (isKnown(name)) return 'known'
  if (OUTLET.test(name) || HOST.test(name) || CALL_LETTERS.test(name) || STAFF.test(name)) return 'outlet'
  return NAME.test(name) ? 'name' : null
}

/** Whether a name, or each of several names, is a known agency's, a known one's desk (`AFP Sport`), or `X via Y` if Y's is. */
function isKnown(name: string): boolean {
  if (isAgency(name) || isDesk(name)) return true
  const parts = name.split(SEPARATORS)
  return (
    parts.length > 1 &&
    isAgency(parts.at(-1)!) &&
    (name.includes(' via ') || parts.every((part) => isAgency(part) || UPPER.test(part)))
  )
}

function isDesk(name: string): boolean {
  const space = name.indexOf(' ')
  return space > 0 && DESKS.has(name.slice(space + 1).toLowerCase()) && isAgency(name.slice(0, space))
}
const DESKS: ReadonlySet<string> = new Set(
  'sport;sports;fact check;factcheck;breakingviews;news agency;business;health;news;staff;exclusive;photo'.split(';'),
)
