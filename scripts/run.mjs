// Runs one of the project's TypeScript files under the Node it was written for: `node scripts/run.mjs [--built] FILE ...`; with `--built` the pages are built first when they are stale.
import { ensureBuilt } from './build.mjs'
import { foreground } from './foreground.mjs'
import { ensureInstalled } from './install.mjs'
import { node24 } from './node24.mjs'

ensureInstalled()
const words = process.argv.slice(2)
const built = words[0] === '--built'
if (built) ensureBuilt(node24())
foreground(node24(), built ? words.slice(1) : words)
