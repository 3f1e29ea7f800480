import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseAst } from 'vitest/node'

export interface Expression {
  source: string
  flags: string
  file: string
}

const SRC = path.join(import.meta.dirname, '../../src')
/** Run by hand on trusted data, never on a page; or no TypeScript at all. */
const OFFLINE = ['train', 'tools', 'kernel']

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !OFFLINE.includes(file.split(path.sep)[0]!),
)

/** The regular expressions that the sources write out. */
export function literals(): Expression[] {
  return files.flatMap((file) => {
    const found: Expression[] = []
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return
      const { regex, ...rest } = node as { regex?: { pattern: string; flags: string } }
      if (regex) found.push({ source: regex.pattern, flags: regex.flags, file })
      else Object.values(rest).forEach(visit)
    }
    visit(parseAst(readFileSync(path.join(SRC, file), 'utf8'), { lang: 'ts' }))
    return found
  })
}

/** The regular expressions that are put together while `run` runs, such as those of word lists. */
export async function composed(run: () => Promise<unknown>): Promise<Expression[]> {
  const found: Expression[] = []
  const Native = globalThis.RegExp
  const note = (made: RegExp): RegExp => {
    found.push({ source: made.source, flags: made.flags, file: 'composed' })
    return made
  }
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, args, self) => note(Reflect.construct(target, args, self) as RegExp),
    apply: (target, self, args) => note(Reflect.apply(target, self, args) as RegExp),
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = Native
  }
  return found
}

/** Every module of the sources, as a path; the program's own entry would start to work. */
export const modules = (): string[] => files.filter((file) => file !== 'cli.ts').map((file) => path.join(SRC, file))
