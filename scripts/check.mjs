// `npm run check`: everything a machine can say about the code without running it.
import { spawnSync } from 'node:child_process'
import { ensureInstalled } from './install.mjs'
import { node24 } from './node24.mjs'

ensureInstalled()
const node = node24()
/** Types of one half, by one checker: several would look at the same files. What did not change since the last time is not looked at again. */
const types = (config, name) => ['node_modules/typescript-native/bin/tsc', '-p', config, '--singleThreaded', '--incremental', '--tsBuildInfoFile', `node_modules/.cache/types-${name}.json`]
const CHECKS = [
  ['Types of the server', types('tsconfig.json', 'server')],
  ['Types of the browser', types('tsconfig.web.json', 'browser')],
  ['Lint', ['node_modules/oxlint/bin/oxlint', '--quiet']],
  ['Import graph', ['node_modules/.bin/depcruise', 'src', '--config', '.dependency-cruiser.mjs', '--output-type', 'err']],
  ['Dead code', ['node_modules/knip/bin/knip.js', '--no-progress']],
]

const wanted = process.argv.slice(2)
const failed = CHECKS.filter(([name]) => wanted.length === 0 || wanted.some(word => name.toLowerCase().includes(word))).filter(([name, args]) => {
  const started = Date.now()
  const { status, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  if (status !== 0) console.log(`${stdout}${stderr}`)
  return status !== 0
})
process.exitCode = failed.length === 0 ? 0 : 1
