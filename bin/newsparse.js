#!/usr/bin/env node
const { load } = require('./load.js')

const HELP = ['-h', '--help', '-V', '--version']
load(process.argv.some((argument) => HELP.includes(argument)) ? 'help' : 'cli').bundle.main()
