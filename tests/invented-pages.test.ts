import { expect, test } from 'vitest'
import { zoneKinds } from '../src/schema/record.ts'
import { readInvented, sharing } from '../src/train/invented.ts'
import { linesOf, Painter } from '../src/train/painter.ts'

const pages = readInvented()

test('the invented pages are of as many sites, and each holds a story', () => {
  expect(new Set(pages.map(({ page }) => page)).size).toBe(pages.length)
  const empty = pages.filter((page) => {
    const kinds = new Set(linesOf(page).map(({ kind }) => zoneKinds[kind]))
    return !kinds.has('headline') || !kinds.has('body')
  })
  expect(empty.map(({ page }) => page)).toEqual([])
})

test('every line of them has a kind, and every kind is among them', () => {
  const kinds = pages.flatMap((page) => linesOf(page).map(({ kind }) => zoneKinds[kind]))
  expect(kinds).not.toContain(undefined)
  expect(new Set(kinds)).toEqual(new Set(zoneKinds))
})

test('pages that have six words in a row from another page are found, whatever stands between the words', () => {
  const page = (text: string) => {
    const painter = new Painter()
    painter.add(text, 0)
    return painter.sample({ page: text, publisher: text }, 'innertext', 'gold')
  }
  const others = [page('The pier at Tarn: open from dawn to dusk')]
  const copied = page('News\nthe PIER at\n\nTarn, open from noon')
  const own = page('The pier at Tarn is open from dawn')
  expect(sharing(6, [own, copied], others)).toEqual([copied])
})
