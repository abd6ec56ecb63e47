import { ensureBuilt, SERVER } from './build.mjs'
import { foreground } from './foreground.mjs'
import { ensureInstalled } from './install.mjs'
import { node24 } from './node24.mjs'

ensureInstalled()
const node = node24()
ensureBuilt(node)
// A small nursery: a clinic's server allocates little at a time, and the memory it saves is real.
foreground(node, ['--max-semi-space-size=4', SERVER, ...process.argv.slice(2)])
