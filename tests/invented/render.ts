export interface Part {
  tag: 'nav' | 'h1' | 'p' | 'div' | 'figcaption' | 'aside' | 'footer'
  lines: string[]
}

/** Elements whose lines are links in a list, as in menus and teasers. */
const LISTS: ReadonlySet<string> = new Set(['nav', 'aside', 'footer'])
const ICON =
  '<svg class="icon icon--arrow" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="M6.2 3.1 11 8l-4.8 4.9-1-1L9 8 5.2 4.1z" fill="currentColor"></path></svg>'

export const textOf = (parts: readonly Part[], between: string): string =>
  `${parts.flatMap(({ lines }) => lines).join(between)}\n`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const picture = (i: number): string =>
  `<picture class="teaser__picture"><source media="(min-width: 640px)" srcset="/img/${i}-320.webp 320w, /img/${i}-640.webp 640w, /img/${i}-960.webp 960w" sizes="(min-width: 640px) 33vw, 100vw"><img class="teaser__image" src="/img/${i}-320.jpg" alt="" loading="lazy" width="320" height="180"></picture>`

function lineOf(tag: Part['tag'], line: string, i: number): string {
  const text = escaped(line)
  if (tag === 'div') return `<span class="meta meta--line" data-module="meta" data-index="${i}">${text}</span>`
  if (!LISTS.has(tag)) return text
  const link = `<a class="link link--plain ${tag}__link" href="https://www.meridian.example/section/${i}?ref=${tag}" data-track="click" data-track-label="${tag}-${i}"><span class="${tag}__label">${text}</span>${ICON}</a>`
  return `<li class="${tag}__item ${tag}__item--${i}" role="presentation"><div class="${tag}__inner">${tag === 'aside' ? picture(i) : ''}${link}</div></li>`
}

function elementOf({ tag, lines }: Part, i: number): string {
  const inner = lines.map((line, j) => lineOf(tag, line, j)).join('\n')
  const attributes = `class="c-${tag} block block--${i}" data-block="${i}"`
  if (!LISTS.has(tag)) return `<${tag} ${attributes}>${inner}</${tag}>`
  const list = `<${tag} ${attributes}><ul class="${tag}__list" role="list">${inner}</ul></${tag}>`
  return `<div class="grid"><div class="grid__column grid__column--wide">${list}</div></div>`
}

/** The parts in the mark-up of a usual template, about seven times as long as the text. */
export function htmlOf(parts: readonly Part[]): string {
  const elements = parts.map(elementOf)
  const from = parts.findIndex(({ tag }) => tag === 'h1')
  const to = parts.findLastIndex(({ tag }) => tag === 'p') + 1
  const join = (some: string[]): string => some.join('\n')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(parts[from]!.lines[0]!)}</title></head><body><div id="page">${join(elements.slice(0, from))}
<article class="story">${join(elements.slice(from, to))}</article>
${join(elements.slice(to))}</div></body></html>`
}
