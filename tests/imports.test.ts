import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const SRC = path.join(import.meta.dirname, '../src')
/** Rooms from the ground up; a file may import from its own room and those below. */
const ROOMS = [
  'kernel',
  'schema',
  'text',
  'lexicon',
  'model',
  'page',
  'prose',
  'record',
  'chain',
  'parse',
  'formats',
  'batch',
  '.',
]
const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const room = (file: string): number => {
  const top = file.split(path.sep)[0]!.replace(/\.ts$/, '')
  return ROOMS.indexOf(ROOMS.includes(top) ? top : '.')
}
const importsOf = (file: string): string[] =>
  [...readFileSync(path.join(SRC, file), 'utf8').matchAll(IMPORT)].map((m) => path.join(path.dirname(file), m[1]!))

test('imports go downwards', () => {
  expect(files.length).toBeGreaterThan(10)
  const upward = files.flatMap((file) =>
    importsOf(file)
      .filter((to) => room(to) > room(file))
      .map((to) => `${file} → ${to}`),
  )
  expect(upward).toEqual([])
})

test('no circle', () => {
  const done = new Set<string>()
  const visit = (file: string, way: string[]): void => {
    if (way.includes(file)) throw new Error([...way, file].join(' → '))
    if (done.has(file)) return
    for (const next of importsOf(file)) if (next.endsWith('.ts')) visit(next, [...way, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
})

test('chalk, commander and the file system are met only at the rim', () => {
  const INSIDE = ['schema', 'text', 'lexicon', 'page', 'prose', 'record']
  const inside = files.filter((file) => INSIDE.includes(file.split(path.sep)[0]!))
  const met = inside.filter((file) =>
    /'(chalk|commander|node:fs[^']*)'/.test(readFileSync(path.join(SRC, file), 'utf8')),
  )
  expect(met).toEqual([])
})
