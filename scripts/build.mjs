import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { HOME_FOLDER } from './node24.mjs'

const DIST = join(HOME_FOLDER, 'dist')
const PAGES = join(DIST, 'web')
const MARK = join(DIST, '.built-from')
const vite = [join(HOME_FOLDER, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn']
/** What makes the pages: those of the clinic, and the phone by itself. */
export const BUILDS = [vite, [...vite, '--mode', 'phone']]
const SOURCES = /^(index.*|.*\.html|vite\..*|package-lock\.json|tsconfig.*\.json)$/
const NOT_IN_BROWSER = /\.(test|store)\.ts$|\.sql$|\.md$/

/** Builds the pages people see when their sources changed since the last build. */
export function ensureBuilt(node) {
  if (!existsSync(join(HOME_FOLDER, 'vite.config.ts'))) return
  const sources = fingerprint()
  if (existsSync(PAGES) && existsSync(MARK) && readFileSync(MARK, 'utf8') === sources) return
  forgetBuild()
  console.log('Building the pages ...')
  rmSync(PAGES, { recursive: true, force: true })
  for (const args of BUILDS) {
    const done = spawnSync(node, args, { cwd: HOME_FOLDER, encoding: 'utf8' })
    if (done.status === 0) continue
    console.error(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`)
    console.error('The pages could not be built (vite build failed, see above).')
    process.exit(1)
  }
  pressAll(join(PAGES, 'assets'))
  mkdirSync(DIST, { recursive: true })
  writeFileSync(MARK, sources)
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
  rmSync(MARK, { force: true })
}

/** One hash of every file the pages are made of. */
function fingerprint() {
  const hash = createHash('sha1').update(process.env.EVENKEEL_KIT ?? '')
  const roots = readdirSync(HOME_FOLDER).filter(name => SOURCES.test(name))
  for (const path of [...roots, ...filesUnder('src'), ...filesUnder('public')].sort()) {
    hash.update(path).update('\0').update(readFileSync(join(HOME_FOLDER, path))).update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(folder) {
  if (!existsSync(join(HOME_FOLDER, folder))) return []
  return readdirSync(join(HOME_FOLDER, folder), { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return path === 'src/platform/server' ? [] : filesUnder(path)
    return entry.isFile() && !NOT_IN_BROWSER.test(path) ? [path] : []
  })
}
