import { spawn } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../src/platform/server/embedded-postgres.ts'
import { ensureBuilt, ensureServerBuilt } from './build.mjs'
import { CHROMIUM_MISSING, findChromium } from './chromium.mjs'

const TESTS = ['src/**/*.test.ts', 'arch/**/*.test.ts', 'scripts/**/*.test.ts']
const JOURNEYS = ['journeys/**/*.journey.ts']
const REPORTER = ['--test-reporter=./scripts/quiet-reporter.mjs', '--test-reporter-destination=stdout']

const total = { passed: 0, failed: 0 }
let underWay = null
let interrupted = false

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(name, () => {
    interrupted = true
    underWay?.kill('SIGTERM')
  })
}

/** One `node --test` over these files; its closing lines are added to the total. */
function run(title, files, options, env) {
  if (files.length === 0 || interrupted) return Promise.resolve()
  console.log(`\n${title}: ${files.length} file${files.length === 1 ? '' : 's'}`)
  return new Promise(resolve => {
    const args = ['--test', ...REPORTER, ...options, ...files]
    underWay = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    underWay.stdout.setEncoding('utf8').on('data', text => {
      said += text
      process.stdout.write(text)
    })
    underWay.once('close', code => resolve(count(said, code)))
  })
}

function count(said, code) {
  const number = word => Number(said.match(new RegExp(`^\\S* ?${word} (\\d+)$`, 'm'))?.[1] ?? 0)
  const failed = number('fail') + number('cancelled')
  total.passed += number('pass')
  total.failed += code !== 0 && failed === 0 ? 1 : failed
}

const isJourney = file => file.endsWith('.journey.ts')

async function runAll(files, database) {
  const tests = files.filter(file => !isJourney(file))
  const journeys = files.filter(isJourney)
  const rules = tests.filter(file => file.endsWith('.rules.test.ts'))
  const env = { EVENKEEL_TEST_DATABASE: database }
  await run('Tests', tests, ['--test-concurrency=2'], { ...env, TZ: 'UTC' })
  await run('Rules, read in New York', rules, ['--test-isolation=none'], { ...env, TZ: 'America/New_York' })
  if (journeys.length === 0 || interrupted) return
  const chromium = findChromium()
  if (chromium === null) return missing()
  const slowly = ['--test-concurrency=1', '--test-timeout=900000']
  await run('Journeys', journeys, slowly, { ...env, TZ: 'UTC', EVENKEEL_CHROMIUM: chromium })
}

function missing() {
  console.error(CHROMIUM_MISSING)
  process.exitCode = 1
}

/** The files to run: those named, or all. A name without a star is a file. */
function chosenFiles(named) {
  const patterns = named.length > 0 ? named : [...TESTS, ...JOURNEYS]
  return patterns.flatMap(pattern => existsSync(pattern) ? [pattern] : globSync(pattern).sort())
}

const files = chosenFiles(process.argv.slice(2))
if (files.some(isJourney)) ensureBuilt(process.execPath)
else if (files.some(file => file.startsWith('arch/'))) ensureServerBuilt(process.execPath)
const folder = mkdtempSync(join(tmpdir(), 'evenkeel-test-'))
let database = null
try {
  const given = process.env.EVENKEEL_TEST_DATABASE
  if (!given) database = await startEmbedded({ folder, durable: false })
  await runAll(files, given || database.ownerUrl)
} finally {
  await database?.stop()
  rmSync(folder, { recursive: true, force: true })
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
if (total.failed > 0 || total.passed === 0) process.exitCode = 1
if (interrupted) process.exitCode = 130
