import type { ZoneKind } from '../schema/record.ts'
import type { Extent } from '../text/blocks.ts'
import { isAddress, isMirrorNotice } from './mirrors.ts'

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
/** Code units of a block that are looked at, and beyond which it is no teaser. */
const LOOKED_AT = 60
const MOST = 220

/**
 * Kinds of the blocks that say themselves what they are, null for others: teasers, and notices of other addresses with
 * the lines of addresses below them.
 */
export function tellingBlocks(text: string, blocks: readonly Extent[]): (ZoneKind | null)[] {
  const shortText = (b: number): string => {
    const block = blocks[b]
    return block && block.end - block.start <= MOST ? text.slice(block.start, block.end) : ''
  }
  const told: (ZoneKind | null)[] = []
  let short = shortText(0)
  for (let b = 0; b < blocks.length; b++) {
    const next = shortText(b + 1)
    const follows = told[b - 1] === 'mirror-notice' && isAddress(short)
    const opens = !follows && next.includes(DOT) && isAddress(next) && isMirrorNotice(short)
    told.push(follows || opens ? 'mirror-notice' : isTeaser(short.slice(0, LOOKED_AT)) ? 'related' : null)
    short = next
  }
  return told
}

const isTeaser = (text: string): boolean => MARK.test(text) && TEASER.test(text)
