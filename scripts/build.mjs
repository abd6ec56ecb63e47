import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HOME_FOLDER } from './node24.mjs'

const DIST = join(HOME_FOLDER, 'dist')
const PAGES = join(DIST, 'web')
const MARK = join(DIST, '.built-from')
const SOURCES = /^(index.*|.*\.html|vite\..*|package-lock\.json|tsconfig.*\.json)$/
const NOT_IN_BROWSER = /\.(test|store)\.ts$|\.sql$|\.md$/

/** Builds the pages people see when their sources changed since the last build. */
export function ensureBuilt(node) {
  if (!existsSync(join(HOME_FOLDER, 'vite.config.ts'))) return
  const sources = fingerprint()
  if (existsSync(PAGES) && existsSync(MARK) && readFileSync(MARK, 'utf8') === sources) return
  forgetBuild()
  console.log('Building the pages ...')
  const vite = join(HOME_FOLDER, 'node_modules', 'vite', 'bin', 'vite.js')
  const done = spawnSync(node, [vite, 'build', '--logLevel', 'warn'], { cwd: HOME_FOLDER, encoding: 'utf8' })
  if (done.status !== 0) {
    console.error(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`)
    console.error('The pages could not be built (vite build failed, see above).')
    process.exit(1)
  }
  mkdirSync(DIST, { recursive: true })
  writeFileSync(MARK, sources)
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
