import { expect, test } from 'vitest'
import { zoneKinds } from '../src/schema/record.ts'
import { readInvented } from '../src/train/invented.ts'
import { linesOf } from '../src/train/painter.ts'

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
