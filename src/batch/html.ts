import { toText } from 'hast-util-to-text'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

const parser = unified().use(rehypeParse).freeze()

/** The text of an HTML page as a browser without styles would show it. */
export function htmlToText(html: string): string {
  return toText(parser.parse(html))
}
