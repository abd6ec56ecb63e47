import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HOME_FOLDER } from './node24.mjs'

const DIST = join(HOME_FOLDER, 'dist')
const HELD = join(DIST, '.held')
const LOOK_AGAIN_MS = 500

/** Does what only one at a time may do to this folder: a second terminal waits until the first has installed or built. */
export function alone(work) {
  if (!hold()) return work()
  try {
    return work()
  } finally {
    rmSync(HELD, { force: true })
  }
}

/** Takes the folder, after waiting for whoever has it; false where nothing can be written, so nothing will be. */
function hold() {
  let told = false
  for (;;) {
    try {
      mkdirSync(DIST, { recursive: true })
      writeFileSync(HELD, String(process.pid), { flag: 'wx' })
      return true
    } catch (error) {
      if (error.code !== 'EEXIST') return false
    }
    if (!isRunning(holder())) rmSync(HELD, { force: true })
    else {
      if (!told) console.log('Waiting for another Evenkeel that installs or builds here ...')
      told = true
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS)
    }
  }
}

function holder() {
  try {
    return Number(readFileSync(HELD, 'utf8'))
  } catch {
    return 0
  }
}

function isRunning(pid) {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
