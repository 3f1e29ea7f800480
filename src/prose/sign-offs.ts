import type { VFile } from 'vfile'
import { lineStarts, pointAt } from '../text/lines.ts'
import { matchesOf } from '../text/matches.ts'
import type { Page } from '../text/tree.ts'

/** The part of a sign-off that tells who reported the story and where. */
const REPORTERS = /\breporting by ([^;]{3,300})/i
/** "Jane Doe in New Tarn": the place behind a reporter's name. */
const PLACES = / in ((?:\p{Lu}[\p{L}.'’-]{1,30}[ -]?){1,3})/gu
const TRAILING = /(?<![\s.-])[\s.-]+$/
const NO_LETTER = /[^\p{L}]+/gu

/**
 * Holds the places of a sign-off ("Reporting by Jane Doe in New Tarn") against the dateline that opens the story and
 * tells in the file's messages, as `note-dateline`, whether they agree. Nothing is told where either has no place.
 */
export function checkSignOffs({ data }: Page, file: VFile): void {
  const places = (data.datelines ?? []).flatMap(({ kind, place }) => (kind === 'lead' && place ? [place] : []))
  if (places.length === 0) return
  const starts = lineStarts(String(file))
  for (const { text, start, end } of data.notes ?? []) {
    const reporters = REPORTERS.exec(text)?.[1]
    const named = reporters ? matchesOf(reporters, PLACES).map((match) => match[1]!.replace(TRAILING, '')) : []
    if (named.length === 0) continue
    const agrees = named.some((name) => places.some((place) => same(name, place.text) || same(name, place.city)))
    const where = {
      place: { start: pointAt(starts, start), end: pointAt(starts, end) },
      ruleId: 'note-dateline',
      source: 'newsparse',
    }
    if (agrees) file.info(`The note has the dateline's place: ${named.join(', ')}`, where)
    else file.message(`The note has other places than the dateline: ${named.join(', ')}`, where)
  }
}

const same = (a: string, b: string | null): boolean => b !== null && lettersOf(b).startsWith(lettersOf(a))
const lettersOf = (text: string): string => text.replace(NO_LETTER, ' ').trim().toLowerCase()
