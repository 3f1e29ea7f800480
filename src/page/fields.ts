import type { VFile } from 'vfile'
import type { Page } from '../text/tree.ts'
import { readAuthorBio } from './author-bio.ts'
import { readBreadcrumbs } from './breadcrumbs.ts'
import { readByline } from './byline.ts'
import { readCaptions } from './captions.ts'
import { readHeadline } from './headline.ts'
import { readMirrors } from './mirrors.ts'
import { readNotes } from './notes.ts'
import { readShareLinks } from './share-links.ts'
import { readStandfirst } from './standfirst.ts'
import { readTags } from './tags.ts'
import { View } from './view.ts'

/** Reads the fields of the head and the foot from the blocks that the zones have named. */
export function readFields({ children, data }: Page, file: VFile): void {
  const text = String(file)
  const view = new View(children, text)
  // first: the trail leaves the title out, and the byline is the one nearest to it
  const headline = readHeadline(view)
  data.headline = headline?.span ?? null
  data.standfirst = readStandfirst(view, headline)
  data.breadcrumbs = readBreadcrumbs(view, headline)
  data.byline = readByline(view, headline)
  data.captions = readCaptions(view, headline)
  data.tags = readTags(view)
  // after the byline: a sign-off is held against it
  data.notes = readNotes(view, data.byline, file)
  data.authorBio = readAuthorBio(view)
  data.mirrors = readMirrors(view)
  data.shareLinks = readShareLinks(view)
}
