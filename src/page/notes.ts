import type { VFile } from 'vfile'
import type { Byline, Span } from '../schema/record.ts'
import { wordsOf } from '../text/words.ts'
import { MAX_BYLINE, segmentsOf } from './byline-segments.ts'
import { isPersonName } from './person-name.ts'
import { plainSpan, type View } from './view.ts'
import type { ViewBlock } from './view-block.ts'

/** A sign-off of the wires at the end of a text: who reported, wrote and edited. */
const SIGN_OFF = /^\W{0,3}(?:(?:additional |with additional )?reporting|writing|compiled|written|edited|editing) by /i
const INPUTS =
  /^\W{0,3}\(?with (?:additional )?(?:inputs?|reporting|agency inputs?|files|contributions?)(?: from| by)? /i
/** The part of a sign-off that tells who reported the story. */
const REPORTERS = /\breporting by ([^;.]{3,200})/i
/** Longest paragraph, in characters, that is a sign-off whatever its zone says. */
const MAX_SIGN_OFF = 300

/**
 * Editor's notes, corrections and sign-offs. A sign-off that stands at the end of the body is one of them too.
 * A sign-off's reporters are held against the byline: `note-byline` tells in the file's messages whether they agree.
 */
export function readNotes(view: View, byline: Byline | null, file: VFile): Span[] {
  const last = view.bodyEnd - 1
  const notes = view.blocks.filter(
    (block) =>
      block.kind === 'note' ||
      (block.kind === 'body' && block.index > last - 3 && block.index > view.bodyStart && isSignOff(block.text)),
  )
  for (const note of notes) compare(note, byline, file)
  return notes.map(plainSpan)
}

const isSignOff = (text: string): boolean => text.length <= MAX_SIGN_OFF && (SIGN_OFF.test(text) || INPUTS.test(text))

function compare({ text, position }: ViewBlock, byline: Byline | null, file: VFile): void {
  const reporters = REPORTERS.exec(text)?.[1]
  if (!reporters || !byline || byline.authors.length === 0 || text.length > MAX_BYLINE) return
  const names = segmentsOf(reporters, 0)
    .map((segment) => segment.text)
    .filter(isPersonName)
  const known = new Set(byline.authors.map(({ name }) => wordsOf(name)))
  if (names.length === 0) return
  const agrees = names.some((name) => known.has(wordsOf(name)))
  const place = { place: position, ruleId: 'note-byline', source: 'newsparse' }
  if (agrees) file.info(`The note names a reporter of the byline: ${names.join(', ')}`, place)
  else file.message(`The note names other reporters than the byline: ${names.join(', ')}`, place)
}
