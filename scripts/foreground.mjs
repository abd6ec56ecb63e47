import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { HOME_FOLDER } from './node24.mjs'

// With it the program is told to end even when this script is killed without a chance to say so.
const SETPRIV = '/usr/bin/setpriv'
const FORWARDED = ['SIGTERM', 'SIGINT', 'SIGHUP']

/** Runs a program in the foreground in this one's place: it gets the signals, and its end and exit code are ours. */
export function foreground(file, args, env = process.env) {
  const options = { cwd: HOME_FOLDER, env, stdio: 'inherit' }
  const child = existsSync(SETPRIV)
    ? spawn(SETPRIV, ['--pdeathsig', 'TERM', file, ...args], options)
    : spawn(file, args, options)
  for (const name of FORWARDED) process.on(name, () => forward(child, name))
  process.on('exit', () => child.kill('SIGTERM'))
  endWithNpm(child)
  child.once('error', error => {
    console.error(`${file} could not be started (${error.message}).`)
    process.exit(1)
  })
  child.once('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}

/** An npm that was killed cannot pass that on: its place as our parent is then taken by another. */
function endWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined) return
  const npm = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === npm) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 300).unref()
}

/** A key press in a terminal reaches the child by itself; a second copy would look like impatience. */
function forward(child, name) {
  if (name === 'SIGINT' && process.stdin.isTTY) return
  child.kill(name)
}
