// Runs one of the project's TypeScript files under the Node it was written for: `node scripts/run.mjs [--built] FILE ...`; with `--built` the pages are built first when they are stale.
import { ensureBuilt } from './build.mjs'
import { foreground } from './foreground.mjs'
import { ensureInstalled } from './install.mjs'
import { node24 } from './node24.mjs'

ensureInstalled()
const [first, ...more] = process.argv.slice(2)
if (first === '--built') ensureBuilt(node24())
foreground(node24(), first === '--built' ? more : [first, ...more].filter(word => word !== undefined))
