#!/usr/bin/env node
const { load, asksForHelp } = require('./load.js')

/**
 * One page is over before optimized code pays for itself, so V8 is told to wait for it longer: a page takes a fifth less
 * time on Node 20, a tenth on Node 24, and a run over many no more. By V8's major version, since it complains of flags
 * that it does not know.
 */
const PATIENT = {
  11: ['--interrupt-budget=1500000', '--regexp-tier-up-ticks=10'],
  13: ['--invocation-count-for-maglev=4000', '--invocation-count-for-maglev-osr=1000', '--regexp-tier-up-ticks=10'],
}

const { bundle } = load()
// only now: V8 takes kept code over under the flags alone that it was made with
if (!asksForHelp) {
  const { setFlagsFromString } = require('node:v8')
  for (const flag of PATIENT[Number.parseInt(process.versions.v8, 10)] ?? []) setFlagsFromString(flag)
}

bundle.main()
