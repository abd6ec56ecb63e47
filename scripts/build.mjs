import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { alone } from './alone.mjs'
import { HOME_FOLDER } from './node24.mjs'

const DIST = join(HOME_FOLDER, 'dist')
const vite = [join(HOME_FOLDER, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn']
/** What makes the pages: those of the clinic, and the phone by itself. */
export const PAGE_BUILDS = [vite, [...vite, '--mode', 'phone']]
/** The server as it was built last. */
export const SERVER = join('dist', 'server', 'main.js')
const ROOT_FILES = /^(index.*|.*\.html|vite\..*|package-lock\.json|tsconfig.*\.json)$/

const PAGES = {
  called: 'pages', folder: join(DIST, 'web'), mark: join(DIST, '.built-from'), builds: PAGE_BUILDS,
  from: path => path.startsWith('public/') || !(/\.(test|store)\.ts$|\.sql$|\.md$/.test(path) || path.startsWith('src/platform/server/')),
}
const PROGRAM = {
  called: 'server', folder: join(DIST, 'server'), mark: join(DIST, '.server-built-from'), builds: [[...vite, '--mode', 'server']],
  from: path => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('/screens/'),
}

/** Builds the pages people see, and the server, when their sources changed since the last build. */
export function ensureBuilt(node) {
  build(PAGES, node)
  ensureServerBuilt(node)
}

/** The server alone, for tests that end it and start it again. */
export const ensureServerBuilt = node => build(PROGRAM, node)

function build(what, node) {
  if (!existsSync(join(HOME_FOLDER, 'vite.config.ts'))) return
  const sources = fingerprint(what.from)
  const isBuilt = () => existsSync(what.folder) && existsSync(what.mark) && readFileSync(what.mark, 'utf8') === sources
  if (!isBuilt()) alone(() => isBuilt() || buildFrom(sources, what, node))
}

function buildFrom(sources, { called, folder, mark, builds }, node) {
  rmSync(mark, { force: true })
  console.log(`Building the ${called} ...`)
  rmSync(folder, { recursive: true, force: true })
  for (const args of builds) {
    const done = spawnSync(node, args, { cwd: HOME_FOLDER, encoding: 'utf8' })
    if (done.status === 0) continue
    console.error(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`)
    console.error(`The ${called} could not be built (vite build failed, see above).`)
    process.exit(1)
  }
  if (existsSync(join(folder, 'assets'))) pressAll(join(folder, 'assets'))
  mkdirSync(DIST, { recursive: true })
  writeFileSync(mark, sources)
}

/** Keeps each script and style beside itself, pressed as small as it gets: a phone on a bad network waits for bytes. */
function pressAll(folder) {
  for (const name of readdirSync(folder).filter(file => /\.(js|css)$/.test(file))) {
    const words = readFileSync(join(folder, name))
    if (words.length < 1024) continue
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(words, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: words.length } }))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(words, { level: 9 }))
  }
}

/** From here on the pages are not what this script built. */
export function forgetBuild() {
  rmSync(PAGES.mark, { force: true })
}

/** One hash of every file that something is made of. */
function fingerprint(from) {
  const hash = createHash('sha1').update(process.env.EVENKEEL_KIT ?? '')
  const roots = readdirSync(HOME_FOLDER).filter(name => ROOT_FILES.test(name))
  for (const path of [...roots, ...[...filesUnder('src'), ...filesUnder('public')].filter(from)].sort()) {
    hash.update(path).update('\0').update(readFileSync(join(HOME_FOLDER, path))).update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(folder) {
  if (!existsSync(join(HOME_FOLDER, folder))) return []
  return readdirSync(join(HOME_FOLDER, folder), { withFileTypes: true })
    .flatMap(entry => entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : entry.isFile() ? [`${folder}/${entry.name}`] : [])
}
