// Run after `npm install` changed the packages: names in package-lock.json what the registry at hand did not offer for
// other kinds of computer. Without that, `npm ci` calls the lock incomplete on every kind.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HOME_FOLDER } from './node24.mjs'

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

const path = join(HOME_FOLDER, 'package-lock.json')
const lock = JSON.parse(readFileSync(path, 'utf8'))
const added = Object.entries(lock.packages).flatMap(([, entry]) => missingOf(entry))
for (const { place, missing } of added) lock.packages[place] = missing
const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
lock.packages = Object.fromEntries(sorted)
if (added.length > 0) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added.length} packages for other kinds of computer were added to package-lock.json.`)

function missingOf(entry) {
  return Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !Object.keys(lock.packages).some(place => place.endsWith(`node_modules/${name}`)))
    .map(([name, version]) => ({ place: `node_modules/${name}`, missing: stranger(name, version, entry.dev) }))
}

/** What a package says of itself by its name: for which system, processor and C library it is. */
function stranger(name, version, dev) {
  const words = name.split(/[/-]/)
  const os = SYSTEMS.filter(system => words.includes(system))
  const cpu = PROCESSORS.filter(processor => words.includes(processor)).slice(0, 1)
  if (os.length === 0 || !/^\d/.test(version)) throw new Error(`${name}@${version}: for which computer is that?`)
  const libc = words.includes('musl') || words.includes('musleabihf') ? { libc: ['musl'] } : {}
  return { version, cpu, ...(dev ? { dev } : {}), ...libc, optional: true, os }
}
