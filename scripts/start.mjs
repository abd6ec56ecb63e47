import { ensureBuilt } from './build.mjs'
import { foreground } from './foreground.mjs'
import { ensureInstalled } from './install.mjs'
import { node24 } from './node24.mjs'

ensureInstalled()
const node = node24()
ensureBuilt(node)
foreground(node, ['src/main.ts', ...process.argv.slice(2)])
