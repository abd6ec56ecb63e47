// `npm run bench`: see bench/run.ts. `-- --quick` for a first look.
import { foreground } from './foreground.mjs'
import { ensureInstalled } from './install.mjs'
import { node24 } from './node24.mjs'

ensureInstalled()
foreground(node24(), ['bench/run.ts', ...process.argv.slice(2)])
