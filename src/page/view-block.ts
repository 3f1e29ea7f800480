import type { Span, ZoneKind } from '../schema/record.ts'
import { zoneKinds } from '../schema/zone-kinds.ts'
import { textOf } from '../text/block-text.ts'
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
  private readonly block: Block
  private ownText: string | undefined
  private ownWords: string | undefined

  constructor(page: string, block: Block, index: number, start: number, end: number) {
    this.index = index
    this.start = start
    this.end = end
    this.kind = block.kind
    this.position = block.position
    this.page = page
    this.block = block
    this.ownText = undefined
    this.ownWords = undefined
  }

  get text(): string {
    this.ownText ??= this.isWhole ? textOf(this.block, this.page) : collapse(this.page.slice(this.start, this.end))
    return this.ownText
  }

  private get isWhole(): boolean {
    const { start, end } = this.position
    return this.start === start.offset && this.end === end.offset
  }

  /** Its words in lower case, one space between. */
  get words(): string {
    this.ownWords ??= wordsOf(this.text)
    return this.ownWords
  }

  /** How likely it is of `kind`: by its zone alone where no model has told more. */
  chanceOf(kind: ZoneKind): number {
    return this.block.chances?.[placeOf.get(kind)!] ?? (this.kind === kind ? 1 : 0)
  }
}
