import type { WriteStream } from 'node:tty'

/** Counts of a run so far. */
export interface Counts {
  written: number
  failed: number
  skipped: number
}

/** Tells on standard error how a run goes. */
export interface Progress {
  step(counts: Counts): void
  /** Prints a line above what is shown. */
  line(text: string): void
  /** How many pages there are, once that is known. */
  total(pages: number): void
  end(): void
}

/** Says nothing but the lines that it is given. */
export function silentOn(stream: WriteStream): Progress {
  return { step: () => {}, line: (text) => void stream.write(`${text}\n`), total: () => {}, end: () => {} }
}
