import { expect, test, vi } from 'vitest'
import { performAll } from '../src/batch/pool.ts'
import type { Task } from '../src/batch/task.ts'

const starts = vi.hoisted(() => vi.fn())
vi.mock('../src/batch/threads.ts', () => ({ threads: starts }))

async function* tasksOf(count: number, length: number): AsyncGenerator<Task> {
  for (let i = 0; i < count; i++) yield { name: `${i}`, place: `${i}`, content: 'x'.repeat(length) }
}

const STARTED = new Error('workers were started')
const perform = async (count: number, length: number): Promise<number> => {
  starts.mockReset().mockRejectedValue(STARTED)
  let done = 0
  for await (const _ of performAll(tasksOf(count, length), { fields: ['headline'] }, 2)) done++
  return done
}

test('few tasks are done without workers', async () => {
  expect(await perform(15, 10)).toBe(15)
})

test.each([
  ['many tasks', 17, 10],
  ['few that are long together', 3, 600_000],
])('workers are started for %s', async (_what, count, length) => {
  await expect(perform(count, length)).rejects.toBe(STARTED)
})
