#!/usr/bin/env node
const { existsSync, readFileSync, writeSync } = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const { isatty } = require('node:tty')
const { Script } = require('node:vm')

const DIST = path.join(__dirname, '../dist')
const COMMAND = path.join(DIST, 'cli.cjs')
/** The code that V8 made for the command when it was built. */
const CODE = `${COMMAND}.code`

/**
 * Loads the command. V8's code for it was kept when it was built, which saves a third of the start-up; where that is
 * another Node's, V8 says so and the command is compiled as usual.
 */
function load() {
  // the build writes ASCII, which is read soonest this way
  const script = new Script(Module.wrap(readFileSync(COMMAND, 'latin1')), {
    filename: COMMAND,
    ...(existsSync(CODE) && { cachedData: readFileSync(CODE) }),
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, Module.createRequire(COMMAND), module, COMMAND, DIST)
  return { command: module.exports, script }
}

/** What the command would say, word for word, kept by the build: no code is needed to say it. */
const KEPT = { '-h': 'help.txt', '--help': 'help.txt', '-V': 'version.txt', '--version': 'version.txt' }
/** Columns that the help is made for; a narrower terminal has it wrapped by the command. */
const COLUMNS = 80

/** The file that holds the whole answer to these arguments, if one does. */
function keptAnswer([question, ...more]) {
  const file = more.length === 0 && Object.hasOwn(KEPT, question) && path.join(DIST, KEPT[question])
  return file && existsSync(file) && !(isatty(1) && process.stdout.columns < COLUMNS) && file
}

/** Writes at once what the output takes at once; Node's stream, which takes longer to load, writes any rest. */
function say(text) {
  let written = 0
  try {
    written = writeSync(1, text)
  } catch (error) {
    if (error.code === 'EPIPE') return
  }
  if (written < text.length) process.stdout.on('error', () => {}).write(text.subarray(written))
}

module.exports = { load, COMMAND, CODE, KEPT }
if (require.main === module) {
  const answer = keptAnswer(process.argv.slice(2))
  if (answer) say(readFileSync(answer))
  else load().command.main()
}
