import { join } from 'node:path'
import { ensureBuilt, SERVER } from './build.mjs'
import { foreground } from './foreground.mjs'
import { ensureInstalled } from './install.mjs'
import { HOME_FOLDER, node24 } from './node24.mjs'

ensureInstalled()
const node = node24()
ensureBuilt(node)
// Small heaps: a clinic's server needs 60 MB and allocates little at a time; what it does not hoard is real memory saved.
const FLAGS = ['--max-semi-space-size=4', '--max-old-space-size=512']
// A password is made unreadable in a piece of 19 MiB: pieces of 16 MiB and more go back to the system instead of waiting for the next sign-in.
const MEMORY = { MALLOC_MMAP_THRESHOLD_: String(16 * 1024 * 1024) }
foreground(node, [...FLAGS, SERVER, ...process.argv.slice(2)], { ...process.env, ...MEMORY, NODE_COMPILE_CACHE: join(HOME_FOLDER, 'dist', 'server', 'compiled') })
