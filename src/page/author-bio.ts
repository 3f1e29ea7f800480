import type { Span } from '../schema/record.ts'
import { plainSpan, type View } from './view.ts'

/** Links beside a portrait of an author that tell nothing of them. Lower case, marks left out. */
const LINKS = new Set(
  'twitter facebook instagram email e mail mailto linkedin website rss follow follow us read more view all posts contact recent posts summary bluesky threads x youtube'
    .split(' ')
    .concat([
      'e mail',
      'follow us',
      'read more',
      'view all posts',
      'recent posts',
      'view author publications',
      'about the author',
      'about the authors',
      'follow me',
    ]),
)

/** What the page tells about its authors, a span for each paragraph; link labels are left out. */
export function readAuthorBio(view: View): Span[] {
  return view.blocks.filter((block) => block.kind === 'author-bio' && !LINKS.has(block.words)).map(plainSpan)
}
