const { parentPort } = require('node:worker_threads')

// what a worker thread runs: a part of the command, with the code that V8 made for it
module.exports = require('./newsparse.js').load().command.work
parentPort.postMessage('loaded')
