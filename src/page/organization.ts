import { isAgency as isNewsAgency } from '../lexicon/agencies.ts'
import { deskWords, organizationWords } from '../lexicon/organization-words.ts'
import { pictureAgencies } from '../lexicon/picture-agencies.ts'
import { trimMarks } from '../text/words.ts'

const ARTICLE = /^the /i
const ARTICLE_CAPITAL = /^The \p{Lu}/u
const WORD_SPLIT = /[\s/]+/
/** Libraries are named by their domains: "Shutterstock.com", "pixabay.de". */
const OWN_DOMAIN = /\.(?:com|de|org)$/i
const POSSESSIVE = /['’]s$/
const DOMAIN =
  /^(?:www\.)?[\w-]{1,60}\.(?:com|org|net|co|gov|edu|info|news|tv|io|ie|uk|us|ca|au|in|za|ng|ke)(?:\.\w\w)?$/i
const ACRONYM = /^[A-Z][A-Z&.-]{1,7}$/
const OFFICE_OF = /^(?:office|ministry|department|embassy|university|institute|bureau|city|state|house) (?:of|for) /i
const LOWER = /^\p{Ll}+$/u
const smallWords = new Set(['and', 'at', 'by', 'de', 'del', 'des', 'du', 'for', 'from', 'in', 'of', 'on', 'the', 'to'])
/** An inner capital or digits as in the names of companies: iStock, YouTube. */
const LOWER_FIRST = /^\p{Ll}+\p{Lu}/u

/** Is all of `text` the name of a news or picture agency that the list knows, "the" or not? */
export function isAgency(text: string): boolean {
  const bare = trimMarks(text).replace(ARTICLE, '')
  return isNewsAgency(bare) || pictureAgencies.has(bare.replace(OWN_DOMAIN, '').toLowerCase())
}

/** Is `text` the name of a picture agency or library? */
export function isPictureAgency(text: string): boolean {
  return pictureAgencies.has(trimMarks(text).toLowerCase()) && !deskWords.has(text.toLowerCase())
}

/** Does `text` name a desk, paper, agency, company or office and not a person? Told by its words alone. */
export function isOrganization(text: string): boolean {
  const bare = trimMarks(text)
  if (!bare) return false
  if (isAgency(bare) || DOMAIN.test(bare) || OFFICE_OF.test(bare) || ARTICLE_CAPITAL.test(bare)) return true
  const words = bare.split(WORD_SPLIT).map((word) => trimMarks(word).replace(POSSESSIVE, ''))
  if (words.length === 1) return ACRONYM.test(bare) || LOWER_FIRST.test(bare) || deskWords.has(bare.toLowerCase())
  if (words.length > 8 || words.some((word) => LOWER.test(word) && !smallWords.has(word))) return false
  return organizationWords.has(words.at(-1)!.toLowerCase()) || deskWords.has(words[0]!.toLowerCase())
}
