import type { Span, ZoneKind } from '../schema/record.ts'
import { zoneKinds } from '../schema/zone-kinds.ts'
import { collapse } from '../text/span.ts'
import type { Block } from '../text/tree.ts'
import { wordsOf } from '../text/words.ts'

const placeOf = new Map(zoneKinds.map((kind, i) => [kind, i]))

/** A block of the page, or a line of one, as the readers of fields look at it; what few of them ask is made when asked. */
export class ViewBlock implements Span {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly kind: ZoneKind
  /** Where the whole block stands. */
  readonly position: Block['position']
  private readonly page: string
  private readonly chances: Float64Array | undefined
  private ownText: string | undefined
  private ownWords: string | undefined

  constructor(page: string, { kind, position, chances }: Block, index: number, start: number, end: number) {
    this.index = index
    this.start = start
    this.end = end
    this.kind = kind
    this.position = position
    this.page = page
    this.chances = chances
    this.ownText = undefined
    this.ownWords = undefined
  }

  get text(): string {
    this.ownText ??= collapse(this.page.slice(this.start, this.end))
    return this.ownText
  }

  /** Its words in lower case, one space between. */
  get words(): string {
    this.ownWords ??= wordsOf(this.text)
    return this.ownWords
  }

  /** How likely it is of `kind`: by its zone alone where no model has told more. */
  chanceOf(kind: ZoneKind): number {
    return this.chances?.[placeOf.get(kind)!] ?? (this.kind === kind ? 1 : 0)
  }
}
