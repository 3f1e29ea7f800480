import path from 'node:path'
import { ErrorsFile } from '../batch/errors.ts'
import { Failure, failureOf } from '../batch/failure.ts'
import { assemble } from '../batch/going-on.ts'
import { type Input, inputsOf } from '../batch/inputs.ts'
import type { Learned } from '../batch/learn.ts'
import type { Output } from '../batch/outputs.ts'
import { type Done, performAll } from '../batch/pool.ts'
import { type Counts, type Progress, silentOn } from '../batch/progress.ts'
import type { SourceMemory } from '../batch/source-memory.ts'
import { isMany, tasksOf } from '../batch/tasks.ts'
import { countOfPlan, inputsOfPlan, type Plan, partsOf, planOf, type Way, wayOfPlan } from './plan.ts'
import type { RunFlags } from './program.ts'

/** Reads pages and writes their records. Gives whether all went well. */
export async function run(pages: readonly string[], flags: RunFlags): Promise<boolean> {
  const plan = await planOf(pages, flags)
  if (flags.stream) {
    const { stream } = await import('./stream.ts')
    await stream(plan.options, flags)
    return true
  }
  const fatal = (error: unknown): unknown =>
    (error as NodeJS.ErrnoException).code === 'EPIPE' ? error : failureOf(plan.target ?? 'standard output', error)
  const learned = flags.learnBoilerplate && !plan.single ? await learnFrom(plan) : undefined
  const way = await wayOfPlan(plan, learned?.digest).catch((error) => {
    throw fatal(error)
  })
  const progress = await progressOf(plan)
  try {
    const counts = await writeAll(plan, learned?.memory, way, progress)
    progress.end()
    tellCounts(plan, counts)
    return counts.failed === 0
  } catch (error) {
    progress.end()
    await way.output.abort()
    throw fatal(error)
  } finally {
    way.goingOn?.close()
  }
}

/** Learns from the inputs of all shares, so that each share makes the records that a run of all would. */
async function learnFrom({ sources, target, options, flags }: Plan): Promise<Learned> {
  const { learn } = await import('../batch/learn.ts')
  if (!flags.quiet && target !== undefined) process.stderr.write('newsparse: reading all pages for what comes back\n')
  return learn(spared(inputsOf(sources), target), options, flags)
}

async function writeAll(
  plan: Plan,
  memory: SourceMemory | undefined,
  { output, goingOn }: Way,
  progress: Progress,
): Promise<Counts> {
  const { flags, target, jobs } = plan
  const options = { ...plan.options, ...(memory && { memory }) }
  const counts: Counts = { written: 0, failed: 0, skipped: 0 }
  const errors = plan.errors === undefined ? undefined : new ErrorsFile(plan.errors)
  const failed = new Set<string>()
  const all = spared(inputsOfPlan(plan), target)
  const inputs = goingOn ? goingOn.pending(all, () => counts.skipped++) : all
  for await (const done of performAll(tasksOf(inputs, flags), options, jobs)) {
    const failure = await writeOne(done, output)
    goingOn?.wrote(done, failure)
    if (failure) {
      counts.failed++
      progress.line(`newsparse: ${failure}`)
      errors?.add(failure)
      if (!(done instanceof Failure) && !done.task.many) failed.add(done.task.place)
      if (flags.failFast) break
    } else counts.written++
    progress.step(counts)
  }
  const stopped = counts.failed > 0 && flags.failFast
  // a file that would only say that nothing worked is not written over one that did
  if (target !== undefined && (stopped || (counts.failed > 0 && counts.written + counts.skipped === 0)))
    await output.abort()
  else {
    await output.end()
    if (goingOn && !plan.toFolder) await assembleAll(plan, target!, failed)
  }
  return counts
}

/** @param failed places of inputs that failed this time, whatever earlier runs made of them */
async function assembleAll(plan: Plan, target: string, failed: ReadonlySet<string>): Promise<void> {
  await assemble(inputsOfPlan(plan), (name) => isMany(name, plan.flags), failed, partsOf(target).folder, target)
}

async function writeOne(done: Done | Failure, output: Output): Promise<Failure | undefined> {
  if (done instanceof Failure) return done
  return done.outcome instanceof Failure ? done.outcome : output.write(done.task, done.outcome)
}

/**
 * Inputs without those that the run itself wrote into its output folder.
 *
 * @throws {Failure} before an input is written over
 */
async function* spared(inputs: AsyncIterable<Input | Failure>, target?: string): AsyncGenerator<Input | Failure> {
  const output = target === undefined ? undefined : path.resolve(target)
  for await (const input of inputs) {
    const file = input instanceof Failure ? undefined : path.resolve(input.name)
    if (output !== undefined && file === output)
      throw new Failure((input as Input).name, 'is the output too', 'Choose another place with -o')
    if (output === undefined || !file?.startsWith(output + path.sep)) yield input
  }
}

/** A bar only where the records go elsewhere: on one terminal they would cut each other up. */
async function progressOf(plan: Plan): Promise<Progress> {
  const { stderr, stdout } = process
  if (plan.single || plan.flags.quiet || (plan.target === undefined && stdout.isTTY)) return silentOn(stderr)
  const { progressOn } = await import('../batch/bar.ts')
  const progress = progressOn(stderr)
  if (stderr.isTTY && plan.sources.filesFrom !== '-')
    void countOfPlan(plan).then((total) => total !== undefined && progress.total(total))
  return progress
}

function tellCounts({ flags, single, target }: Plan, { written, failed, skipped }: Counts): void {
  if (flags.quiet || single || (failed === 0 && target === undefined)) return
  const before = flags.resume ? `, ${skipped} done before` : ''
  process.stderr.write(`newsparse: ${written} written, ${failed} failed${before}\n`)
}
