import { move, transferableSymbol, valueSymbol } from 'piscina'
import { type Outcome, perform, type Task, type TaskOptions } from './task.ts'

export interface Batch {
  tasks: Task[]
  options: TaskOptions
  /** Where the JSON of an earlier batch stood, to be written over. */
  room?: ArrayBuffer
}

export interface Answer {
  /** Their JSON is in UTF-8, parts of `room`. */
  outcomes: Outcome[]
  room: ArrayBuffer
}

/** A room is at least this long (bytes), and as often twice that as its batch needs. */
const LEAST = 2 ** 18

const encoder = new TextEncoder()

/**
 * What a worker thread does: a few tasks, one after the other. Their JSON goes back as bytes in a buffer that changes
 * hands and comes back: strings would be copied into the heap of the thread that writes them, which grew by 30 MB over
 * 1,000 pages, and buffers of their own would wait there for a collector that has little else to do.
 */
export async function workOn({ tasks, options, room }: Batch): Promise<unknown> {
  const outcomes: Outcome[] = []
  for (const task of tasks) outcomes.push(await perform(task, options))
  const answer = inRoom(outcomes, room)
  return move({
    get [transferableSymbol]() {
      return [answer.room]
    },
    get [valueSymbol]() {
      return answer
    },
  })
}

function inRoom(outcomes: readonly Outcome[], given: ArrayBuffer = new ArrayBuffer(LEAST)): Answer {
  const needed = outcomes.reduce((sum, outcome) => sum + ('json' in outcome ? Buffer.byteLength(outcome.json) : 0), 0)
  let length = given.byteLength
  while (length < needed) length *= 2
  const room = length === given.byteLength ? given : new ArrayBuffer(length)
  let at = 0
  return {
    room,
    outcomes: outcomes.map((outcome) => {
      if (!('json' in outcome)) return outcome
      const { written } = encoder.encodeInto(outcome.json as string, new Uint8Array(room, at))
      at += written
      return { ...outcome, json: new Uint8Array(room, at - written, written) }
    }),
  }
}
