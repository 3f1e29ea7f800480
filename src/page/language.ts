import type { VFile } from 'vfile'
import type { NewsRecord } from '../schema/record.ts'
import type { Block, Page } from '../text/tree.ts'
import { type LittleWords, littleWordsIn, littleWordsOf } from './little-words.ts'
import { scanOf } from './page-scan.ts'
import { languages } from './phrase-tables.ts'

/** Scripts that tell the language. The order counts: kana before Han. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Bengali}/gu, 'bn'],
  [/\p{sc=Tamil}/gu, 'ta'],
  [/\p{sc=Telugu}/gu, 'te'],
  [/\p{sc=Georgian}/gu, 'ka'],
  [/\p{sc=Armenian}/gu, 'hy'],
  [/\p{sc=Myanmar}/gu, 'my'],
  [/\p{sc=Khmer}/gu, 'km'],
  [/\p{sc=Lao}/gu, 'lo'],
  [/\p{sc=Sinhala}/gu, 'si'],
  [/\p{sc=Malayalam}/gu, 'ml'],
  [/\p{sc=Kannada}/gu, 'kn'],
  [/\p{sc=Gujarati}/gu, 'gu'],
  [/\p{sc=Gurmukhi}/gu, 'pa'],
  [/\p{sc=Oriya}/gu, 'or'],
]
/** Where characters of these scripts are; Latin letters, marks and signs are elsewhere. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u2126\u2c00-\uffff]/
const LETTERS = /\p{L}/gu
/** Code units of a page's longest blocks that are looked at. */
const SAMPLE = 6000
/** Share of letters from which on a script is the page's. */
const MAIN_SCRIPT = 0.25
/** Share of function words at which a language is beyond doubt: running text has more. */
const CERTAIN = 0.3
/** Share below which no language is named. */
const DOUBTFUL = 0.08

/** Letters of a text of which fewer tell nothing. */
const FEW_LETTERS = 80
/** Share of little words below which letters may tell a language whose words are not known. */
const UNSURE = 0.2
/** Letters that tell these languages from their neighbours, with the least share of all letters, and letters they lack. */
const TELLING: readonly { letters: RegExp; share: number; lacks: RegExp; code: string }[] = [
  { letters: /ë/gi, share: 0.05, lacks: /[ïœĳ]/i, code: 'sq' },
  { letters: /[ģķļņ]/gi, share: 0.01, lacks: /[ąęėłõ]/i, code: 'lv' },
  { letters: /[ėų]/gi, share: 0.015, lacks: /[łõāē]/i, code: 'lt' },
  { letters: /õ/gi, share: 0.006, lacks: /[ãçéíóúàâê]/i, code: 'et' },
  { letters: /[čšž]/gi, share: 0.015, lacks: /[áéíýúůěřťđćąėųāēīģķļņëõäö]/i, code: 'sl' },
]

/**
 * Tells the page's language by its little words, or by its script where only one language is written in it; `und`
 * where neither tells. English is what the prose stages read, so any other gives a diagnostic, and nobody's words are put into others' mouths.
 */
export function tellLanguage(page: Page, file: VFile): void {
  const sample = sampleOf(page)
  page.data.language = languageOfBlocks(page, sample, String(file))
  const { code } = page.data.language
  if (code !== 'en' && sample.length)
    file.message(
      code === 'und'
        ? 'The language could not be told: it is read as if it were English'
        : `The page is not in English but in ${code}: who said what is not told, and datelines may be wrong`,
      { ruleId: 'language' },
    )
}

const READABLE: ReadonlySet<string> = new Set(['en', 'und'])

/** Whether the page can be read as English: it is, or nothing tells that it is not. */
export function isReadAsEnglish({ data }: Page): boolean {
  return READABLE.has(data.language?.code ?? 'en')
}

/** The first blocks of the body; of the whole page if there is none. */
function sampleOf({ children }: Page): number[] {
  const ofBody = children.some(isBody)
  const sample: number[] = []
  for (let b = 0, length = 0; b < children.length && length <= SAMPLE; b++) {
    if (ofBody && !isBody(children[b]!)) continue
    sample.push(b)
    length += lengthOf(children[b]!) + 1
  }
  return sample
}

const isBody = ({ kind }: Block): boolean => kind === 'body'
const lengthOf = ({ position: { start, end } }: Block): number => Math.min(SAMPLE, end.offset - start.offset)

/** The language of some of a page's blocks, by the words that were known when its zones were named, if they will do. */
function languageOfBlocks(page: Page, blocks: readonly number[], text: string): NewsRecord['language'] {
  const texts = blocks.map((b) => {
    const { start } = page.children[b]!.position
    return text.slice(start.offset, start.offset + lengthOf(page.children[b]!))
  })
  const scan = scanOf(page)
  const isRead = scan && texts.every((each) => each.length < SAMPLE && !OTHER_SCRIPT.test(each))
  const whole = (): string => texts.map((each) => `${each}\n`).join('')
  return isRead ? likeliest(littleWordsOf(scan, blocks), whole) : languageOf(whole())
}

/** ISO 639-1 code of a text's language, `und` if it cannot be told, and how sure that is. */
export function languageOf(text: string): NewsRecord['language'] {
  const script = OTHER_SCRIPT.test(text) ? scriptOf(text) : null
  return script ?? likeliest(littleWordsIn(text), () => text)
}

/** The language that most of the little words are of; where they are few, the one that its letters tell. */
function likeliest({ counts, words }: LittleWords, text: () => string): NewsRecord['language'] {
  let best = 0
  let second = -1
  for (let k = 1; k < counts.length; k++)
    if (counts[k]! > counts[best]!) {
      second = best
      best = k
    } else if (second < 0 || counts[k]! > counts[second]!) second = k
  const share = words ? counts[best]! / words : 0
  const told = share < UNSURE ? toldByLetters(text()) : null
  if (told) return told
  if (share < DOUBTFUL) return { code: 'und', confidence: 0 }
  const lead = (counts[best]! - counts[second]!) / counts[best]!
  return { code: languages[best]!, confidence: Math.round(Math.min(1, share / CERTAIN, 0.5 + lead * 2) * 100) / 100 }
}

/** The first language whose own letters have their share of a text; no more than likely. */
function toldByLetters(text: string): NewsRecord['language'] | null {
  const letters = text.match(LETTERS)?.length ?? 0
  if (letters < FEW_LETTERS) return null
  const told = TELLING.find(
    ({ letters: own, share, lacks }) => (text.match(own)?.length ?? 0) > share * letters && !lacks.test(text),
  )
  return told ? { code: told.code, confidence: 0.5 } : null
}

/** The language of the first script that has a good share of the letters. */
function scriptOf(text: string): NewsRecord['language'] | null {
  let letters = -1
  for (const [script, code] of SCRIPTS) {
    const own = text.match(script)
    if (!own) continue
    if (letters < 0) letters = text.match(LETTERS)?.length ?? 0
    const share = own.length / letters
    if (share > MAIN_SCRIPT) return { code, confidence: Math.min(1, share + 0.3) }
  }
  return null
}
