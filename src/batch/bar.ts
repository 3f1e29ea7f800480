import type { WriteStream } from 'node:tty'
import { SingleBar } from 'cli-progress'
import { type Counts, type Progress, silentOn } from './progress.ts'

const PLAIN_EVERY = 10_000
const CLEAR_LINE = '\r\u001b[K'
const FORMAT = ' {bar} {value}/{total} pages · {rate}/s · {failed} failed · {left} left '

/** A bar on a terminal, a line every ten seconds elsewhere. */
export function progressOn(stream: WriteStream): Progress {
  return stream.isTTY ? barOn(stream) : plainOn(stream)
}

function plainOn(stream: WriteStream): Progress {
  let told = Date.now()
  return {
    ...silentOn(stream),
    step: (counts) => {
      if (Date.now() - told < PLAIN_EVERY) return
      told = Date.now()
      stream.write(`newsparse: ${pagesOf(counts)} pages, ${counts.failed} failed\n`)
    },
  }
}

function barOn(stream: WriteStream): Progress {
  const start = Date.now()
  const bar = new SingleBar({
    stream,
    format: FORMAT,
    hideCursor: true,
    clearOnComplete: true,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    linewrap: false,
  })
  let total = 0
  const figures = (pages: number, failed: number): Record<string, string> => {
    const seconds = (Date.now() - start) / 1000
    const rate = pages / Math.max(seconds, 0.001)
    const left = total > pages && pages > 0 ? `${Math.round((total - pages) / rate)} s` : '?'
    return { rate: rate.toFixed(rate < 10 ? 1 : 0), failed: String(failed), left }
  }
  bar.start(0, 0, figures(0, 0))
  return {
    step: (counts) => bar.update(pagesOf(counts), figures(pagesOf(counts), counts.failed)),
    line: (text) => void stream.write(`${CLEAR_LINE}${text}\n`),
    total: (pages) => {
      total = pages
      bar.setTotal(pages)
    },
    end: () => bar.stop(),
  }
}

function pagesOf({ written, failed, skipped }: Counts): number {
  return written + failed + skipped
}
