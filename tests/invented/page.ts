import { random } from '../../src/model/random.ts'
import * as furniture from '../../src/train/furniture-words.ts'
import { htmlOf, type Part, textOf } from './render.ts'
import * as words from './words.ts'

export interface Page {
  text: string
  /** The same page as a site's template would give it. */
  html: string
  /** The paragraphs of its story, a line each. */
  story: string[]
}

const PARAGRAPHS = [8, 28] as const
/** People who are spoken of in one story; pages of real news have 8.5 speakers on average, with bodies and desks. */
const CAST = [2, 5] as const
const ASIDES = 0.12
const HOLE = /\{(\w+)\}/g
const FILLING: Record<string, readonly string[]> = words

/** Invents pages of the make and size of news pages; a seed gives the same pages every time. */
export class Inventor {
  readonly #next: () => number
  /** The people of the story that is being written. */
  #cast: string[] = []

  constructor(seed: number) {
    this.#next = random(seed)
  }

  /** A page with menus, head, story, teasers, comments and foot. */
  page(): Page {
    const story = this.#story()
    const section = (): string => this.#of(furniture.sections)
    const parts: Part[] = [
      { tag: 'nav', lines: this.#many(30, 110, section) },
      { tag: 'nav', lines: [`Home${this.#of(furniture.separators)}${section()}`] },
      ...story.slice(0, 2),
      {
        tag: 'div',
        lines: [`By ${this.#name()}`, `Published ${this.#some(1, 28)} March 2024, 08:${this.#some(10, 59)}`],
      },
      { tag: 'div', lines: this.#many(2, 5, () => this.#of(furniture.shareLines)) },
      { tag: 'figcaption', lines: [`${this.#filled('{name} at {place} on {day}.')} (Photo by ${this.#name()}/NPA)`] },
      ...story.slice(2).flatMap((part) => (this.#next() < ASIDES ? [part, this.#aside()] : [part])),
      {
        tag: 'aside',
        lines: [this.#furniture(furniture.relatedHeadings), ...this.#many(10, 40, () => this.#title())],
      },
      { tag: 'div', lines: this.#many(0, 12, () => this.#filled(this.#of(words.comments))) },
      { tag: 'aside', lines: this.#of(furniture.promoBoxes).map((line) => this.#furniture([line])) },
      { tag: 'footer', lines: this.#many(20, 80, section) },
      { tag: 'footer', lines: this.#many(3, 6, () => this.#furniture(furniture.legalLines)) },
    ]
    return {
      text: textOf(parts, '\n'),
      html: htmlOf(parts),
      story: story.slice(1).flatMap(({ lines }) => lines),
    }
  }

  /** A headline and its story alone. */
  article(): string {
    return textOf(this.#story(), '\n\n')
  }

  /** A page whose story is so long that the page has `length` code units; shorter ones are cut. */
  pageOf(length: number): string {
    const { text } = this.page()
    const paragraphs: string[] = []
    for (let more = length - text.length; more > 0; more -= paragraphs.at(-1)!.length + 1)
      paragraphs.push(this.#paragraph())
    const lines = text.split('\n')
    const middle = lines.length >> 1
    return [...lines.slice(0, middle), paragraphs.join('\n'), ...lines.slice(middle)].join('\n').slice(0, length)
  }

  #story(): Part[] {
    this.#cast = this.#many(...CAST, () => this.#name())
    const place = this.#of(words.place).toUpperCase()
    const lead = `${place}, March ${this.#some(1, 28)} (NPA) — ${this.#paragraph()}`
    const paragraphs = [lead, ...this.#many(...PARAGRAPHS, () => this.#paragraph())]
    return [{ tag: 'h1', lines: [this.#title()] }, ...paragraphs.map((line): Part => ({ tag: 'p', lines: [line] }))]
  }

  #paragraph(): string {
    return this.#many(1, 4, () => this.#filled(this.#of(words.sentences))).join(' ')
  }

  #aside(): Part {
    return { tag: 'aside', lines: [this.#furniture(furniture.inlineRelated)] }
  }

  #title(): string {
    return this.#filled(this.#of(words.titles))
  }

  #furniture(from: readonly string[]): string {
    return this.#of(from)
      .replace('{site}', furniture.siteNames[0]!)
      .replace('{section}', this.#of(furniture.sections))
      .replace('{title}', this.#title())
  }

  #filled(text: string): string {
    return text.replace(HOLE, (_hole, what: string) => {
      if (what === 'name') return this.#cast.length ? this.#of(this.#cast) : this.#name()
      if (what === 'Org') return this.#of(words.org).replace(/^t/, 'T')
      return this.#of(FILLING[what]!)
    })
  }

  #name(): string {
    const family = this.#many(2, 3, () => this.#of(words.syllables)).join('')
    return `${this.#of(words.first)} ${family[0]!.toUpperCase()}${family.slice(1)}`
  }

  #of<T>(from: readonly T[]): T {
    return from[Math.floor(this.#next() * from.length)]!
  }

  #some(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1))
  }

  #many<T>(least: number, most: number, make: () => T): T[] {
    return Array.from({ length: this.#some(least, most) }, make)
  }
}
