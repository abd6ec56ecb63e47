import { foreground } from './foreground.mjs'
import { ensureInstalled } from './install.mjs'
import { node24 } from './node24.mjs'

ensureInstalled()
foreground(node24(), ['src/platform/server/backup-cli.ts', 'restore', ...process.argv.slice(2)])
