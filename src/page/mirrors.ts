import type { NewsRecord } from '../schema/record.ts'
import { matchesOf } from '../text/matches.ts'
import { spanOver, type View } from './view.ts'
import type { ViewBlock } from './view-block.ts'

type Mirror = NewsRecord['mirrors'][number]

/** An address with its scheme, or a bare host: labels with dots between, the last of letters alone. */
const URL =
  /\bhttps?:\/\/[^\s<>"')\]]{3,300}|(?<![\w@.-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}[a-z]{2,18}(?![\w@-])(?:\/[^\s<>"')\]]{0,200})?/gi
/** In every address: a text without it need not be searched. */
const ANY_URL = /\.[a-z]{2}|:\/\//i
const TRAILING_MARKS = /(?<![.,;:!?])[.,;:!?]+$/
/** "can also be accessed at the following alternate addresses" and its like: words of others, of going there, of places. */
const NOTICE_WORD =
  /\b(?:(?<other>also|alternat\w{0,8}|mirror\w{0,4})|(?<going>access\w{0,8}|reach\w{0,4}|visit\w{0,4})|(?:address\w{0,4}|domains?|sites?|links?|urls?))\b/gi
/** Most characters between such a word and the next. */
const TO_PLACE = 60
const TO_OTHER = 80
const OTHER_PLACE = /^(?:alternat|mirrors?$)/i
const LINE_BREAK = /[\n\r\u2028\u2029]/
const MAX_NOTICE = 300

/** Whether a text says that the site can be reached at other addresses. */
export function isMirrorNotice(text: string): boolean {
  if (text.length > MAX_NOTICE) return false
  const words = matchesOf(text, NOTICE_WORD)
  return words.some((word, i) => {
    const end = word.index + word[0].length
    return words.slice(i + 1).some((next) => {
      const { other, going } = word.groups!
      const reaches = other ? !next.groups!.other : going && OTHER_PLACE.test(next[0])
      const gap = next.index - end
      return reaches && gap <= (other ? TO_PLACE : TO_OTHER) && !LINE_BREAK.test(text.slice(end, next.index))
    })
  })
}

/**
 * Notices that the site has other addresses, each with those addresses as they are printed (hosts alone too). Such a
 * notice counts where lines of nothing but addresses follow it, whatever its zone says.
 */
export function readMirrors(view: View): Mirror[] {
  const mirrors: Mirror[] = []
  const anyUrl = ANY_URL.test(view.text)
  let run: ViewBlock[] = []
  const close = (): void => {
    if (run.length === 0) return
    const urls = [...new Set(run.flatMap(({ text }) => urlsOf(text)))]
    if (urls.length > 0 || run[0]!.kind === 'mirror-notice') mirrors.push({ ...spanOver(view, run), urls })
    run = []
  }
  for (const block of view.blocks) {
    const inNotice = block.kind === 'mirror-notice'
    const opens = !inNotice && anyUrl && givesAddress(view, block) && isMirrorNotice(block.text)
    const follows = run.length > 0 && isAddress(block.text)
    if (opens || (!inNotice && !follows)) close()
    if (opens || inNotice || follows) run.push(block)
  }
  close()
  return mirrors
}

/** Does an address follow on a line of its own, or, outside the story, stand in the block itself? */
function givesAddress(view: View, { index, text, kind }: ViewBlock): boolean {
  const next = view.blocks[index + 1]
  return (kind !== 'body' && urlsOf(text).length > 0) || (next !== undefined && isAddress(next.text))
}

const urlsOf = (text: string): string[] =>
  ANY_URL.test(text) ? matchesOf(text, URL).map(([url]) => url.replace(TRAILING_MARKS, '')) : []

/** Is nothing on the line but addresses? */
export const isAddress = (text: string): boolean =>
  text.length <= MAX_NOTICE && urlsOf(text).length > 0 && URL_LINE.test(text.replace(URL, ''))
const URL_LINE = /^[\s,;|/•*-]*$/
