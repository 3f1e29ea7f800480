import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as asc from 'assemblyscript/asc'
import { evaluated } from './evaluated.mjs'
import { templateCode } from './template-code.mjs'

const ROOT = path.join(import.meta.dirname, '../..')

/** Compiles `src/kernel`, which is AssemblyScript, to WebAssembly beside the module that loads it. */
export async function buildKernel() {
  const { cueTemplates } = await evaluated('src/prose/cue-templates.ts')
  const { spanTemplates } = await evaluated('src/prose/span-templates.ts')
  const written = new Map([
    ['src/kernel/cues.ts', templateCode('cues', cueTemplates)],
    ['src/kernel/spans.ts', templateCode('spans', spanTemplates)],
  ])
  const readFile = (name, folder) => {
    const file = path.join(folder, name)
    return written.get(name) ?? (existsSync(file) ? readFileSync(file, 'utf8') : null)
  }
  const output = ['--baseDir', ROOT, '--outFile', 'src/model/kernel.wasm']
  const settings = ['--runtime', 'stub', '--enable', 'simd', '-O3', '--noAssert']
  const { error, stderr } = await asc.main(['src/kernel/index.ts', ...output, ...settings], { readFile })
  if (error) throw new Error(stderr.toString(), { cause: error })
}

if (process.argv[1] === import.meta.filename) await buildKernel()
