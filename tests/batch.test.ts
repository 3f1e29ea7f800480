import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, linesOf, newsparse, pageOf } from './newsparse.ts'

const read = (cwd: string, name: string): string => readFileSync(path.join(cwd, name), 'utf8')

/** 60 pages of different lengths, some of which fail. */
const many = (): string =>
  folderOf(
    Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        `in/${String(i).padStart(2, '0')}.txt`,
        i % 17 === 3 ? '' : pageOf(`n${i}`).repeat(1 + ((i * 7) % 13)),
      ]),
    ),
  )

test('any number of workers writes the same bytes, in the order of the inputs', () => {
  const cwd = many()
  const one = newsparse(['in', '--jobs', '1'], { cwd })
  const names = linesOf(one.stdout).map((line) => JSON.parse(line).source.name)
  expect(names).toHaveLength(56)
  expect(names).toEqual(names.toSorted())
  for (const jobs of ['2', '3']) {
    const several = newsparse(['in', '--jobs', jobs], { cwd })
    expect(several.stdout).toBe(one.stdout)
    expect(several.stderr).toBe(one.stderr)
    expect(several.status).toBe(1)
  }
})

test('failures are kept beside the output, and are gone when they are mended', () => {
  const cwd = many()
  const args = ['in', '-o', 'out', '--jobs', '2']
  expect(newsparse(args, { cwd })).toMatchObject({ status: 1, stderr: expect.stringContaining('56 written, 4 failed') })
  const errors = linesOf(read(cwd, 'out/errors.ndjson')).map((line) => JSON.parse(line))
  expect(errors.map(({ input }) => input)).toEqual(['in/03.txt', 'in/20.txt', 'in/37.txt', 'in/54.txt'])
  expect(errors[0]).toMatchObject({ what: 'the file is empty' })
  expect(newsparse(['in/0[0-2].txt', '-o', 'out'], { cwd }).status).toBe(0)
  expect(existsSync(path.join(cwd, 'out/errors.ndjson'))).toBe(false)
})

test('--fail-fast stops at the first failure', () => {
  const cwd = many()
  const { stdout, stderr, status } = newsparse(['in', '--fail-fast'], { cwd })
  expect({ status, written: linesOf(stdout).length }).toEqual({ status: 1, written: 3 })
  expect(stderr).toContain('in/03.txt: the file is empty')
  expect(newsparse(['in', '--fail-fast', '-o', 'all.ndjson'], { cwd }).status).toBe(1)
  expect(existsSync(path.join(cwd, 'all.ndjson'))).toBe(false)
})

test('--quiet tells failures and nothing else', () => {
  const cwd = many()
  const { stderr } = newsparse(['in', '-o', 'out', '--quiet'], { cwd })
  expect(linesOf(stderr)).toHaveLength(4)
  expect(newsparse(['in/00.txt', '-o', 'out/'], { cwd }).stderr).toBe('')
})
