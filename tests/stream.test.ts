import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { BIN, folderOf, linesOf, newsparse, pageOf } from './newsparse.ts'

const linesFrom = (stdout: string): Record<string, unknown>[] => linesOf(stdout).map((line) => JSON.parse(line))
const line = (value: unknown): string => `${JSON.stringify(value)}\n`

test('a line in, a line out: ids as they came, errors in their place, exit status 0', () => {
  const input = `${line({ id: 7, text: pageOf('a') })}{oops\n${line({ url: 'u', text: pageOf('b') })}\n${line({ id: 'n' })}${line({ text: pageOf('c') })}`
  const { stdout, stderr, status } = newsparse(['--stream'], { input })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(linesFrom(stdout)).toMatchObject([
    { id: 7, schema: 'newsparse/1', source: { name: '7' } },
    { error: expect.stringContaining('not JSON') },
    { id: 'u', source: { name: 'u' } },
    { id: 'n', error: 'no text in its field text' },
    { source: { name: 'line:6' } },
  ])
  expect(newsparse(['--stream', '--jobs', '2'], { input }).stdout).toBe(stdout)
})

test('fields may be named, records cut down, long lines refused one by one', () => {
  const input =
    line({ k: 1, body: pageOf('a') }) + line({ k: 2, body: 'x'.repeat(5000) }) + line({ k: 3, body: pageOf('b') })
  const flags = ['--stream', '--text-field', 'body', '--id-field', 'k', '--fields', 'headline', '--max-bytes', '1000']
  const lines = linesFrom(newsparse(flags, { input }).stdout)
  expect(lines.map(Object.keys)).toEqual([
    ['id', 'schema', 'source', 'headline'],
    ['error', 'advice'],
    ['id', 'schema', 'source', 'headline'],
  ])
})

test('each line is answered before the next one comes', async () => {
  const child = spawn(process.execPath, [BIN, '--stream'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]()
  for (const id of [1, 2, 3]) {
    child.stdin.write(line({ id, text: pageOf(`n${id}`) }))
    expect(JSON.parse((await answers.next()).value).id).toBe(id)
  }
  child.stdin.end()
  expect((await answers.next()).done).toBe(true)
})

test('--shard does each input in one share, the same one whatever else is there', () => {
  const names = Array.from({ length: 20 }, (_, i) => `f/${i}.txt`)
  const cwd = folderOf(Object.fromEntries(names.map((name) => [name, pageOf(name)])))
  const share = (shard: string, env: Record<string, string> = {}): string[] =>
    linesFrom(newsparse(['f', '--fields', 'headline', '--shard', shard], { cwd, env }).stdout).map(
      ({ source }) => (source as { name: string }).name,
    )
  const shares = ['1/3', '2/3', '3/3'].map((shard) => share(shard))
  expect(shares.flat().sort()).toEqual(names.toSorted())
  expect(shares.every((each) => each.length > 0)).toBe(true)
  expect(share('0/3')).toEqual(shares[2])
  expect(share('auto', { SLURM_ARRAY_TASK_ID: '6', SLURM_ARRAY_TASK_COUNT: '3', SLURM_ARRAY_TASK_MIN: '5' })).toEqual(
    shares[0],
  )
  expect(share('auto/3', { JOB_COMPLETION_INDEX: '2' })).toEqual(shares[1])
  expect(newsparse(['f', '--shard', '4/3'], { cwd })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('no share 4 of 3'),
  })
  expect(newsparse(['f', '--shard', 'auto'], { cwd })).toMatchObject({ status: 2 })
})
