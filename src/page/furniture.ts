import { calls, channels } from '../lexicon/calls.ts'
import { furnitureLines } from '../lexicon/furniture-lines.ts'
import { teaserWords } from '../lexicon/teaser-words.ts'
import type { ZoneKind } from '../schema/record.ts'
import type { Extent } from '../text/blocks.ts'
import { firstWord, isLedTo, isLooseTeaser, LONGEST_LABEL, label, openingsOf } from './teasers.ts'

/** Code units beyond which a block is none of these. */
const MOST = 300
const CHANNEL = new RegExp(`(?<!\\p{L})(?:${channels})`, 'iu')
/** First words of calls. */
const callOpenings = openingsOf(calls)
/** Most words of a call. */
const CALL_WORDS = 4
const ARROWS = '>>'

/**
 * The kind of block `b` if it says itself, or the block before it says, that it is no part of the story, where all else
 * would make it one: an advertisement's label, a button, a call to subscribe, another story's title.
 */
export function furnitureAt(text: string, blocks: readonly Extent[], b: number): ZoneKind | null {
  const line = lineAt(text, blocks[b])
  if (!line) return null
  const first = firstWord(line)
  const words = line.length > LONGEST_LABEL ? '' : label(line)
  if (teaserWords.has(words) || isLooseTeaser(line, first) || isLink(line)) return 'related'
  const kind = furnitureLines.get(words) ?? (isCall(line, first) ? 'promo' : null)
  return kind ?? (isLedTo(line, lineAt(text, blocks[b - 1])) ? 'related' : null)
}

function lineAt(text: string, block: Extent | undefined): string {
  return block && block.end - block.start <= MOST ? text.slice(block.start, block.end) : ''
}

/** Arrows of two signs after a text, or around it: ">> Rain in Velmara <<". Before it alone they may be a program's. */
const isLink = (line: string): boolean =>
  line.length > 2 * ARROWS.length && (line.endsWith(ARROWS) || (line.startsWith(ARROWS) && line.endsWith('<<')))

/** Is a line a call of the site to subscribe or to follow it? */
function isCall(line: string, first: string): boolean {
  if (!callOpenings.has(first) || !CHANNEL.test(line)) return false
  const words = label(line).split(' ')
  for (let n = 1; n <= CALL_WORDS; n++) if (calls.has(words.slice(0, n).join(' '))) return true
  return false
}
