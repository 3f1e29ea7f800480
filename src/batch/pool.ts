import type { Piscina } from 'piscina'
import { Failure } from './failure.ts'
import { readyForMany } from './patience.ts'
import { type Outcome, perform, type Result, type Task, type TaskOptions } from './task.ts'
import type { Answer, Batch } from './worker.ts'

/** Tasks sent to a worker at once: enough that the messages cost nothing, few enough that all workers end together. */
const BATCH_TASKS = 16
/** A batch is sent sooner if its tasks bring this much text with them (bytes or code units). */
const BATCH_SIZE = 1_000_000
/** Batches under way for each worker: one at work, one waiting. */
const AHEAD = 2
/** Rooms for JSON longer than this (bytes) are not kept for other batches. */
const LARGE_ROOM = 2 ** 23

export interface Done {
  task: Task
  outcome: Result | Failure
}

/**
 * Does tasks and gives what came of them, in their order, whatever the number of workers. What cannot become a task
 * stands as a failure in its place. Few tasks, or a single job, are done in this thread: workers take time to start.
 */
export async function* performAll(
  tasks: AsyncIterable<Task | Failure>,
  options: TaskOptions,
  jobs: number,
): AsyncGenerator<Done | Failure> {
  const batches = batchesOf(tasks, jobs === 1 ? 1 : BATCH_TASKS)
  if (!options.alone) readyForMany()
  const first = await batches.next()
  if (first.done) return
  if (jobs === 1 || first.value.length < BATCH_TASKS) {
    yield* inThisThread(first.value, options)
    for await (const batch of batches) yield* inThisThread(batch, options)
    return
  }
  const { threads } = await import('./threads.ts')
  const pool = threads(jobs)
  try {
    yield* inWorkers(pool, first.value, batches, options, jobs * AHEAD)
  } finally {
    await pool.destroy()
  }
}

async function* inThisThread(batch: readonly (Task | Failure)[], options: TaskOptions): AsyncGenerator<Done | Failure> {
  for (const task of batch)
    yield task instanceof Failure ? task : { task, outcome: outcomeOf(await perform(task, options)) }
}

async function* inWorkers(
  pool: Piscina,
  first: readonly (Task | Failure)[],
  batches: AsyncIterator<(Task | Failure)[]>,
  options: TaskOptions,
  atOnce: number,
): AsyncGenerator<Done | Failure> {
  const rooms: ArrayBuffer[] = []
  const queue = [inWorker(pool, first, options)]
  let open = true
  while (queue.length > 0) {
    while (open && queue.length < atOnce) {
      const next = await batches.next()
      if (next.done) open = false
      else queue.push(inWorker(pool, next.value, options, rooms.pop()))
    }
    const { done, room } = await queue.shift()!
    yield* done
    // whoever asks for the next has written all of these
    if (room && room.byteLength <= LARGE_ROOM) rooms.push(room)
  }
}

interface DoneBatch {
  done: (Done | Failure)[]
  room?: ArrayBuffer
}

/** One batch in one worker; a worker that dies takes its batch along, which is then tried page by page. */
async function inWorker(
  pool: Piscina,
  batch: readonly (Task | Failure)[],
  options: TaskOptions,
  room?: ArrayBuffer,
): Promise<DoneBatch> {
  const tasks = batch.filter((task): task is Task => !(task instanceof Failure))
  const answer = await answerOf(pool, tasks, options, room)
  const outcomes = answer.outcomes.values()
  const done = batch.map((task) =>
    task instanceof Failure ? task : { task, outcome: outcomeOf(outcomes.next().value as Outcome) },
  )
  return { done, ...(answer.room && { room: answer.room }) }
}

async function answerOf(
  pool: Piscina,
  tasks: Task[],
  options: TaskOptions,
  room?: ArrayBuffer,
): Promise<Partial<Answer> & Pick<Answer, 'outcomes'>> {
  const batch: Batch = { tasks, options, ...(room && { room }) }
  try {
    return (await pool.run(batch, { transferList: room ? [room] : [] })) as Answer
  } catch (error) {
    const [task] = tasks
    if (tasks.length > 1) {
      const answers = await Promise.all(tasks.map((each) => answerOf(pool, [each], options)))
      return { outcomes: answers.flatMap(({ outcomes }) => outcomes) }
    }
    const what = `its worker ended: ${(error as Error).message}`
    const advice = 'Run it alone with more memory (NODE_OPTIONS)'
    return { outcomes: task ? [{ input: task.name, what, advice }] : [] }
  }
}

function outcomeOf(outcome: Outcome): Result | Failure {
  return 'json' in outcome ? outcome : Failure.from(outcome)
}

async function* batchesOf(tasks: AsyncIterable<Task | Failure>, length: number): AsyncGenerator<(Task | Failure)[]> {
  let batch: (Task | Failure)[] = []
  let size = 0
  for await (const task of tasks) {
    batch.push(task)
    if (!(task instanceof Failure)) size += task.content?.length ?? 0
    if (batch.length >= length || size >= BATCH_SIZE) {
      yield batch
      batch = []
      size = 0
    }
  }
  if (batch.length > 0) yield batch
}
