import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { checkSignOffs } from '../src/prose/sign-offs.ts'
import type { Dateline } from '../src/schema/record.ts'
import type { Page } from '../src/text/tree.ts'

/** The messages on a page that opens with a dateline of `city` and ends with `note`. */
function messagesOn(city: string | null, note: string): string[] {
  const file = new VFile({ value: `${city} - The pier will stay.\n${note}` })
  const span = { text: city ?? '', start: 0, end: city?.length ?? 0 }
  const dateline: Dateline = {
    ...span,
    kind: 'lead',
    place: city === null ? null : { ...span, city: city.toLowerCase(), region: null, country: null },
    agency: null,
    date: null,
  }
  const start = file.value!.length - note.length
  const data = { datelines: [dateline], notes: [{ text: note, start, end: start + note.length }] }
  checkSignOffs({ data } as unknown as Page, file)
  return file.messages.map(({ reason, fatal }) => `${fatal === false ? 'warning' : 'info'}: ${reason}`)
}

test('a note that has the place of the dateline agrees with it', () => {
  expect(
    messagesOn('NEW TARN', 'Reporting by Ada Linn in New Tarn and Otto Brandt in Velm; Editing by Ines Roth'),
  ).toEqual(["info: The note has the dateline's place: New Tarn, Velm"])
})

test('a note with other places alone does not', () => {
  expect(messagesOn('NEW TARN', 'Reporting by Ada Linn in Velm; Editing by Ines Roth in New Tarn')).toEqual([
    'warning: The note has other places than the dateline: Velm',
  ])
})

test('nothing is told where the note or the dateline has no place', () => {
  expect(messagesOn('NEW TARN', 'Reporting by Ada Linn; Editing by Ines Roth')).toEqual([])
  expect(messagesOn(null, 'Reporting by Ada Linn in Velm')).toEqual([])
  expect(messagesOn('NEW TARN', "Editor's note: The pier is in Velm.")).toEqual([])
})
