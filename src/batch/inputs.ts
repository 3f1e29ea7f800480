import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { Failure, failureOf } from './failure.ts'

/** One thing to read. */
export interface Input {
  /** As given, or the folder as given and the way down from it; `-` is standard input. */
  name: string
  /** Where its output goes in an output folder: relative, without `..`. */
  place: string
}

/** Files of a folder that hold text; a file that is named outright may be called anything. */
const TEXT_FILE = /\.(?:txt|text)$/i
const GLOB = /[*?[\]{}]/
const STDIN = '-'

/** Whether `args` can only ever mean one page: one JSON document is written then, a line each otherwise. */
export async function isSingle(args: readonly string[]): Promise<boolean> {
  const [only] = args
  if (args.length !== 1 || only === undefined) return false
  if (only === STDIN) return true
  const found = await stat(only).catch(() => null)
  return found ? !found.isDirectory() : !GLOB.test(only)
}

/**
 * The inputs that `args` name, in their order, found as they are asked for: files, `-`, folders (all text files in
 * them, sorted by name, level by level), globs. What cannot be read comes as a failure in its place.
 */
export async function* inputsOf(args: readonly string[]): AsyncGenerator<Input | Failure> {
  const base = commonFolder(await Promise.all(args.map(rootOf)))
  for (const arg of args) {
    if (arg === STDIN) yield { name: STDIN, place: 'stdin' }
    else {
      try {
        yield* inputsOfArg(arg, base)
      } catch (error) {
        yield failureOf(arg, error)
      }
    }
  }
}

async function* inputsOfArg(arg: string, base: string): AsyncGenerator<Input | Failure> {
  const found = await stat(arg).catch((error: NodeJS.ErrnoException) => error)
  if (!(found instanceof Error)) {
    if (!found.isDirectory()) yield { name: arg, place: placeOf(arg, base) }
    else yield* folderInputs(arg, base)
  } else if (found.code === 'ENOENT' && GLOB.test(arg)) {
    const { glob } = await import('tinyglobby')
    const names = (await glob(arg, { dot: false, expandDirectories: false })).sort(byCodeUnits)
    if (names.length === 0) throw new Failure(arg, 'no file matches', 'Check the pattern, or quote the name')
    for (const name of names) yield { name, place: placeOf(name, base) }
  } else if (found.code === 'ENOENT') throw await missing(arg, found)
  else throw found
}

async function* folderInputs(folder: string, base: string): AsyncGenerator<Input | Failure> {
  let empty = true
  for await (const input of walk(folder, base, [])) {
    empty = false
    yield input
  }
  if (empty)
    throw new Failure(folder, 'no text files in this folder', 'It looks for .txt and .text; name others outright')
}

/** @param above real paths of the folders that lead here: a link back to one of them is not followed */
async function* walk(folder: string, base: string, above: readonly string[]): AsyncGenerator<Input | Failure> {
  let entries: Dirent[]
  let here: string
  try {
    here = await realpath(folder)
    if (above.includes(here)) return
    entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => byCodeUnits(a.name, b.name))
  } catch (error) {
    yield failureOf(folder, error)
    return
  }
  for (const entry of entries) {
    const name = folder.endsWith(path.sep) ? folder + entry.name : folder + path.sep + entry.name
    const kind = entry.isSymbolicLink() ? await stat(name).catch(() => entry) : entry
    if (kind.isDirectory()) yield* walk(name, base, [...above, here])
    else if (TEXT_FILE.test(entry.name) && (kind.isFile() || kind.isSymbolicLink()))
      yield { name, place: placeOf(name, base) }
  }
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The folder that an argument's outputs are placed under. */
async function rootOf(arg: string): Promise<string | null> {
  if (arg === STDIN) return null
  const found = await stat(arg).catch(() => null)
  if (found?.isDirectory()) return path.resolve(arg)
  const plain = found ? -1 : arg.search(GLOB)
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

function placeOf(name: string, base: string): string {
  const place = path.relative(base, path.resolve(name))
  // a link in the way may lead out: then the name alone
  return place.split(path.sep).includes('..') || path.isAbsolute(place) ? path.basename(name) : place
}

async function missing(arg: string, error: NodeJS.ErrnoException): Promise<Failure> {
  const near = await readdir(path.dirname(arg)).catch((): string[] => [])
  const { closestMatch } = await import('leven')
  const match = closestMatch(path.basename(arg), near, { maxDistance: 3 })
  const advice = match === undefined ? 'Check the name' : `Did you mean ${path.join(path.dirname(arg), match)}?`
  return new Failure(arg, 'no such file or folder', advice, error)
}
