// `npm run dev`: pages and server are built and started again whenever a file changes, at the address of `npm start`.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PAGE_BUILDS, ensureBuilt, forgetBuild } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { HOME_FOLDER, node24 } from './node24.mjs'

ensureInstalled()
const node = node24()
ensureBuilt(node)
forgetBuild()

const server = ['--watch', '--watch-preserve-output', 'src/main.ts', ...process.argv.slice(2)]
const programs = existsSync(join(HOME_FOLDER, 'vite.config.ts')) ? [...PAGE_BUILDS.map(args => [...args, '--watch']), server] : [server]
const children = programs.map(args => spawn(node, args, { cwd: HOME_FOLDER, stdio: 'inherit' }))

const endAll = () => children.forEach(child => child.kill('SIGTERM'))
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, endAll)
for (const child of children) {
  child.once('exit', code => {
    process.exitCode ??= code ?? 0
    endAll()
  })
}
