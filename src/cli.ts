import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { parse } from './parse.ts'

/** Runs the command line on `process.argv`. */
export async function main(): Promise<void> {
  const program = new Command('newsparse')
    .argument('<file...>')
    .option('--format <format>')
    .option('--quiet')
    .action((files: string[]) => {
      for (const name of files) console.log(JSON.stringify(parse(readFileSync(name), { name })))
    })
  await program.parseAsync()
}
