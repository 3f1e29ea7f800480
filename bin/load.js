const { existsSync, readFileSync } = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const { Script } = require('node:vm')

const BUNDLE = path.join(__dirname, '../dist/cli.cjs')
/** V8's code for all that a page needs, and for the help alone: what is kept is read whole, needed or not. */
const CODE = { page: `${BUNDLE}.code`, help: `${BUNDLE}.help.code` }
const HELP = ['-h', '--help', '-V', '--version']
const asksForHelp = process.argv.some((argument) => HELP.includes(argument))

/**
 * Loads the command line. V8's code for it was kept when it was built, which saves a third of the start-up; where that
 * is another Node's, V8 says so and the bundle is compiled as usual.
 */
function load() {
  const code = asksForHelp ? CODE.help : CODE.page
  // the build writes ASCII, which is read soonest this way
  const script = new Script(Module.wrap(readFileSync(BUNDLE, 'latin1')), {
    filename: BUNDLE,
    ...(existsSync(code) && { cachedData: readFileSync(code) }),
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, Module.createRequire(BUNDLE), module, BUNDLE, path.dirname(BUNDLE))
  return { bundle: module.exports, script }
}

module.exports = { load, asksForHelp, CODE }
