import { type Outcome, perform, type Task, type TaskOptions } from './task.ts'

export interface Batch {
  tasks: Task[]
  options: TaskOptions
}

/** What a worker thread does: a few tasks, one after the other. */
export default async function work({ tasks, options }: Batch): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const task of tasks) outcomes.push(await perform(task, options))
  return outcomes
}
