import type { Piscina } from 'piscina'
import { Failure } from './failure.ts'
import { readyForMany } from './patience.ts'
import { type Outcome, perform, type Result, type Task, type TaskOptions } from './task.ts'
import type { Answer, Batch } from './worker.ts'

/** Fewer tasks are done before workers have started. */
const FEW = 16
/** Tasks sent to a worker at once: enough that the messages cost nothing, few enough that all workers end together. */
const BATCH_TASKS = 8
/** A batch is sent sooner if its tasks bring this much text with them (bytes or code units). */
const BATCH_SIZE = 1_000_000
/** Batches under way for each worker: one at work, others waiting for it, or done and waiting for those before them. */
const AHEAD = 4
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
  const batches = jobs === 1 ? batchesOf(tasks, 1) : batchesOf(tasks, BATCH_TASKS, FEW)
  const first = await batches.next()
  if (first.done) return
  if (jobs === 1 || isAll(first.value)) {
    if (!options.alone) readyForMany()
    yield* inThisThread(first.value, options)
    for await (const batch of batches) yield* inThisThread(batch, options)
    return
  }
  const { threads } = await import('./threads.ts')
  const pool = await threads(jobs)
  readyForMany()
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

/** Whether no more come after a run's first batch. */
function isAll(first: readonly (Task | Failure)[]): boolean {
  return first.length < FEW && first.reduce((size, task) => size + sizeOf(task), 0) < BATCH_SIZE
}

function sizeOf(task: Task | Failure): number {
  return task instanceof Failure ? 0 : (task.content?.length ?? 0)
}

/** Batches of `length` tasks, the first one of `first`. */
async function* batchesOf(
  tasks: AsyncIterable<Task | Failure>,
  length: number,
  first = length,
): AsyncGenerator<(Task | Failure)[]> {
  let most = first
  let batch: (Task | Failure)[] = []
  let size = 0
  for await (const task of tasks) {
    batch.push(task)
    size += sizeOf(task)
    if (batch.length >= most || size >= BATCH_SIZE) {
      yield batch
      most = length
      batch = []
      size = 0
    }
  }
  if (batch.length > 0) yield batch
}
