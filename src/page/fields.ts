import type { VFile } from 'vfile'
import type { Page, PageData } from '../text/tree.ts'
import { readAuthorBio } from './author-bio.ts'
import { readBreadcrumbs } from './breadcrumbs.ts'
import { readByline } from './byline.ts'
import { readCaptions } from './captions.ts'
import { type Headline, readHeadline } from './headline.ts'
import { readMirrors } from './mirrors.ts'
import { readNotes } from './notes.ts'
import { readShareLinks } from './share-links.ts'
import { readStandfirst } from './standfirst.ts'
import { readTags } from './tags.ts'
import { View } from './view.ts'

/** What the readers look at; the headline is looked for when the first of them asks. */
class Seen {
  readonly view: View
  readonly file: VFile
  readonly data: PageData
  #headline: Headline | null | undefined

  constructor({ children, data }: Page, file: VFile) {
    this.view = new View(children, String(file), data.language?.code)
    this.file = file
    this.data = data
  }

  get headline(): Headline | null {
    if (this.#headline === undefined) this.#headline = readHeadline(this.view)
    return this.#headline
  }
}

type Readers = { readonly [F in keyof PageData]?: (seen: Seen) => NonNullable<PageData[F]> | null }

/** The readers of the head and the foot, by the field that each fills, in their order. */
const readers = {
  headline: ({ headline }) => headline?.span ?? null,
  standfirst: ({ view, headline }) => readStandfirst(view, headline),
  // the trail leaves the title out, and the byline is the one nearest to it
  breadcrumbs: ({ view, headline }) => readBreadcrumbs(view, headline),
  byline: ({ view, headline }) => readByline(view, headline),
  captions: ({ view, headline }) => readCaptions(view, headline),
  tags: ({ view }) => readTags(view),
  // after the byline: a sign-off is held against it
  notes: ({ view, data, file }) => readNotes(view, data.byline ?? null, file),
  authorBio: ({ view }) => readAuthorBio(view),
  mirrors: ({ view }) => readMirrors(view),
  shareLinks: ({ view }) => readShareLinks(view),
} satisfies Readers

type Field = keyof typeof readers

export const fieldsOfHead = Object.keys(readers) as readonly Field[]

/** Reads the fields of the head and the foot, those `asked` for alone, from the blocks that the zones have named. */
export function fieldsReader(asked: ReadonlySet<string> = new Set(fieldsOfHead)): (page: Page, file: VFile) => void {
  return function readFields(page, file) {
    const seen = new Seen(page, file)
    const data: { [F in Field]?: unknown } = page.data
    for (const field of fieldsOfHead) if (asked.has(field)) data[field] = readers[field](seen)
  }
}
