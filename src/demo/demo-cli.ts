import { readConfig } from '../platform/server/config.ts'
import { runningOwnerUrl, startEmbedded } from '../platform/server/embedded-postgres.ts'
import { migrate } from '../platform/server/migrate.ts'
import { clearDemos } from './clear-demos.ts'

/** `npm run demo:reset`: forgets the demo clinic; the next visitor opens a fresh one. */
const config = readConfig(process.env)
const running = config.databaseUrl ?? await runningOwnerUrl(config.dataFolder)
const embedded = running === null ? await startEmbedded({ folder: config.dataFolder }) : undefined
const ownerUrl = running ?? embedded?.ownerUrl ?? ''
await migrate(ownerUrl)
const count = await clearDemos(ownerUrl, 'all')
await embedded?.stop()
process.stdout.write(count === 0 ? 'There was no demo clinic.\n' : 'The demo clinic is forgotten. The next visitor opens a fresh one.\n')
