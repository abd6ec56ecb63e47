// Runs one of the project's TypeScript files under the Node it was written for: `node scripts/run.mjs FILE ...`.
import { foreground } from './foreground.mjs'
import { ensureInstalled } from './install.mjs'
import { node24 } from './node24.mjs'

ensureInstalled()
foreground(node24(), process.argv.slice(2))
