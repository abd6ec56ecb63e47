// `npm run test:external`: the tests on a PostgreSQL server that is not ours, as a clinic with its own server runs it.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { HOME_FOLDER } from './node24.mjs'

const DEBIAN = '/usr/lib/postgresql'
const NO_CLUSTER = '/etc/postgresql-common/createcluster.conf'
const ORDINARY_USER = ['--user', '--map-user=1000', '--map-group=1000']

/** The programs of the newest PostgreSQL of this system; root gets one installed where there is none. */
function findPrograms() {
  if (newest() === null && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) installDebian()
  const found = newest()
  if (found !== null) return found
  console.error('No PostgreSQL server is installed here: install one, or name a running one in DATABASE_URL.')
  process.exit(1)
}

function newest() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  return versions.map(version => join(DEBIAN, version, 'bin')).find(bin => existsSync(join(bin, 'initdb'))) ?? null
}

/** Debian's package would at once start a server of its own on a port of this machine: that is switched off before. */
function installDebian() {
  console.log('Installing PostgreSQL (about half a minute, once) ...')
  if (!existsSync(NO_CLUSTER)) {
    mkdirSync('/etc/postgresql-common', { recursive: true })
    writeFileSync(NO_CLUSTER, 'create_main_cluster = false\n')
  }
  const install = 'apt-get update && apt-get install -y --no-install-recommends ' +
    '-o Dpkg::Options::=--force-confold postgresql'
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const done = spawnSync('sh', ['-c', install], { env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  if (done.status !== 0) console.error(done.stderr.trim().split('\n').at(-1))
}

/** PostgreSQL refuses to run as root. */
function asOrdinaryUser(file, args) {
  return process.getuid?.() === 0 ? ['unshare', [...ORDINARY_USER, file, ...args]] : [file, args]
}

async function startServer(programs, folder) {
  const cluster = join(folder, 'cluster')
  const made = spawnSync(...asOrdinaryUser(join(programs, 'initdb'),
    ['-D', cluster, '-U', 'postgres', '-E', 'UTF8', '--no-locale', '-N', '-A', 'trust']), { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(made.stderr)
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off', 'max_connections=100']
  const [file, args] = asOrdinaryUser(join(programs, 'postgres'),
    ['-D', cluster, ...settings.flatMap(setting => ['-c', setting])])
  const server = spawn(file, args, { stdio: 'ignore', detached: true })
  for (let tries = 0; tries < 200 && !isReady(cluster); tries++) await sleep(50)
  if (!isReady(cluster)) throw new Error(`${file} did not start.`)
  return server
}

function isReady(cluster) {
  const lock = join(cluster, 'postmaster.pid')
  return existsSync(lock) && readFileSync(lock, 'utf8').includes('ready')
}

function runTests(database) {
  const args = [join(HOME_FOLDER, 'scripts', 'test.mjs'), ...process.argv.slice(2)]
  const env = { ...process.env, EVENKEEL_TEST_DATABASE: database }
  const tests = spawn(process.execPath, args, { env, stdio: 'inherit' })
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => tests.kill('SIGTERM'))
  return new Promise(resolve => tests.once('exit', code => resolve(code ?? 1)))
}

async function withOwnServer() {
  const programs = findPrograms()
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-external-'))
  let server = null
  process.on('exit', () => server?.kill('SIGINT'))
  try {
    server = await startServer(programs, folder)
    console.log(`Testing on ${programs}`)
    return await runTests(`postgresql://postgres@${encodeURIComponent(folder)}:5432/postgres`)
  } finally {
    server?.kill('SIGINT')
    if (server !== null && server.exitCode === null) await new Promise(resolve => server.once('exit', resolve))
    server = null
    rmSync(folder, { recursive: true, force: true })
  }
}

const given = process.env.DATABASE_URL
process.exitCode = given ? await runTests(given) : await withOwnServer()
