#!/usr/bin/env node
const { existsSync, readFileSync } = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const { Script } = require('node:vm')

const DIST = path.join(__dirname, '../dist')

/** The code that V8 made for a bundle when it was built. */
const codeOf = (name) => path.join(DIST, `${name}.cjs.code`)

/**
 * Loads a bundle: `cli`, or `help`, which is a part of it that is read in a moment. V8's code for it was kept when it
 * was built, which saves a third of the start-up; where that is another Node's, V8 says so and the bundle is compiled as
 * usual.
 */
function load(name) {
  const file = path.join(DIST, `${name}.cjs`)
  const code = codeOf(name)
  // the build writes ASCII, which is read soonest this way
  const script = new Script(Module.wrap(readFileSync(file, 'latin1')), {
    filename: file,
    ...(existsSync(code) && { cachedData: readFileSync(code) }),
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, Module.createRequire(file), module, file, DIST)
  return { bundle: module.exports, script }
}

const HELP = ['-h', '--help', '-V', '--version']

module.exports = { load, codeOf }
if (require.main === module)
  load(process.argv.some((argument) => HELP.includes(argument)) ? 'help' : 'cli').bundle.main()
