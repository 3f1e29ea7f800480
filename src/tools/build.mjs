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

/** Piscina starts threads from files of its own, so it stays in node_modules. */
const EXTERNAL = ['piscina', '../bin/newsparse.js']

const NOT_ASCII = /[^\0-\x7f]/g

const shared = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
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

/**
 * What the help has in the place of the commands' work, which it seldom needs (`-- --help` is a page): the whole command
 * line, which does all anew.
 */
const workElsewhere = {
  name: 'work-elsewhere',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ kind, path: name }) =>
      kind === 'dynamic-import' ? { path: name, namespace: 'elsewhere' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'elsewhere' }, () => ({
      contents: `
        const work = async () => {
          await require('../bin/newsparse.js').load('cli').bundle.main()
          return new Promise(() => {})
        }
        module.exports = { run: work, view: work, explain: work, toJsonSchema: work }`,
    }))
  },
}

await buildKernel()
mkdirSync(DIST, { recursive: true })
for (const file of readdirSync(DIST)) if (/\.(?:c?js|code|bin|json|wasm)$/.test(file)) rmSync(path.join(DIST, file))
for (const file of readdirSync(MODEL))
  if (/\.(?:weights\.\w+|wasm)$/.test(file)) copyFileSync(path.join(MODEL, file), path.join(DIST, file))

await buildCommand('cli', {
  plugins: [madeBefore, shortClasses.plugin],
  banner: `const bundleUrl = require('node:url').pathToFileURL(__filename).href;${shortClasses.banner}`,
})
await buildCommand('help', { plugins: [workElsewhere], banner: "const bundleUrl = '';" })
await build({
  ...shared,
  entryPoints: ['src/index.ts', 'src/plugin.ts', 'src/batch/worker.ts'],
  entryNames: '[name]',
  outdir: 'dist',
  plugins: [madeBefore],
  format: 'esm',
  splitting: true,
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
})
await keepCode()

/** Builds the command line, or what there is of it without its work. */
async function buildCommand(name, { plugins, banner }) {
  const outfile = path.join(DIST, `${name}.cjs`)
  await build({
    ...shared,
    entryPoints: ['src/cli.ts'],
    outfile,
    format: 'cjs',
    minifyWhitespace: true,
    minifySyntax: true,
    external: EXTERNAL,
    plugins: [...plugins, noPrograms],
    define: { 'import.meta.url': 'bundleUrl', NEWSPARSE_VERSION: JSON.stringify(VERSION) },
    banner: { js: banner },
  })
  await toAscii(outfile)
}

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
 * Runs the command and keeps the code that V8 made for it, so that no later start has to make it again. V8 takes it
 * under the flags alone that it was made with, so those of the command are not set.
 */
async function keepCode() {
  v8.setFlagsFromString = () => {}
  const { load, codeOf } = createRequire(import.meta.url)('../../bin/newsparse.js')
  const { argv, stdout } = process
  const write = stdout.write
  stdout.write = () => true
  const keepAfter = async (name, ...args) => {
    process.argv = [...argv.slice(0, 2), ...args]
    const { bundle, script } = load(name)
    await bundle.main()
    writeFileSync(codeOf(name), script.createCachedData())
  }
  await keepAfter('help', '--help')
  await keepAfter('cli', path.join(ROOT, 'samples'), '-o', devNull, '--quiet')
  stdout.write = write
}
