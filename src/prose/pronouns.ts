import type { ClauseToken } from './clause.ts'
import type { Entity, Gender, Names } from './entities.ts'

/** Who was spoken of where: by name, or as the source of a quote or an attribution. */
interface Event {
  start: number
  entity: Entity
  /** How much it stands out: most if it is the source of something said. */
  weight: number
}

const GENDERS: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
}
/** So many sentences back a pronoun may look for its name. */
const SENTENCES = 12
/**
 * A source and a subject weigh as much as two sentences between, a known gender as one: of ten weightings tried on
 * labelled pages the simplest did best, nearness being what counts.
 */
const STRONG = 2
const GENDER_KNOWN = 1
/** A name that may be no person's comes after all that are. */
const UNSURE = 100
/** A name this far into its sentence, in code units, counts as its subject. */
const SUBJECT_REACH = 40

/** Follows who was named last through the text, to tell whom "he" and "she" mean. Ask in the order of the text. */
export class PronounResolver {
  readonly #sentences: number[] = []
  readonly #bySentence: Event[][] = []

  constructor(lists: readonly (readonly ClauseToken[])[], { namings }: Names) {
    for (const tokens of lists)
      tokens.forEach((token, i) => {
        if (i === 0 || tokens[i - 1]!.stop) this.#sentences.push(token.start)
      })
    for (const { start, entity, says } of namings) {
      if (entity.type === 'organization' || !(entity.sure || entity.type === 'person')) continue
      const at = this.#sentenceOf(start)
      if (at >= 0)
        this.#add({
          start,
          entity,
          weight: says || start - this.#sentences[at]! <= SUBJECT_REACH ? STRONG : 0,
        })
    }
  }

  /** Marks `entity` as the source of something said, by words at offset `start`. */
  heard(entity: Entity, start: number): void {
    if (entity.type === 'organization') return
    const event = this.#bySentence[this.#sentenceOf(start)]?.find(
      (known) => known.start >= start && known.entity === entity,
    )
    if (event) event.weight = STRONG
    else this.#add({ start, entity, weight: STRONG })
  }

  /** Whom the pronoun at offset `at` means; null for plural ones and if nobody fits. */
  resolve(word: string, at: number): Entity | null {
    const gender = GENDERS[word]
    return gender ? this.latest(gender, at) : null
  }

  /** Who was spoken of last before offset `at`, of this gender as far as that is known. */
  latest(gender: Gender | null, at: number): Entity | null {
    const here = this.#sentenceOf(at)
    let best: Entity | null = null
    let score = Number.NEGATIVE_INFINITY
    for (let i = here; i >= Math.max(0, here - SENTENCES); i--) {
      for (const { start, entity, weight } of this.#bySentence[i] ?? []) {
        if (start >= at || (gender && entity.gender && entity.gender !== gender)) continue
        if (!entity.sure && (gender === null || entity.gender !== gender)) continue
        const now = weight - (here - i) + (entity.gender ? GENDER_KNOWN : 0) - (entity.sure ? 0 : UNSURE)
        if (now > score) {
          best = entity
          score = now
        }
      }
    }
    return best
  }

  #add(event: Event): void {
    const at = this.#sentenceOf(event.start)
    if (at < 0) return
    const list = this.#bySentence[at] ?? []
    this.#bySentence[at] = list
    let i = list.length
    while (i > 0 && list[i - 1]!.start > event.start) i--
    list.splice(i, 0, event)
  }

  #sentenceOf(offset: number): number {
    let low = 0
    let high = this.#sentences.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#sentences[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return (this.#sentences[low] ?? Number.POSITIVE_INFINITY) <= offset ? low : -1
  }
}
