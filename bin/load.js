const { existsSync, readFileSync } = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const { Script } = require('node:vm')

const BUNDLE = path.join(__dirname, '../dist/cli.cjs')
const CODE = `${BUNDLE}.code`

/**
 * Loads the command line. V8's code for it was kept when it was built, which saves a third of the start-up; where that
 * is another Node's, V8 says so and the bundle is compiled as usual.
 */
function load() {
  const script = new Script(Module.wrap(readFileSync(BUNDLE, 'utf8')), {
    filename: BUNDLE,
    ...(existsSync(CODE) && { cachedData: readFileSync(CODE) }),
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, Module.createRequire(BUNDLE), module, BUNDLE, path.dirname(BUNDLE))
  return { bundle: module.exports, script }
}

module.exports = { load, CODE }
