import { type Dirent, promises, type Stats, statSync } from 'node:fs'
import path from 'node:path'
import { ByteReader } from './bytes.ts'
import { Failure, failureOf } from './failure.ts'
import { bytesOf } from './unpack.ts'

/** One thing to read. */
export interface Input {
  /** As given, or the folder as given and the way down from it; `-` is standard input. */
  name: string
  /** Where its output goes in an output folder: relative, without `..`. */
  place: string
}

/** Files of a folder that hold text; a file that is named outright may be called anything. */
const TEXT_FILE = /\.(?:(?:txt|text|html?)(?:\.gz)?|wet(?:\.gz)?)$/i
const TEXT_OR_LINES = /\.(?:(?:txt|text|html?|ndjson|jsonl)(?:\.gz)?|wet(?:\.gz)?)$/i
const NUL = 0
const LONGEST_NAME = 65_536
const CARRIAGE_RETURN = /\r$/
const GLOB = /[*?[\]{}]/
const STDIN = '-'

/** What to read, as the command line names it. */
export interface Sources {
  /** Files, folders, globs, `-`. */
  args: readonly string[]
  /** A file that lists more of them, a line each, `-` for standard input. */
  filesFrom?: string | undefined
  /** The list's names end with a zero byte instead. */
  nul?: boolean | undefined
  /** Whether folders are searched for files of JSON lines too. */
  jsonLines?: boolean | undefined
}

/** Whether `sources` can only ever mean one file: one JSON document is written then, a line each otherwise. */
export function isSingle({ args, filesFrom }: Sources): boolean {
  const [only] = args
  if (args.length !== 1 || only === undefined || filesFrom !== undefined) return false
  if (only === STDIN) return true
  const found = statOf(only)
  return found instanceof Error ? !GLOB.test(only) : !found.isDirectory()
}

/**
 * The inputs that `sources` name, in their order, found as they are asked for: files, `-`, folders (all text files in
 * them, sorted by name, level by level), globs. What cannot be read comes as a failure in its place.
 */
export async function* inputsOf(sources: Sources): AsyncGenerator<Input | Failure> {
  const { args, filesFrom } = sources
  const roots = args.map(rootOf)
  const base = commonFolder(filesFrom === undefined ? roots : [...roots, process.cwd()])
  const kind = sources.jsonLines ? TEXT_OR_LINES : TEXT_FILE
  for (const arg of args) yield* inputsOfArg(arg, base, kind)
  if (filesFrom === undefined) return
  try {
    for await (const name of listed(filesFrom, sources.nul ? NUL : undefined)) yield* inputsOfArg(name, base, kind)
  } catch (error) {
    yield failureOf(filesFrom, error)
  }
}

async function* listed(list: string, mark?: number): AsyncGenerator<string> {
  const reader = new ByteReader(bytesOf(list))
  for (;;) {
    const line = await reader.line(LONGEST_NAME, mark)
    if (!line) return
    const name = new TextDecoder().decode(line.bytes)
    if (line.long)
      throw new Failure(list, `a name in it is longer than ${LONGEST_NAME} bytes`, 'Is it a list of files?')
    if (name) yield mark === NUL ? name : name.replace(CARRIAGE_RETURN, '')
  }
}

async function* inputsOfArg(arg: string, base: string, kind: RegExp): AsyncGenerator<Input | Failure> {
  if (arg === STDIN) yield { name: STDIN, place: 'stdin' }
  else {
    try {
      yield* inputsAt(arg, base, kind)
    } catch (error) {
      yield failureOf(arg, error)
    }
  }
}

