import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { devNull } from 'node:os'
import path from 'node:path'
import v8 from 'node:v8'
import { build } from 'esbuild'
import { evaluated } from './evaluated.mjs'
import { buildKernel } from './kernel.mjs'
import { shortClasses } from './short-classes.mjs'

/** Builds dist/: the command line as one CommonJS file (it starts soonest), the library as ES modules, the weights. */
const ROOT = path.join(import.meta.dirname, '../..')
const DIST = path.join(ROOT, 'dist')
const MODEL = path.join(ROOT, 'src/model')
const VERSION = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')).version

const NOT_ASCII = /[^\0-\x7f]/g

const shared = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  external: ['piscina'], // it starts threads from files of its own
  target: 'node20.19',
  legalComments: 'none',
  logLevel: 'warning',
}

/** Files whose exports take time to make and are always the same: what they are is put in their place. */
const MADE = [
  'src/schema/json-schema.ts',
  'src/text/char-tables.ts',
  'src/lexicon/place-tables.ts',
  'src/page/phrase-tables.ts',
  'src/page/credit-names.ts',
  'src/prose/cue-templates.ts',
  'src/prose/span-templates.ts',
]
const made = new Map()
for (const file of MADE) made.set(path.join(ROOT, file), await evaluated(file))
const madeBefore = {
  name: 'made-before',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path: file }) =>
      made.has(file) ? { contents: sourceOf(made.get(file)) } : undefined,
    )
  },
}

/** Leaves out child_process, which commander starts other programs with: this one has no such commands. */
const noPrograms = {
  name: 'no-programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path: name }) =>
      /commander/.test(importer) ? { path: name, namespace: 'none' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }))
  },
}

await buildKernel()
mkdirSync(DIST, { recursive: true })
for (const file of readdirSync(DIST)) if (/\.(?:c?js|code|bin|json|wasm|txt)$/.test(file)) rmSync(path.join(DIST, file))
for (const file of readdirSync(MODEL))
  if (/\.(?:weights\.\w+|wasm)$/.test(file)) copyFileSync(path.join(MODEL, file), path.join(DIST, file))

const { load, COMMAND, CODE, KEPT } = createRequire(import.meta.url)('../../bin/newsparse.js')

await build({
  ...shared,
  entryPoints: ['src/cli.ts'],
  outfile: COMMAND,
  format: 'cjs',
  minifyWhitespace: true,
  minifySyntax: true,
  plugins: [madeBefore, shortClasses.plugin, noPrograms],
  define: { 'import.meta.url': 'bundleUrl', NEWSPARSE_VERSION: JSON.stringify(VERSION) },
  banner: { js: `const bundleUrl = require('node:url').pathToFileURL(__filename).href;${shortClasses.banner}` },
})
await toAscii(COMMAND)
await build({
  ...shared,
  entryPoints: ['src/index.ts', 'src/plugin.ts'],
  entryNames: '[name]',
  outdir: 'dist',
  plugins: [madeBefore],
  format: 'esm',
  splitting: true,
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
})
await keepWork()

/** Escapes what esbuild leaves in regular expressions: bytes that are all ASCII are read without being decoded. */
async function toAscii(file) {
  const code = await readFile(file, 'utf8')
  const escaped = code.replace(NOT_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  await writeFile(file, escaped)
}

/** Code that has these exports. */
function sourceOf(exported) {
  const bytes = `const bytes = (text) => new Uint8Array(Buffer.from(text, 'base64')).buffer\n`
  return (
    bytes +
    Object.entries(exported)
      .map(([name, value]) => `export const ${name} = ${literal(value)}`)
      .join('\n')
  )
}

/** Plain values and typed arrays as code. */
function literal(value) {
  if (ArrayBuffer.isView(value))
    return `new ${value.constructor.name}(bytes('${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')}'))`
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value)
  return `{${Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}:${literal(part)}`)}}`
}

/**
 * Runs the command and keeps the code that V8 made for it, so that no later start has to make it again, and what it says
 * where it always says the same. V8 takes kept code under the flags alone that it was made with, so those of the command
 * are not set.
 */
async function keepWork() {
  v8.setFlagsFromString = () => {}
  const { command, script } = load()
  const { argv, stdout } = process
  const { write } = stdout
  const saidTo = async (...args) => {
    let said = ''
    stdout.write = (text) => {
      said += text
      return true
    }
    process.argv = [...argv.slice(0, 2), ...args]
    await command.main()
    stdout.write = write
    return said
  }
  for (const [question, file] of Object.entries(KEPT)) writeFileSync(path.join(DIST, file), await saidTo(question))
  await saidTo(path.join(ROOT, 'samples'), '-o', devNull, '--quiet')
  writeFileSync(CODE, script.createCachedData())
}
