import type { ZoneKind } from '../schema/record.ts'
import type { Extent } from '../text/blocks.ts'
import { isAddress, isMirrorNotice } from './mirrors.ts'
import { isServerMessage } from './server-messages.ts'
import { isTurnLink } from './turn-links.ts'

/**
 * Words that introduce another story, and the mark after them: "Read more: …", "Lesen Sie auch | …". Of the lines of the
 * labelled pages that begin so, 31 of 31 are teasers.
 */
const TEASER =
  /^(?:read (?:more|also|next)|also read|see also|related(?: (?:articles?|story|stories|coverage|news))?|recommended|more on this(?: (?:story|topic))?|don[’']t miss|keep reading|lesen sie auch|lesen sie mehr|mehr zum thema|lire aussi|à lire aussi|voir aussi|lee también|te puede interesar|leggi anche|leia também|leia mais|veja também|lees ook|läs också|les også|læs også|czytaj także|czytaj też|zobacz także|zobacz też|читайте также) ?[:|»–—] ?\S/i
/** The mark; without one, the expression need not be asked. */
const MARK = /[:|»–—]/
/** What no address is without. */
const DOT = '.'
/** Code units of a block that are looked at, and beyond which it is no teaser, and no message of a server. */
const LOOKED_AT = 60
const MOST = 220
const MOST_MESSAGE = 600

/**
 * Kinds of the blocks that say themselves what they are, null for others: teasers, links to the next page, messages of
 * the server, and notices of other addresses with the lines of addresses below them.
 */
export function tellingBlocks(text: string, blocks: readonly Extent[]): (ZoneKind | null)[] {
  const textOf = (b: number, most: number): string => {
    const block = blocks[b]
    return block && block.end - block.start <= most ? text.slice(block.start, block.end) : ''
  }
  const told: (ZoneKind | null)[] = []
  let short = textOf(0, MOST)
  for (let b = 0; b < blocks.length; b++) {
    const next = textOf(b + 1, MOST)
    const follows = told[b - 1] === 'mirror-notice' && isAddress(short)
    const opens = !follows && next.includes(DOT) && isAddress(next) && isMirrorNotice(short)
    if (follows || opens) told.push('mirror-notice')
    else if (isTeaser(short.slice(0, LOOKED_AT)) || isTurnLink(short)) told.push('related')
    else told.push(isServerMessage(textOf(b, MOST_MESSAGE)) ? 'other' : null)
    short = next
  }
  return told
}

const isTeaser = (text: string): boolean => MARK.test(text) && TEASER.test(text)
