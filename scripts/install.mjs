import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { alone } from './alone.mjs'
import { HOME_FOLDER } from './node24.mjs'

const LOCK = join(HOME_FOLDER, 'package-lock.json')
const INSTALLED = join(HOME_FOLDER, 'node_modules', '.package-lock.json')
const MARK = join(HOME_FOLDER, 'node_modules', '.evenkeel-lock')

/** Installs the packages Evenkeel stands on when they are missing or belong to another version of it. */
export function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync(LOCK)).digest('hex')
  const isMarked = () => existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted
  if (!isMarked()) alone(() => isMarked() || installFor(wanted))
}

function installFor(wanted) {
  if (!isComplete()) install()
  try {
    writeFileSync(MARK, wanted)
  } catch {
    // A read-only installation is checked again at each start.
  }
}

/** Whether everything that must be there is there in the locked version, whoever installed it. */
function isComplete() {
  if (!existsSync(INSTALLED)) return false
  const installed = packagesOf(INSTALLED)
  return Object.entries(packagesOf(LOCK)).every(([path, wanted]) =>
    path === '' || wanted.optional === true || installed[path]?.version === wanted.version)
}

const packagesOf = file => JSON.parse(readFileSync(file, 'utf8')).packages

function install() {
  console.log('Installing (about a minute, once) ...')
  const npm = npmCommand()
  const args = [...npm.args, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const done = spawnSync(npm.file, args, { cwd: HOME_FOLDER, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  if (done.status === 0) return
  console.error((done.stderr ?? done.error?.message ?? '').split('\n').slice(0, 15).join('\n'))
  console.error('The packages could not be installed (npm ci failed, see above): ' +
    `check the internet connection and that ${HOME_FOLDER} can be written, then try again.`)
  process.exit(1)
}

function npmCommand() {
  const path = process.env.npm_execpath ?? ''
  return basename(path) === 'npm-cli.js' ? { file: process.execPath, args: [path] } : { file: 'npm', args: [] }
}
