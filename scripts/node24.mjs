import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder Evenkeel was put in; every script works from there. */
export const HOME_FOLDER = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

/** The Node that runs Evenkeel: the one installed with it, else this one when it is new enough. */
export function node24() {
  const bundled = join(HOME_FOLDER, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(bundled)) return bundled
  if (isNewEnough(process.versions.node)) return process.execPath
  const found = process.versions.node
  console.error(`Evenkeel needs Node 24.7 or newer and this is ${found}: install one from https://nodejs.org.`)
  process.exit(1)
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 24 || (major === 24 && minor >= 7)
}
