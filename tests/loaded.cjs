/* Loaded before the command: tells at its end which builtins it loaded, and which files of dist/ it read. */
const fs = require('node:fs')
const path = require('node:path')

const { readFileSync } = fs
const files = []
fs.readFileSync = (file, ...rest) => {
  const name = file instanceof URL ? file.pathname : String(file)
  if (name.includes(`${path.sep}dist${path.sep}`)) files.push(path.basename(name))
  return readFileSync(file, ...rest)
}
process.on('exit', () => {
  const builtins = process.moduleLoadList
    .filter((name) => name.startsWith('NativeModule '))
    .map((name) => name.slice('NativeModule '.length))
  process.stderr.write(JSON.stringify({ builtins, files }))
})
