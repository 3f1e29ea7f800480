import { createRequire } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'

/** The exports of a TypeScript file, named from the top of the repository. */
export async function evaluated(file) {
  const { outputFiles } = await build({
    absWorkingDir: path.join(import.meta.dirname, '../..'),
    entryPoints: [file],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  })
  const module = { exports: {} }
  const require = createRequire(import.meta.url)
  new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, require)
  return module.exports
}
