import type { ZoneKind } from '../schema/record.ts'
import type { Extent } from '../text/blocks.ts'
import { isAddress, isMirrorNotice } from './mirrors.ts'
import { isServerMessage } from './server-messages.ts'
import { isTeaser } from './teasers.ts'
import { isTurnLink } from './turn-links.ts'

/** What no address is without. */
const DOT = '.'
/** Code units beyond which a block is no teaser, and no message of a server. */
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
    else if (isTeaser(short) || isTurnLink(short)) told.push('related')
    else told.push(isServerMessage(textOf(b, MOST_MESSAGE)) ? 'other' : null)
    short = next
  }
  return told
}
