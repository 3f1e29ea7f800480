import { Command, Option } from 'commander'
import { visible } from '../formats/visible.ts'
import { type OffsetUnit, offsetUnits } from '../text/offsets.ts'
import { countOf, dateOf } from './values.ts'

/** The flags that the commands share, as commander gives them. */
export interface Flags {
  now?: Date
  weights?: string
  maxBytes?: number
  color?: boolean
}

export interface RunFlags extends Flags {
  format?: 'json' | 'ndjson'
  pretty?: boolean
  output?: string
  fields?: string
  offsets?: OffsetUnit
  quiet?: boolean
  jobs?: number
  failFast?: boolean
  filesFrom?: string
  0?: boolean
  textField?: string
  idField?: string
  keepText?: boolean
  stream?: boolean
  shard?: string
  resume?: boolean
  learnBoilerplate?: boolean
}

export interface Commands {
  run(pages: string[], flags: RunFlags): Promise<void>
  view(pages: string[], flags: Flags): Promise<void>
  explain(place: string, flags: Flags): Promise<void>
  schema(): Promise<void>
}

const EXAMPLES = `
Examples:
  newsparse page.txt                          one page, one JSON document
  newsparse folder/ -o records/               a record a file, the tree kept
  newsparse 'crawl/**/*.txt' -o all.ndjson    a JSON line a page
  newsparse view page.txt                     the page with its zones, for the eye
  newsparse explain page.txt:12               what line 12 was taken for, and why
  curl … | html2text | newsparse | jq .quotes

Exit status: 0 all well, 1 some input failed (the others are written), 2 wrong usage.`

/** The command line: what can be asked, in words; what is done about it is `commands`' to know. */
export function programOf(version: string, commands: Commands): Command {
  const program = new Command('newsparse')
    .description('Reads scraped news pages as plain text and writes a JSON record of each.')
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.split('\n').map(visible).join('\n')) })
    .argument('[pages...]', 'files, folders, globs, - for standard input')
    .addOption(
      new Option('--format <form>', 'json (one document) or ndjson (a line a page)').choices(['json', 'ndjson']),
    )
    .option('--pretty', 'indent the JSON')
    .option('-o, --output <path>', 'write to this file, or into this folder')
    .option('--fields <names>', 'write these parts only, as headline,quotes')
    .addOption(new Option('--offsets <unit>', 'what start and end count').choices(offsetUnits))
    .option('--files-from <list>', 'read the names of inputs from this file, a line each')
    .option('-0', 'names in that list end with a zero byte')
    .option('--text-field <name>', "the field of a JSON line that holds the page's text (text)")
    .option('--id-field <name>', 'the field that holds its name (id or url)')
    .option('--keep-text', 'write the text that offsets refer to beside each record')
    .option('--stream', 'filter: a JSON line in, a JSON line out, bad lines answered with an error')
    .option('--resume', 'go on where an earlier run with the same output stopped')
    .option('--learn-boilerplate', 'read all pages twice: lines that come back on many pages of a site are no article')
    .option('--shard <i/n>', 'do the i-th of n shares of the inputs; auto: as Slurm or Kubernetes numbers the job')
    .option('-j, --jobs <n>', 'worker threads (default: the cores)', countOf)
    .option('--fail-fast', 'stop at the first input that fails')
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText('after', EXAMPLES)
    .action((pages: string[], flags: RunFlags) => commands.run(pages, flags))
  shared(program)
  shared(program.command('view').description('show a page with its zones, quotes and speakers marked'))
    .argument('[pages...]', 'files, folders, globs, - for standard input')
    .action((pages: string[], _flags: unknown, command: Command) =>
      commands.view(pages, command.optsWithGlobals<Flags>()),
    )
  shared(program.command('explain').description('tell what a line of a page was taken for, how sure, and why'))
    .argument('<file:line>', 'a page and a line of it, counted from 1')
    .action((place: string, _flags: unknown, command: Command) =>
      commands.explain(place, command.optsWithGlobals<Flags>()),
    )
  program
    .command('schema')
    .description('print the JSON Schema of the record')
    .action(() => commands.schema())
  return program
}

function shared(command: Command): Command {
  return command
    .option('--now <date>', 'the day that "today" and "2 hours ago" are read from', dateOf)
    .option('--weights <folder>', 'read the learned weights from here')
    .option('--max-bytes <n>', 'refuse longer pages', countOf)
    .option('--color', 'use colour')
    .option('--no-color', 'use none')
}