async function* inputsAt(arg: string, base: string, kind: RegExp): AsyncGenerator<Input | Failure> {
  const found = statOf(arg)
  if (!(found instanceof Error)) {
    if (!found.isDirectory()) yield { name: arg, place: placeOf(arg, base) }
    else yield* folderInputs(arg, base, kind)
  } else if (found.code === 'ENOENT' && GLOB.test(arg)) {
    const { glob } = await import('tinyglobby')
    const names = (await glob(arg, { dot: false, expandDirectories: false })).sort(byCodeUnits)
    if (names.length === 0) throw new Failure(arg, 'no file matches', 'Check the pattern, or quote the name')
    for (const name of names) yield { name, place: placeOf(name, base) }
  } else if (found.code === 'ENOENT') throw await missing(arg, found)
  else throw found
}

async function* folderInputs(folder: string, base: string, kind: RegExp): AsyncGenerator<Input | Failure> {
  let empty = true
  for await (const input of walk(folder, base, kind, [])) {
    empty = false
    yield input
  }
  if (empty)
    throw new Failure(
      folder,
      'no text files in this folder',
      'It looks for .txt, .text, .html, their .gz and .wet; name others outright',
    )
}

/** @param above real paths of the folders that lead here: a link back to one of them is not followed */
async function* walk(
  folder: string,
  base: string,
  kind: RegExp,
  above: readonly string[],
): AsyncGenerator<Input | Failure> {
  let entries: Dirent[]
  let here: string
  try {
    here = await promises.realpath(folder)
    if (above.includes(here)) return
    entries = (await promises.readdir(folder, { withFileTypes: true })).sort((a, b) => byCodeUnits(a.name, b.name))
  } catch (error) {
    yield failureOf(folder, error)
    return
  }
  for (const entry of entries) {
    const name = folder.endsWith(path.sep) ? folder + entry.name : folder + path.sep + entry.name
    const found = entry.isSymbolicLink() ? await promises.stat(name).catch(() => entry) : entry
    if (found.isDirectory()) yield* walk(name, base, kind, [...above, here])
    else if (kind.test(entry.name) && (found.isFile() || found.isSymbolicLink()))
      yield { name, place: placeOf(name, base) }
  }
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** At once: for the few names of a command line, waiting for a thread takes longer. */
function statOf(name: string): Stats | NodeJS.ErrnoException {
  try {
    return statSync(name)
  } catch (error) {
    return error as NodeJS.ErrnoException
  }
}

/** The folder that an argument's outputs are placed under. */
function rootOf(arg: string): string | null {
  if (arg === STDIN) return null
  const found = statOf(arg)
  const there = !(found instanceof Error)
  if (there && found.isDirectory()) return path.resolve(arg)
  const plain = there ? -1 : arg.search(GLOB)
  return path.dirname(path.resolve(plain < 0 ? arg : `${arg.slice(0, plain)}x`))
}

/** The deepest folder that all of `folders` lie in: the tree below it is kept, so that no two outputs share a place. */
function commonFolder(folders: readonly (string | null)[]): string {
  const split = folders.filter((folder) => folder !== null).map((folder) => folder.split(path.sep))
  const [first = []] = split
  let depth = 0
  while (depth < first.length && split.every((parts) => parts[depth] === first[depth])) depth++
  return first.slice(0, depth).join(path.sep) || path.sep
}

/** Below `base` the way down from it, elsewhere the whole path: different files have different places. */
function placeOf(name: string, base: string): string {
  const full = path.resolve(name)
  const place = path.relative(base, full)
  const outside = place.split(path.sep)[0] === '..' || path.isAbsolute(place)
  return outside ? path.relative(path.parse(full).root, full) : place
}

async function missing(arg: string, error: NodeJS.ErrnoException): Promise<Failure> {
  const near = await promises.readdir(path.dirname(arg)).catch((): string[] => [])
  const { closestMatch } = await import('leven')
  const match = closestMatch(path.basename(arg), near, { maxDistance: 3 })
  const advice = match === undefined ? 'Check the name' : `Did you mean ${path.join(path.dirname(arg), match)}?`
  return new Failure(arg, 'no such file or folder', advice, error)
}
