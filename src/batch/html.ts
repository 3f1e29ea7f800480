import { toText } from 'hast-util-to-text'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { remove } from 'unist-util-remove'

const parser = unified().use(rehypeParse).freeze()

/** Elements in whose place browsers show something else than what is inside them: that is for those who know them not. */
const REPLACED: ReadonlySet<string> = new Set(['audio', 'canvas', 'iframe', 'object', 'textarea', 'video'])

/** The text of an HTML page as a browser without styles would show it. */
export function htmlToText(html: string): string {
  const tree = parser.parse(html)
  remove(tree, (node) => node.type === 'element' && 'tagName' in node && REPLACED.has(String(node.tagName)))
  return toText(tree)
}
