import { Failure, failureOf } from '../batch/failure.ts'
import { inputsOf, isSingle } from '../batch/inputs.ts'
import { readyForMany } from '../batch/patience.ts'
import { readPage } from '../batch/read.ts'
import { toView } from '../formats/view.ts'
import { visible } from '../formats/visible.ts'
import { parse } from '../parse.ts'
import { decode } from '../text/decode.ts'
import { colorLevelOf } from './color.ts'
import type { Flags } from './program.ts'

const WIDTH_WITHOUT_TERMINAL = 100

/** Shows pages on standard output, one after the other. Gives whether all went well. */
export async function view(pages: readonly string[], flags: Flags): Promise<boolean> {
  const single = isSingle({ args: pages })
  let well = true
  readyForMany()
  for await (const input of inputsOf({ args: pages })) {
    try {
      if (input instanceof Failure) throw input
      const shown = await viewOf(input.name, flags)
      process.stdout.write(single ? shown : `${visible(input.name)}\n\n${shown}\n`)
    } catch (error) {
      well = false
      process.stderr.write(`newsparse: ${failureOf(input instanceof Failure ? input.input : input.name, error)}\n`)
    }
  }
  return well
}

async function viewOf(name: string, { color, maxBytes, now }: Flags): Promise<string> {
  const { stdout, env } = process
  const bytes = await readPage(name, maxBytes)
  const width = stdout.columns || Number(env.COLUMNS) || WIDTH_WITHOUT_TERMINAL
  return toView(decode(bytes).text, parse(bytes, { name, ...(now && { now }) }), {
    width,
    colorLevel: colorLevelOf(stdout, env, color),
  })
}
