import type { Piscina } from 'piscina'
import { Failure } from './failure.ts'
import { readyForMany } from './patience.ts'
import { type Outcome, perform, type Result, type Task, type TaskOptions } from './task.ts'
import type { Batch } from './worker.ts'

/** Tasks sent to a worker at once: enough that the messages cost nothing, few enough that all workers end together. */
const BATCH_TASKS = 16
/** A batch is sent sooner if its tasks bring this much text with them (bytes or code units). */
const BATCH_SIZE = 1_000_000
/** Batches under way for each worker: one at work, one waiting. */
const AHEAD = 2

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
  const queue = [inWorker(pool, first, options)]
  let open = true
  while (queue.length > 0) {
    while (open && queue.length < atOnce) {
      const next = await batches.next()
      if (next.done) open = false
      else queue.push(inWorker(pool, next.value, options))
    }
    yield* await queue.shift()!
  }
}

/** One batch in one worker; a worker that dies takes its batch along, which is then tried page by page. */
async function inWorker(
  pool: Piscina,
  batch: readonly (Task | Failure)[],
  options: TaskOptions,
): Promise<(Done | Failure)[]> {
  const tasks = batch.filter((task): task is Task => !(task instanceof Failure))
  const outcomes = (await outcomesOf(pool, tasks, options)).values()
  return batch.map((task) =>
    task instanceof Failure ? task : { task, outcome: outcomeOf(outcomes.next().value as Outcome) },
  )
}

async function outcomesOf(pool: Piscina, tasks: Task[], options: TaskOptions): Promise<Outcome[]> {
  try {
    return (await pool.run({ tasks, options } satisfies Batch)) as Outcome[]
  } catch (error) {
    const [task] = tasks
    if (tasks.length > 1) return (await Promise.all(tasks.map((each) => outcomesOf(pool, [each], options)))).flat()
    const what = `its worker ended: ${(error as Error).message}`
    return task ? [{ input: task.name, what, advice: 'Run it alone with more memory (NODE_OPTIONS)' }] : []
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
