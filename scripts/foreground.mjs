import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { HOME_FOLDER } from './node24.mjs'

const FORWARDED = ['SIGTERM', 'SIGINT', 'SIGHUP']

/** Runs a program in the foreground in this one's place: it gets the signals, and its end and exit code are ours. */
export function foreground(file, args, env = process.env) {
  const child = spawn(file, args, { cwd: HOME_FOLDER, env, stdio: 'inherit' })
  for (const name of FORWARDED) process.on(name, () => forward(child, name))
  process.on('exit', () => child.kill('SIGTERM'))
  child.once('error', error => {
    console.error(`${file} could not be started (${error.message}).`)
    process.exit(1)
  })
  child.once('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}

/** A key press in a terminal reaches the child by itself; a second copy would look like impatience. */
function forward(child, name) {
  if (name === 'SIGINT' && process.stdin.isTTY) return
  child.kill(name)
}
