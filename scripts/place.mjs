// `npm run place -- FILE.json --out RESULT.json [--seconds N]`: the placement engine on an instance file.
import { foreground } from './foreground.mjs'
import { ensureInstalled } from './install.mjs'
import { node24 } from './node24.mjs'

ensureInstalled()
foreground(node24(), ['src/pathway/schedule/placement/place-cli.ts', ...process.argv.slice(2)])
