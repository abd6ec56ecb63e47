import { join } from 'node:path'
import { ensureBuilt, SERVER } from './build.mjs'
import { foreground } from './foreground.mjs'
import { ensureInstalled } from './install.mjs'
import { HOME_FOLDER, node24 } from './node24.mjs'

ensureInstalled()
const node = node24()
ensureBuilt(node)
// Small heaps: a clinic's server needs 60 MB and allocates little at a time; what it does not hoard is real memory saved.
foreground(node, ['--max-semi-space-size=4', '--max-old-space-size=512', SERVER, ...process.argv.slice(2)], { ...process.env, NODE_COMPILE_CACHE: join(HOME_FOLDER, 'dist', 'server', 'compiled') })
