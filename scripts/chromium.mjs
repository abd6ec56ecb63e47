import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']
const INSTALL = 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-core'

/** What to do when the journeys have no browser to walk through. */
export const CHROMIUM_MISSING =
  'The journeys need Chromium and none was found: install it, or name its program in EVENKEEL_CHROMIUM.'

/** The browser of the journeys; root gets one installed where there is none. */
export function findChromium() {
  const found = present()
  if (found !== null || process.env.EVENKEEL_CHROMIUM) return found
  if (process.getuid?.() !== 0 || onPath('apt-get') === null) return null
  console.log('Installing Chromium for the journeys (about half a minute, once) ...')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const done = spawnSync('sh', ['-c', INSTALL], { env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  if (done.status !== 0) console.error(done.stderr.trim().split('\n').at(-1))
  return present()
}

function present() {
  const named = process.env.EVENKEEL_CHROMIUM
  if (named) return existsSync(named) ? named : null
  return ['/usr/bin/chromium', ...NAMES.map(onPath)].find(path => path !== null && existsSync(path)) ?? null
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map(folder => join(folder, name)).find(path => existsSync(path)) ?? null
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(findChromium() ?? CHROMIUM_MISSING)
}
